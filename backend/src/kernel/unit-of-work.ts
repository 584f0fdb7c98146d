import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CaseStreamEntry, ChannelStreamEntry, Notice } from '@netwerkplein/contract';
import { DataSource, type EntityManager } from 'typeorm';
import { Announcer, type CaseRoom, type Room } from './announcer.ts';
import { AuditEntry, type AuditAction } from './audit-entry.entity.ts';
import { Clock } from './clock.ts';
import { dayOf } from './day.ts';
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
    /** What the trail keeps of the moment. */
    private readonly keptAt: Date = at,
  ) {}

  /** Write the trail's line, and tell the rooms that something is stale once it is committed. */
  async record(what: Record_, ...told: [Room, Notice][]): Promise<void> {
    await this.manager.insert(AuditEntry, {
      id: randomUUID(),
      at: this.keptAt,
      actorId: this.actorId,
      action: what.action,
      objectKind: what.object.kind,
      objectId: what.object.id,
      details: what.details ?? {},
    });
    this.tell(...told);
  }

  /** A stream is its own record: its entry goes to the room once it is committed. */
  entry(entry: ChannelStreamEntry): void {
    this.outgoing.push((announcer) => announcer.entry(entry));
  }

  /** The same for the log of a case. */
  caseEntry(rooms: CaseRoom[], entry: CaseStreamEntry): void {
    this.outgoing.push((announcer) => announcer.caseEntry(rooms, entry));
  }

  /** Tell rooms that something is stale, of a change that the trail does not keep. */
  tell(...told: [Room, Notice][]): void {
    this.outgoing.push((announcer) => told.forEach(([room, notice]) => announcer.notice(room, notice)));
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
    return await this.perform((manager, now) => new Step(manager, actorId, now), act);
  }

  /**
   * As `run`, for what somebody does in a case: the trail names the participant, never the member, and keeps the day only, so that it
   * cannot be laid beside what members did elsewhere.
   * @param participantId null before there is one.
   */
  async runInCase<Result>(participantId: string | null, act: (step: Step) => Promise<Result>): Promise<Result> {
    return await this.perform((manager, now) => new Step(manager, participantId, now, startOfDay(now)), act);
  }

  private async perform<Result>(
    begin: (manager: EntityManager, now: Date) => Step,
    act: (step: Step) => Promise<Result>,
  ): Promise<Result> {
    const { step, result } = await this.database.transaction(async (manager) => {
      const begun = begin(manager, this.clock.now());
      return { step: begun, result: await act(begun) };
    });
    step.announce(this.announcer, this.signals);
    return result;
  }
}

const startOfDay = (moment: Date): Date => new Date(`${dayOf(moment)}T00:00:00Z`);
