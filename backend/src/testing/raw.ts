import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import type { Problem } from '@netwerkplein/contract';

/** An answer of which nothing is taken for granted. */
export interface RawAnswer {
  status: number;
  headers: Headers;
  text: string;
  /** The body as a problem; throws when it is not JSON. */
  problem(): Problem;
}

interface RawRequest {
  method?: string;
  headers?: Record<string, string>;
  /** Exactly these bytes; no content type is added. */
  body?: string | Buffer;
}

/** A request as any program could send it. */
export async function send(
  address: string,
  { method = 'GET', headers = {}, body }: RawRequest = {},
): Promise<RawAnswer> {
  const response = await fetch(address, {
    method,
    headers,
    redirect: 'manual',
    ...(body === undefined ? {} : { body: Buffer.from(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, problem: () => JSON.parse(text) as Problem };
}

/** Ask for a WebSocket and give the status of the answer: 101 when it was granted. */
export async function upgrade(address: string, headers: Record<string, string>): Promise<number> {
  return await new Promise((resolve, reject) => {
    const asked = request(`${address}/socket.io/?EIO=4&transport=websocket`, {
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': randomBytes(16).toString('base64'),
        ...headers,
      },
    });
    asked.on('error', reject);
    asked.on('upgrade', ({ statusCode }, socket) => {
      socket.destroy();
      resolve(statusCode ?? 0);
    });
    asked.on('response', (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.end();
  });
}
