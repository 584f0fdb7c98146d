import { dilemmaAct, may, type Actor, type DilemmaView, type WorkingGroup } from '@netwerkplein/contract';
import type { DilemmaStep } from './dilemma-step.entity.ts';
import type { OpenDilemma, OpenGroup } from './dilemma.access.ts';
import { actsOf } from './dilemma.rules.ts';

/** A dilemma as its reader may see it; the same to all, but for what they can do and whether the group's channel is theirs. */
export function presentDilemma(
  actor: Actor,
  { row, municipality, group, standpoint }: OpenDilemma,
  steps: readonly DilemmaStep[],
): DilemmaView {
  const last = steps.findLast(({ what }) => what === 'solved');
  return {
    id: row.id,
    theme: row.form.theme,
    state: row.state,
    municipality,
    broughtOn: row.broughtOn,
    form: row.form,
    version: row.version,
    history: steps.map(({ what, on, quality, note }) => ({ what, on, quality, note })),
    group: group && presentGroup(group, may(actor, 'channel.read', { invited: standpoint.group?.invited === true })),
    answer: row.answer === null ? null : { text: row.answer, on: last?.on ?? row.movedOn },
    acts: actsOf(actor, standpoint, dilemmaAct.options),
  };
}

function presentGroup({ row, channelId, open, people }: OpenGroup, reads: boolean): WorkingGroup {
  return {
    purpose: row.purpose,
    endsOn: row.endsOn,
    open,
    people: people
      .map((person) => ({ ...person, lead: person.id === row.leadId }))
      .sort((one, other) => Number(other.lead) - Number(one.lead)),
    channelId: reads ? channelId : null,
    advice: row.advice === null || row.advisedOn === null ? null : { text: row.advice, on: row.advisedOn },
  };
}
