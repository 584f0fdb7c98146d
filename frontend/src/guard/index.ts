/** `useGuard({ texts, kept, strictness })`: reads along while somebody writes; in a worker, so that typing never waits. */
export { type GuardState, useGuard } from './use-guard.ts';
/** `<GuardedTextField field guard onValue onKeep …>`: a text with what was found in it, and what to do about it. */
export { GuardedTextField } from './guarded-text-field.tsx';
/** `<CombinationNotice guard>`: what several details together give away. */
export { CombinationNotice } from './combination-notice.tsx';
/** What the writer chose to keep, and what all texts together come down to. */
export { keeping, type Kept, type Verdict } from './verdict.ts';
