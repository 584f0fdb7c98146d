export { CaseEntryRow } from './case-entry.entity.ts';
export { CaseParticipant } from './case-participant.entity.ts';
export { CaseReadMark } from './case-read-mark.entity.ts';
export { CaseWaiting } from './case-waiting.entity.ts';
export { CaseThread } from './case.entity.ts';
export { Lesson } from './lesson.entity.ts';
export { CaseKeeper } from './case-keeper.ts';
export { CasesModule } from './cases.module.ts';
