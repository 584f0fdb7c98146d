export { type Advice, type Context, type Report, applied, check } from './check.ts';
export { type Combination, type CombinationPart, combinationParts, explainCombination, weigh } from './combination.ts';
export { type Language, explain } from './explain.ts';
export { type Reason, reasons } from './reasons.ts';
export { guardVersion } from './version.ts';
