import { setTimeout as wait } from 'node:timers/promises';
import { LeanClient } from './lean-client.ts';

const DRAIN_LIMIT_MS = 20_000;
const OVERDUE_CHECK_MS = 5_000;
/** As many connect at once as a busy server gets in a moment; a workload that is about connecting sets its own number. */
const AT_ONCE = 100;

// Where channel and number stand in `42["stream.entry",{"stream":"channel:<id>","seq":<number>,…`, the same in every entry.
const CHANNEL_AT = '42["stream.entry",{"stream":"channel:'.length + 32;
const SEQ_AT = CHANNEL_AT + 4 + '","seq":'.length;
const KIND_AT = '42["'.length;
const [ENTRY, ZERO, NINE, LETTERS] = ['s', '0', '9', 'W'].map((character) => character.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
];

/** What one listener heard: how many entries, and a sum that differs when any other entry was heard, or one twice. */
export class Heard {
  count = 0;
  sum = 0;
  /** Entries that were not the next of their channel. */
  skips = 0;
  private readonly lasts = new Map<number, number>();

  add(channel: number, seq: number): void {
    this.count += 1;
    this.sum = (this.sum + signature(channel, seq)) | 0;
    const last = this.lasts.get(channel);
    if (last !== undefined && seq !== last + 1) this.skips += 1;
    this.lasts.set(channel, seq);
  }
}

const signature = (channel: number, seq: number): number => Math.imul(seq ^ Math.imul(channel, 0x9e3779b1), 0x85ebca6b);

/** The number at the end of a bench channel's id. */
export const channelNumber = (channelId: string): number => Number.parseInt(channelId.slice(-4), 16);

export interface Member {
  client: LeanClient;
  heard: Heard;
}

/** Many listeners in this process, who count what they hear. */
export class Crowd {
  readonly members: Member[] = [];
  /** All entries that all of them heard. */
  delivered = 0;
  /** Told of each entry that anybody hears. */
  onEntry: ((seq: number) => void) | null = null;
  private readonly watch = setInterval(
    () => this.members.forEach(({ client }) => client.failOverdue()),
    OVERDUE_CHECK_MS,
  );

  static async connect(port: number, cookies: readonly string[], atOnce = AT_ONCE): Promise<Crowd> {
    const crowd = new Crowd();
    try {
      for (let at = 0; at < cookies.length; at += atOnce) {
        await Promise.all(cookies.slice(at, at + atOnce).map((cookie) => crowd.join(port, cookie)));
      }
    } catch (error) {
      crowd.close();
      throw error;
    }
    return crowd;
  }

  async join(port: number, cookie: string): Promise<Member> {
    const heard = new Heard();
    const onEvent = (bytes: Buffer, start: number): void => {
      if (bytes[start + KIND_AT] !== ENTRY) return;
      const seq = decimalAt(bytes, start + SEQ_AT);
      heard.add(hexAt(bytes, start + CHANNEL_AT), seq);
      this.delivered += 1;
      this.onEntry?.(seq);
    };
    const member = { client: await LeanClient.connect({ port, cookie, onEvent }), heard };
    this.members.push(member);
    return member;
  }

  /** The client of one of them, counted round from the first. */
  client(index: number): LeanClient {
    const member = this.members[index % this.members.length];
    if (member === undefined) throw new Error('nobody is here');
    return member.client;
  }

  /** Wait until so many entries were heard in all, and a little longer for those that nobody expects. */
  async hears(count: number): Promise<void> {
    const deadline = performance.now() + DRAIN_LIMIT_MS;
    while (this.delivered < count && performance.now() < deadline) await wait(5);
    await wait(50);
  }

  close(): void {
    clearInterval(this.watch);
    for (const { client } of this.members) client.close();
  }
}

function decimalAt(bytes: Buffer, at: number): number {
  let value = 0;
  for (let place = at; ; place += 1) {
    const code = bytes[place] ?? 0;
    if (code < ZERO || code > NINE) return value;
    value = value * 10 + code - ZERO;
  }
}

function hexAt(bytes: Buffer, at: number): number {
  let value = 0;
  for (let place = at; place < at + 4; place += 1) {
    const code = bytes[place] ?? 0;
    value = value * 16 + (code <= NINE ? code - ZERO : code - LETTERS);
  }
  return value;
}
