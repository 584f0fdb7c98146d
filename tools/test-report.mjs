import { existsSync, readFileSync } from 'node:fs';
import { Failure } from './failure.mjs';

/** What a test runner wrote about its run; without that there is nothing to count, so the stage has broken down. */
export function readReport(file, exitCode) {
  if (!existsSync(file)) throw new Failure(`The test runner broke down (code ${exitCode}).`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A runner that ends badly for another reason than a failed test has failed all the same. */
export function failures(counted, exitCode) {
  return exitCode === 0 ? counted : Math.max(counted, 1);
}
