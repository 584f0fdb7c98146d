import { jest } from '@jest/globals';

type Answer = { status?: number; body?: unknown } | 'offline';
type Answers = Record<string, Answer | ((sent: unknown) => Answer)>;

/** Puts answers in the place of the server: `{ 'GET /api/me': { body } }`. Anything else is refused as 404. */
export function stubServer(answers: Answers) {
  const asked: { door: string; sent: unknown }[] = [];
  const answer = (url: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const path = new URL(url instanceof Request ? url.url : String(url), 'http://test.local').pathname;
    const door = `${init?.method ?? 'GET'} ${path}`;
    const sent: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
    asked.push({ door, sent });
    const found = answers[door] ?? refusal('not_found', 404);
    const { status = 200, body } = toAnswer(typeof found === 'function' ? found(sent) : found);
    return Promise.resolve(
      new Response(body === undefined ? null : JSON.stringify(body), {
        status,
        headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' },
      }),
    );
  };
  globalThis.fetch = jest.fn(
    (url: RequestInfo | URL, init?: RequestInit) =>
      new Promise<Response>((resolve, reject) => {
        try {
          resolve(answer(url, init));
        } catch (failure) {
          reject(failure);
        }
      }),
  ) as typeof fetch;
  return { asked };
}

function toAnswer(answer: Answer): { status?: number; body?: unknown } {
  if (answer === 'offline') throw new TypeError('Failed to fetch');
  return answer;
}

/** A refusal as the contract has it. */
export const refusal = (code: string, status: number, more: object = {}) => ({
  status,
  body: { type: 'about:blank', title: code, status, code, ...more },
});
