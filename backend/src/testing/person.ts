import { randomUUID } from 'node:crypto';
import type { AnswerOf, CallOf, ChannelEntry, Door, Problem } from '@netwerkplein/contract';
import { doors } from '@netwerkplein/contract';
import { Listener } from './listener.ts';
import { ORIGIN, type TestNode } from './test-node.ts';

/** An answer as it came over HTTP. */
export interface Answer<Body> {
  status: number;
  headers: Headers;
  body: Body;
  /** The body of a refusal. */
  problem: Problem;
}

type Call = { params?: Record<string, string>; query?: Record<string, unknown>; body?: unknown };

/** A member at work in a test: calls doors and listens, with a session of their own. */
export class Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  cookie: string;
  private readonly node: TestNode;
  private readonly opened: Listener[];

  constructor(
    node: TestNode,
    { id, name, email, cookie }: { id: string; name: string; email: string; cookie: string },
    opened: Listener[],
  ) {
    this.node = node;
    this.id = id;
    this.name = name;
    this.email = email;
    this.cookie = cookie;
    this.opened = opened;
  }

  async call<D extends Door>(door: D, call: CallOf<D>): Promise<Answer<AnswerOf<D>>> {
    return await callDoor<AnswerOf<D>>(this.node.url, door, call as Call, { cookie: this.cookie });
  }

  /** Post a message and give the entry that was answered. */
  async posts(channelId: string, text: string, id: string = randomUUID()): Promise<ChannelEntry> {
    const { status, body } = await this.call(doors.message.post, { params: { id: channelId }, body: { id, text } });
    if (status !== 201 && status !== 200) throw new Error(`posting was answered with ${status}`);
    return body;
  }

  /** Open a socket and wait until it is connected. */
  async listens(options: { node?: TestNode; transports?: ('polling' | 'websocket')[] } = {}): Promise<Listener> {
    const listener = await Listener.connect((options.node ?? this.node).url, this.cookie, options.transports);
    this.opened.push(listener);
    return listener;
  }
}

/** Call a door as anybody: with or without a cookie, with any headers. */
export async function callDoor<Body>(
  url: string,
  door: Door,
  call: Call,
  headers: Record<string, string> = {},
): Promise<Answer<Body>> {
  const path = door.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(call.params?.[name] ?? ''));
  const query = new URLSearchParams(
    Object.entries(call.query ?? {}).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const response = await fetch(`${url}${path}${query.size > 0 ? `?${query.toString()}` : ''}`, {
    method: door.method,
    headers: {
      ...(door.method === 'GET' ? {} : { origin: ORIGIN }),
      ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
  });
  const text = await response.text();
  const body = (text === '' ? undefined : JSON.parse(text)) as Body & Problem;
  return { status: response.status, headers: response.headers, body, problem: body };
}
