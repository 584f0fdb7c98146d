import { problem, type AnswerOf, type CallOf, type Door } from '@netwerkplein/contract';
import { ProblemError, type FailureCode } from './problem-error.ts';

interface Given {
  params?: Record<string, string>;
  query?: Record<string, string | number | undefined>;
  body?: unknown;
}

/** Goes through one door of the contract; the answer is what its schema says, or a ProblemError is thrown. */
export async function call<D extends Door>(door: D, given: CallOf<D>, signal?: AbortSignal): Promise<AnswerOf<D>> {
  const { params, query, body } = given as Given;
  const response = await reach(address(door.path, params, query), {
    method: door.method,
    headers: body === undefined ? { accept: 'application/json' } : jsonHeaders,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  });
  if (response.status !== door.status && response.status !== door.alsoStatus) throw await refusalIn(response);
  if (door.answer === undefined) return undefined as AnswerOf<D>;
  return door.answer.parse(await content(response)) as AnswerOf<D>;
}

const jsonHeaders = { accept: 'application/json', 'content-type': 'application/json' };

function address(path: string, params: Given['params'] = {}, query: Given['query'] = {}): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) asked.set(name, String(value));
  }
  return asked.size === 0 ? filled : `${filled}?${asked.toString()}`;
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, credentials: 'same-origin' });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new ProblemError('offline');
  }
}

/** A body that breaks off half-way is a lost connection, not a strange answer. */
async function content(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    throw new ProblemError('offline');
  }
}

async function refusalIn(response: Response): Promise<ProblemError> {
  const told = problem.safeParse(await response.json().catch(() => undefined));
  return told.success ? ProblemError.refused(told.data) : new ProblemError(codeForStatus(response.status));
}

/** A proxy in between answers without a problem of ours: 502, 503 and 504 then mean the server was not reached. */
const codeForStatus = (status: number): FailureCode => (status >= 502 && status <= 504 ? 'offline' : 'internal');
