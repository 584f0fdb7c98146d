import { Injectable } from '@nestjs/common';
import { may, type Actor, type AnswerOf, type doors, type Office, type RemovalReason } from '@netwerkplein/contract';
import { DataSource } from 'typeorm';
import { Refusal } from '../kernel/refusal.ts';
import { Vault } from '../vault/index.ts';

interface Waiting {
  caseId: string;
  title: string;
  what: 'case' | 'blocked_case' | 'post' | 'lesson';
  postId: string | null;
  text: string | null;
  reason: RemovalReason | null;
  participantId: string;
  label: string;
  office: Office | null;
  asker: boolean;
  silenced: boolean;
}

/** What waits for a second look. */
@Injectable()
export class ReviewQueue {
  constructor(
    private readonly vault: Vault,
    private readonly database: DataSource,
  ) {}

  async list(actor: Actor): Promise<AnswerOf<typeof doors.review.list>> {
    if (!may(actor, 'case.review')) throw new Refusal('not_allowed');
    const rows = await this.database.query<Waiting[]>(WAITING);
    const names = await this.vault.findMany(actor.memberId, [...new Set(rows.map(({ caseId }) => caseId))]);
    return {
      items: rows.map(({ participantId, label, office, asker, silenced, ...item }) => ({
        ...item,
        participant: { id: participantId, label, office, asker, silenced },
        own: names.get(item.caseId) === participantId,
      })),
    };
  }
}

// In order of title: which came first is nobody's business.
const WAITING = `
  select c.id as "caseId", c.form->>'title' as title, w.what, w.post_id as "postId", w.text, w.reason,
    p.id as "participantId", p.label, p.office, p.asker, p.silenced
  from (
    select id as case_id, case state when 'blocked' then 'blocked_case' else 'case' end as what, null::uuid as post_id,
      null as text, flagged_for as reason, null::uuid as participant_id
    from case_thread where state in ('in_review', 'blocked')
    union all
    select case_id, 'post', post_id, text, flagged_for, participant_id from case_entry where flagged_for is not null
    union all
    select case_id, 'lesson', null, text, null, null from lesson where case_id is not null and not approved
  ) w
  join case_thread c on c.id = w.case_id and c.state <> 'purged'
  join case_participant p on p.case_id = c.id and (p.id = w.participant_id or (w.participant_id is null and p.asker))
  order by title, w.what, w.post_id`;
