import {
  dilemmaMove,
  limits,
  may,
  type Action,
  type Actor,
  type DilemmaAct,
  type DilemmaMove,
  type DilemmaQuality,
  type DilemmaState,
  type Facts,
} from '@netwerkplein/contract';
import { daysBetween } from '../kernel/day.ts';

/** What a right over a dilemma depends on. */
export interface Standpoint {
  state: DilemmaState;
  broughtBy: string;
  /** Of its working group, when there is one. */
  group: { leadId: string; open: boolean; invited: boolean } | null;
}

/** Every step there is (mission §5): from which state, to which, and with which right. There is no way back. */
const MOVES: Record<DilemmaMove, { from: DilemmaState; to: DilemmaState; action: Action }> = {
  withdraw: { from: 'brought', to: 'withdrawn', action: 'dilemma.withdraw' },
  to_platform: { from: 'brought', to: 'platform', action: 'dilemma.guide' },
  form_group: { from: 'platform', to: 'group', action: 'dilemma.guide' },
  to_strategic: { from: 'group', to: 'strategic', action: 'dilemma.guide' },
  answer: { from: 'strategic', to: 'solved', action: 'dilemma.answer' },
};

const isMove = (act: DilemmaAct): act is DilemmaMove => dilemmaMove.safeParse(act).success;

export const stateAfter = (move: DilemmaMove): DilemmaState => MOVES[move].to;

/** Whether a dilemma stands where this can be done, whoever does it. */
export function fits(act: DilemmaAct, { state, group }: Standpoint): boolean {
  return isMove(act) ? MOVES[act].from === state : group?.open === true;
}

/** The right that an act takes. */
export function actionFor(act: DilemmaAct): Action {
  if (isMove(act)) return MOVES[act].action;
  return act === 'advise' ? 'group.advise' : 'dilemma.guide';
}

/** What a right over this dilemma depends on: the platform guides, the Strategisch Beraad answers. */
export function factsFor(action: Action, { broughtBy, group }: Standpoint): Facts {
  switch (action) {
    case 'dilemma.withdraw':
      return { ownerId: broughtBy };
    case 'dilemma.guide':
      return { level: 'tactical' };
    case 'dilemma.answer':
      return { level: 'strategic' };
    case 'group.advise':
      return { level: 'tactical', ownerId: group?.leadId, invited: group?.invited === true };
    default:
      return { invited: group?.invited === true };
  }
}

/** What the actor can do with a dilemma now. */
export const actsOf = (actor: Actor, standpoint: Standpoint, all: readonly DilemmaAct[]): DilemmaAct[] =>
  all.filter((act) => {
    const action = actionFor(act);
    return fits(act, standpoint) && may(actor, action, factsFor(action, standpoint));
  });

/** In which quality somebody does what they may do; a chair before a coordinator. */
export function qualityOf(actor: Actor, act: DilemmaAct, standpoint: Standpoint): DilemmaQuality {
  if (act === 'withdraw') return 'municipality';
  const action = actionFor(act);
  const facts = factsFor(action, standpoint);
  const as = (name: 'chair' | 'coordinator') => {
    const standings = actor.standings.filter((held) => held.as === name);
    return may({ ...actor, standings }, action, facts);
  };
  if (act === 'advise' && facts.ownerId === actor.memberId) return 'lead';
  return as('chair') ? 'chair' : 'coordinator';
}

/** A working group ends, within a year. */
export function endsInTime(endsOn: string, today: string): boolean {
  const days = daysBetween(today, endsOn);
  return days >= 0 && days <= limits.groupDays;
}

/** The first moment after a day in Amsterdam. */
export function endOf(day: string): Date {
  const next = Date.parse(`${day}T00:00:00Z`) + 86_400_000;
  const shown = new Date(next).toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' }).replace(' ', 'T');
  return new Date(2 * next - Date.parse(`${shown}Z`));
}
