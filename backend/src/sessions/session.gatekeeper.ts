import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { limits } from '@netwerkplein/contract';
import { DataSource } from 'typeorm';
import { Clock } from '../kernel/clock.ts';
import { poolOf } from '../kernel/database.ts';
import { Signals, type Signal } from '../kernel/signals.ts';
import { Gatekeeper, type SignedIn } from '../kernel/signed-in.ts';
import { MemberAccess } from '../members/index.ts';
import { Session } from './session.entity.ts';

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** How long a session is used before that is written down again. */
const TOUCH_MS = 5 * 60_000;
/** What one node remembers at most. */
const REMEMBERED = 10_000;

type Kept = Pick<Session, 'id' | 'memberId' | 'createdAt' | 'lastSeenAt' | 'endedAt'>;

const FIND = `
  select id, member_id as "memberId", created_at as "createdAt", last_seen_at as "lastSeenAt", ended_at as "endedAt"
  from session where`;

interface Held {
  session: Kept;
  signedIn: SignedIn;
}

interface Remembered extends Held {
  /** When rights may change by the calendar alone. */
  validUntil: number;
}

/**
 * Who is behind a session. Remembers answers as long as this node listens to the database's signals: a session that ends or a right
 * that changes anywhere is forgotten here at once, and while the line is cut every question goes to the database.
 */
@Injectable()
export class SessionGatekeeper extends Gatekeeper implements OnModuleInit {
  private readonly database: DataSource;
  private readonly members: MemberAccess;
  private readonly signals: Signals;
  private readonly clock: Clock;
  private readonly byId = new Map<string, Remembered>();
  private readonly idByToken = new Map<string, string>();
  /** Rises at each signal: an answer that was asked before it is not kept after it. */
  private generation = 0;

  constructor(database: DataSource, members: MemberAccess, signals: Signals, clock: Clock) {
    super();
    this.database = database;
    this.members = members;
    this.signals = signals;
    this.clock = clock;
  }

  onModuleInit(): void {
    const drop = ({ channel, about }: Signal) => {
      if (channel === 'session_ended') this.forget((kept) => kept.session.id === about);
      else this.forget((kept) => kept.session.memberId === about);
    };
    this.signals.on('signal', drop);
    this.signals.on('sent', drop);
    this.signals.on('lost', () => this.forget(() => true));
    // What was asked while the line was cut, and is answered only now, may have missed a change too.
    this.signals.on('back', () => this.forget(() => true));
  }

  async whoIs(token: string): Promise<SignedIn | null> {
    const hash = hashToken(token);
    const key = hash.toString('base64');
    const id = this.idByToken.get(key);
    if (id !== undefined) return await this.whoUses(id);
    const generation = this.generation;
    const session = await this.find('token_hash', hash);
    const found = session === null ? null : await this.load(session, generation);
    if (found !== null && this.byId.has(found.session.id)) this.idByToken.set(key, found.session.id);
    return this.used(found);
  }

  async whoUses(sessionId: string): Promise<SignedIn | null> {
    return this.used(await this.held(sessionId));
  }

  async whoHolds(sessionId: string): Promise<SignedIn | null> {
    return (await this.held(sessionId))?.signedIn ?? null;
  }

  private async held(sessionId: string): Promise<Held | null> {
    const kept = this.byId.get(sessionId);
    if (kept !== undefined) {
      const now = this.clock.now().getTime();
      if (now < kept.validUntil && now < endOf(kept.session)) return kept;
      this.forget((other) => other === kept);
    }
    const generation = this.generation;
    const session = await this.find('id', sessionId);
    return session === null ? null : await this.load(session, generation);
  }

  private async find(column: 'token_hash' | 'id', value: Buffer | string): Promise<Kept | null> {
    const statement = { name: `session by ${column}`, text: `${FIND} ${column} = $1`, values: [value] };
    return (await poolOf(this.database).query<Kept>(statement)).rows[0] ?? null;
  }

  private async load(session: Kept, generation: number): Promise<Held | null> {
    const now = this.clock.now().getTime();
    if (session.endedAt !== null || now >= endOf(session)) return null;
    const member = await this.members.now(session.memberId);
    if (member === null || !member.active) return null;
    const signedIn: SignedIn = {
      actor: { memberId: member.id, sessionId: session.id, standings: member.standings },
      colleague: { id: member.id, name: member.name, organisation: member.organisation },
    };
    if (this.signals.listening && generation === this.generation) {
      if (this.byId.size >= REMEMBERED) this.forget(() => true);
      this.byId.set(session.id, { session, signedIn, validUntil: member.validUntil });
    }
    return { session, signedIn };
  }

  /** Note the use of a session now and then, not waiting for it: a request does not fail because this did. */
  private used(held: Held | null): SignedIn | null {
    if (held === null) return null;
    const { session, signedIn } = held;
    const now = this.clock.now();
    if (now.getTime() - session.lastSeenAt.getTime() >= TOUCH_MS) {
      session.lastSeenAt = now;
      this.database.manager.update(Session, { id: session.id }, { lastSeenAt: now }).catch(() => undefined);
    }
    return signedIn;
  }

  private forget(which: (kept: Remembered) => boolean): void {
    this.generation += 1;
    for (const [id, kept] of this.byId) if (which(kept)) this.byId.delete(id);
    for (const [key, id] of this.idByToken) if (!this.byId.has(id)) this.idByToken.delete(key);
  }
}

const endOf = ({ createdAt, lastSeenAt }: Pick<Session, 'createdAt' | 'lastSeenAt'>): number =>
  Math.min(createdAt.getTime() + limits.sessionLength, lastSeenAt.getTime() + limits.sessionIdle);
