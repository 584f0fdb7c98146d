import { Injectable } from '@nestjs/common';
import type { CaseEntry, CaseEntryPage } from '@netwerkplein/contract';
import { DataSource, type EntityManager } from 'typeorm';
import type { CaseRoom } from '../kernel/announcer.ts';
import { dayOf } from '../kernel/day.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Step } from '../kernel/unit-of-work.ts';
import { CaseEntryRow } from './case-entry.entity.ts';
import { caseEntryColumns, presentCaseEntry, type CaseEntryJoined } from './case-entry.present.ts';
import { CaseParticipant } from './case-participant.entity.ts';
import { CaseThread } from './case.entity.ts';
import type { CaseWaiting } from './case-waiting.entity.ts';

/** Where a page lies in the log: after a number, before a number, or (neither) at the end. */
export interface CasePageAsked {
  after?: number | undefined;
  before?: number | undefined;
  limit: number;
}

/** A contribution on its way into the log. */
export interface Contribution {
  id: string;
  participantId: string;
  text: string;
}

/** The log of a case: numbered under the lock of the case's row, so that the order of numbers is the order of commit. Asks no permission. */
@Injectable()
export class CaseLog {
  constructor(private readonly database: DataSource) {}

  async page(caseId: string, { after, before, limit }: CasePageAsked): Promise<CaseEntryPage> {
    const forward = after !== undefined;
    const rows = await this.database.query<CaseEntryJoined[]>(forward ? AFTER : BEFORE, [
      caseId,
      after ?? before ?? BEYOND,
      limit + 1,
    ]);
    const kept = rows.slice(0, limit).map(presentCaseEntry);
    const { lastSeq } = await this.database.manager.findOneByOrFail(CaseThread, { id: caseId });
    return {
      items: forward ? kept : kept.toReversed(),
      // The head was read after the page: what came between is asked again, and never claimed to be there.
      lastSeq: rows.length > limit || !forward ? lastSeq : Math.max(after, kept.at(-1)?.seq ?? 0),
      more: rows.length > limit,
    };
  }

  /** @throws Refusal `not_found` when the contribution is not in this case. */
  async post(manager: EntityManager, caseId: string, postId: string): Promise<CaseEntryRow> {
    const row = await manager.findOneBy(CaseEntryRow, { caseId, postId });
    if (row === null) throw new Refusal('not_found');
    return row;
  }

  /** One entry as it stands; within a transaction when its manager is given. */
  async one(caseId: string, seq: number, manager: EntityManager = this.database.manager): Promise<CaseEntry> {
    const [row] = await manager.query<CaseEntryJoined[]>(ONE, [caseId, seq]);
    if (row === undefined) throw new Error('an entry that was just written is not there');
    return presentCaseEntry(row);
  }

  /** Write a contribution and send it to who reads the case, once it is committed. From here others see its writer. */
  async add(step: Step, thread: CaseThread, { id, participantId, text }: Contribution): Promise<CaseEntry> {
    const seq = await this.nextSeq(step, thread.id);
    await step.manager.update(CaseParticipant, { id: participantId }, { spoken: true });
    await step.manager.insert(CaseEntryRow, {
      ...blank(thread.id, seq, participantId, dayOf(step.at)),
      kind: 'post',
      postId: id,
      postSeq: seq,
      text,
    });
    return await this.sent(step, thread, seq);
  }

  /** Put another text in the place of a contribution's, which is not kept. */
  async edit(step: Step, thread: CaseThread, row: CaseEntryRow, text: string): Promise<CaseEntry> {
    return await this.change(step, thread, row, 'edit', { text, edited: true });
  }

  /** Place what waited. What it was to change may be gone meanwhile. */
  async place(step: Step, thread: CaseThread, { id, participantId, text, edits }: CaseWaiting): Promise<void> {
    if (edits === null) {
      await this.add(step, thread, { id, participantId, text });
      return;
    }
    const row = await step.manager.findOneBy(CaseEntryRow, { caseId: thread.id, postId: edits });
    if (row?.removedBy === null) await this.edit(step, thread, row, text);
  }

  /** Change a contribution, and say in the log that it changed. */
  async change(
    step: Step,
    thread: CaseThread,
    row: CaseEntryRow,
    kind: Exclude<CaseEntry['kind'], 'post'>,
    to: Partial<CaseEntryRow>,
  ): Promise<CaseEntry> {
    const seq = await this.nextSeq(step, thread.id);
    const key = { caseId: thread.id, seq: row.seq };
    await step.manager.update(CaseEntryRow, key, { ...to, revision: row.revision + 1 });
    await step.manager.insert(CaseEntryRow, {
      ...blank(thread.id, seq, row.participantId, dayOf(step.at)),
      kind,
      postSeq: row.seq,
    });
    return await this.sent(step, thread, seq);
  }

  private async nextSeq(step: Step, caseId: string): Promise<number> {
    const [rows] = await step.manager.query<[{ lastSeq: number }[], number]>(
      'update case_thread set last_seq = last_seq + 1, active_on = $2 where id = $1 returning last_seq as "lastSeq"',
      [caseId, dayOf(step.at)],
    );
    const taken = rows[0];
    if (taken === undefined) throw new Refusal('not_found');
    return taken.lastSeq;
  }

  private async sent(step: Step, { id, form }: CaseThread, seq: number): Promise<CaseEntry> {
    const entry = await this.one(id, seq, step.manager);
    step.caseEntry(roomsOf(form), { stream: `case:${id}`, seq, kind: entry.kind, entry });
    return entry;
  }
}

/** Who reads a case, as rooms. */
export const roomsOf = ({ openTo }: CaseThread['form']): CaseRoom[] => [
  'cases',
  ...openTo.map((side): CaseRoom => `cases:${side}`),
];

const blank = (
  caseId: string,
  seq: number,
  participantId: string,
  on: string,
): Omit<CaseEntryRow, 'kind' | 'postSeq'> => ({
  caseId,
  seq,
  postId: null,
  participantId,
  text: '',
  on,
  revision: 0,
  edited: false,
  hidden: false,
  flaggedFor: null,
  lookedAt: false,
  removedBy: null,
  removedFor: null,
});

/** No number reaches it: the largest that a column of four bytes holds. */
const BEYOND = 2_147_483_647;

const OF_POST = `
  join case_entry t on t.case_id = e.case_id and t.seq = e.post_seq
  join case_participant p on p.id = t.participant_id`;

const ONE = `select ${caseEntryColumns('e')} from case_entry e ${OF_POST} where e.case_id = $1 and e.seq = $2`;

const AFTER = `
  select ${caseEntryColumns('e')} from case_entry e ${OF_POST}
  where e.case_id = $1 and e.seq > $2 order by e.seq limit $3`;

const BEFORE = `
  select ${caseEntryColumns('t')} from case_entry t join case_participant p on p.id = t.participant_id
  where t.case_id = $1 and t.seq < $2 and t.kind = 'post' order by t.seq desc limit $3`;
