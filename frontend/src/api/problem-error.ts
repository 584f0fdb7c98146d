import type { Problem, ProblemCode } from '@netwerkplein/contract';

/** Why something did not work: a refusal of the server, or that the server was not reached at all. */
export type FailureCode = ProblemCode | 'offline';

/** What every failed call throws, over REST and over the socket. Pages choose their words by `code`. */
export class ProblemError extends Error {
  readonly code: FailureCode;
  /** Absent when the server was not reached. */
  readonly problem: Problem | undefined;

  constructor(code: FailureCode, problem?: Problem) {
    super(code);
    this.name = 'ProblemError';
    this.code = code;
    this.problem = problem;
  }

  static refused(problem: Problem): ProblemError {
    return new ProblemError(problem.code, problem);
  }

  /** Whether the same request may do better later: then nothing is wrong with what was asked. */
  get passing(): boolean {
    return ['offline', 'unavailable', 'internal', 'too_many'].includes(this.code);
  }
}

export const codeOf = (error: unknown): FailureCode => (error instanceof ProblemError ? error.code : 'internal');
