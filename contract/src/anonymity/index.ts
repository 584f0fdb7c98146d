export * from './advice/index.ts';
export { detect, detectNumbers } from './detect.ts';
export { type Finding, type FindingKind, hardKinds, isHard, softKinds } from './finding.ts';
