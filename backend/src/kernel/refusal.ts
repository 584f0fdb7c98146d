import { problems, type Problem, type ProblemCode } from '@netwerkplein/contract';

interface Particulars {
  detail?: string;
  issues?: NonNullable<Problem['issues']>;
  /** What the guard found. */
  findings?: NonNullable<Problem['findings']>;
  /** Seconds. */
  retryAfter?: number;
}

/** An expected "no". Doors turn it into RFC 9457 problem details, once; its words never repeat what was sent. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly particulars: Particulars;

  constructor(code: ProblemCode, particulars: Particulars = {}) {
    super(code);
    this.code = code;
    this.particulars = particulars;
  }

  toProblem(instance?: string): Problem {
    const { status, title } = problems[this.code];
    return {
      type: `urn:netwerkplein:problem:${this.code}`,
      title,
      status,
      code: this.code,
      ...this.particulars,
      ...(instance === undefined ? {} : { instance }),
    };
  }
}
