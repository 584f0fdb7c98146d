export { detect } from './detect.ts';
export { type Finding, type FindingKind, hardKinds, isHard, softKinds } from './finding.ts';
