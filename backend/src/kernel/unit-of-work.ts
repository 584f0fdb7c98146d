import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Notice, StreamEntry } from '@netwerkplein/contract';
import { DataSource, type EntityManager } from 'typeorm';
import { Announcer, type Room } from './announcer.ts';
import { AuditEntry, type AuditAction } from './audit-entry.entity.ts';
import { Clock } from './clock.ts';
import { Signals, type Signal } from './signals.ts';

/** What is recorded of a change. */
interface Record_ {
  action: AuditAction;
  object: { kind: string; id: string | null };
  details?: AuditEntry['details'];
}

/** One action while it happens: rows, trail, signals and announcements that succeed or fail together. */
export class Step {
  private readonly outgoing: ((announcer: Announcer) => void)[] = [];
  private readonly signalled: Signal[] = [];

  constructor(
    readonly manager: EntityManager,
    private readonly actorId: string | null,
    readonly at: Date,
  ) {}

  /** Write the trail's line, and tell the rooms that something is stale once it is committed. */
  async record(what: Record_, ...told: [Room, Notice][]): Promise<void> {
    await this.manager.insert(AuditEntry, {
      id: randomUUID(),
      at: this.at,
      actorId: this.actorId,
      action: what.action,
      objectKind: what.object.kind,
      objectId: what.object.id,
      details: what.details ?? {},
    });
    this.outgoing.push(
      ...told.map(
        ([room, notice]) =>
          (announcer: Announcer) =>
            announcer.notice(room, notice),
      ),
    );
  }

  /** A stream is its own record: its entry goes to the room once it is committed. */
  entry(entry: StreamEntry): void {
    this.outgoing.push((announcer) => announcer.entry(entry));
  }

  /** Tell all nodes; PostgreSQL delivers it at commit, and not at all after a rollback. */
  async signal(signal: Signal): Promise<void> {
    await this.manager.query('select pg_notify($1, $2)', [signal.channel, signal.about]);
    this.signalled.push(signal);
  }

  announce(announcer: Announcer, signals: Signals): void {
    for (const signal of this.signalled) signals.emit('sent', signal);
    for (const send of this.outgoing) send(announcer);
  }
}

/** The only way to change data beside the streams' writer. */
@Injectable()
export class UnitOfWork {
  private readonly database: DataSource;
  private readonly announcer: Announcer;
  private readonly clock: Clock;
  private readonly signals: Signals;

  constructor(database: DataSource, announcer: Announcer, clock: Clock, signals: Signals) {
    this.database = database;
    this.announcer = announcer;
    this.clock = clock;
    this.signals = signals;
  }

  /** @param actorId who acts; null for the system, or for who is not signed in yet. */
  async run<Result>(actorId: string | null, act: (step: Step) => Promise<Result>): Promise<Result> {
    const { step, result } = await this.database.transaction(async (manager) => {
      const begun = new Step(manager, actorId, this.clock.now());
      return { step: begun, result: await act(begun) };
    });
    step.announce(this.announcer, this.signals);
    return result;
  }
}
