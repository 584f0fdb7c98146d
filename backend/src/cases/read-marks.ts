import { Injectable } from '@nestjs/common';
import { limits, type Actor, type AnswerOf, type doors } from '@netwerkplein/contract';
import { DataSource } from 'typeorm';
import { Announcer } from '../kernel/announcer.ts';
import { Vault } from '../vault/index.ts';
import { CaseAccess } from './case.access.ts';
import { CaseThread } from './case.entity.ts';

interface State {
  id: string;
  readSeq: number;
  unread: number;
}

/** How far a member read, and what came after. Nobody else learns either. */
@Injectable()
export class ReadMarks {
  constructor(
    private readonly cases: CaseAccess,
    private readonly vault: Vault,
    private readonly database: DataSource,
    private readonly announcer: Announcer,
  ) {}

  /** Move the mark forward; never back, and never beyond the log. Once the case's key is gone no mark is kept. */
  async move(actor: Actor, caseId: string, seq: number): Promise<AnswerOf<typeof doors.case.read>> {
    const { thread, participant } = await this.cases.open(actor, caseId, 'case.read');
    const tag = (await this.vault.tags(actor.memberId, [thread.id])).get(thread.id);
    if (tag !== undefined) {
      await this.database.query(
        `insert into case_read_mark (case_id, tag, seq) select id, $2, least($3::integer, last_seq) from case_thread where id = $1
         on conflict (case_id, tag) do update set seq = greatest(case_read_mark.seq, excluded.seq)`,
        [thread.id, tag, seq],
      );
    }
    const names = new Map(participant === null ? [] : [[thread.id, participant.id]]);
    const { readSeq = 0, unread = 0 } = (await this.of(actor, [thread], names)).get(thread.id) ?? {};
    this.announcer.notice(`member:${actor.memberId}`, { type: 'case.changed', caseId: thread.id });
    return { readSeq, unread };
  }

  /** Contributions of others after the mark, that can be read; counted up to the badge's limit. Asks no permission: its callers have. */
  async of(
    actor: Actor,
    threads: readonly CaseThread[],
    names: ReadonlyMap<string, string>,
  ): Promise<Map<string, State>> {
    const ids = threads.map(({ id }) => id);
    const tags = await this.vault.tags(actor.memberId, ids);
    const rows = await this.database.query<State[]>(STATES, [
      ids,
      ids.map((id) => tags.get(id) ?? null),
      threads.map(({ id }) => names.get(id) ?? null),
      limits.unreadCount,
    ]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}

const STATES = `
  select asked.id, coalesce(m.seq, 0) as "readSeq",
    (select count(*) from (
      select 1 from case_entry e
      where e.case_id = asked.id and e.seq > coalesce(m.seq, 0) and e.kind = 'post' and not e.hidden and e.removed_by is null
        and (asked.self is null or e.participant_id <> asked.self)
      limit $4
    ) unread) as unread
  from unnest($1::uuid[], $2::bytea[], $3::uuid[]) as asked (id, tag, self)
  left join case_read_mark m on m.case_id = asked.id and m.tag = asked.tag`;
