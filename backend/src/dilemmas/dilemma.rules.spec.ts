import { describe, expect, test } from '@jest/globals';
import { dilemmaAct, dilemmaState, type Actor, type DilemmaAct, type StandingName } from '@netwerkplein/contract';
import { actsOf, endOf, endsInTime, fits, qualityOf, type Standpoint } from './dilemma.rules.ts';

const ME = 'a member';

const actor = (...held: [StandingName, 'strategic' | 'tactical' | null][]): Actor => ({
  memberId: ME,
  sessionId: 'a session',
  standings: held.map(([as, level]) => ({ as, level })),
});
const standpoint = (state: Standpoint['state'], given: Partial<Standpoint> = {}): Standpoint => ({
  state,
  broughtBy: 'somebody else',
  group: null,
  ...given,
});
const open = { leadId: 'the lead', open: true, invited: false };

describe('the route', () => {
  test('each step leads on from one state, and nothing leads on from the end', () => {
    const route = Object.fromEntries(
      dilemmaState.options.map((state) => [
        state,
        dilemmaAct.options.filter((act) => fits(act, standpoint(state, { group: { ...open, open: false } }))),
      ]),
    );
    expect(route).toEqual({
      brought: ['withdraw', 'to_platform'],
      platform: ['form_group'],
      group: ['to_strategic'],
      strategic: ['answer'],
      solved: [],
      withdrawn: [],
    });
  });

  test('a group is changed, and advises, while it is open', () => {
    const acts: DilemmaAct[] = ['change_group', 'advise'];
    expect(acts.filter((act) => fits(act, standpoint('strategic', { group: open })))).toEqual(acts);
    expect(acts.filter((act) => fits(act, standpoint('strategic')))).toEqual([]);
  });
});

describe('who does what', () => {
  const acts = (who: Actor, at: Standpoint) => actsOf(who, at, dilemmaAct.options);

  test('only who brought it takes it back, with a seat of a municipality', () => {
    const own = standpoint('brought', { broughtBy: ME });
    expect(acts(actor(['tacticalMember', 'tactical']), own)).toEqual(['withdraw']);
    expect(acts(actor(['member', null]), own)).toEqual([]);
    expect(acts(actor(['tacticalMember', 'tactical']), standpoint('brought'))).toEqual([]);
  });

  test('the chair of the platform guides, the chair of the Strategisch Beraad answers, the coordinator does both', () => {
    const group = standpoint('group', { group: open });
    const strategic = standpoint('strategic', { group: { ...open, open: false } });
    expect(acts(actor(['chair', 'tactical']), group)).toEqual(['to_strategic', 'change_group', 'advise']);
    expect(acts(actor(['chair', 'strategic']), group)).toEqual([]);
    expect(acts(actor(['chair', 'tactical']), strategic)).toEqual([]);
    expect(acts(actor(['chair', 'strategic']), strategic)).toEqual(['answer']);
    expect(acts(actor(['coordinator', null]), strategic)).toEqual(['answer']);
    expect(acts(actor(['admin', null], ['editor', null], ['specialist', null]), group)).toEqual([]);
  });

  test('the lead advises while in the group', () => {
    const leads = { leadId: ME, open: true, invited: true };
    expect(acts(actor(['member', null]), standpoint('group', { group: leads }))).toEqual(['advise']);
    expect(acts(actor(['member', null]), standpoint('group', { group: { ...leads, invited: false } }))).toEqual([]);
    expect(qualityOf(actor(['member', null]), 'advise', standpoint('group', { group: leads }))).toBe('lead');
  });

  test('the history names the quality in which somebody may', () => {
    const both = actor(['coordinator', null], ['chair', 'strategic']);
    expect(qualityOf(both, 'answer', standpoint('strategic'))).toBe('chair');
    expect(qualityOf(both, 'to_platform', standpoint('brought'))).toBe('coordinator');
    expect(qualityOf(actor(['tacticalMember', 'tactical']), 'withdraw', standpoint('brought'))).toBe('municipality');
  });
});

describe('the end of a group', () => {
  test('is today at the earliest and a year from now at the latest', () => {
    expect(endsInTime('2026-11-21', '2026-11-22')).toBe(false);
    expect(endsInTime('2026-11-22', '2026-11-22')).toBe(true);
    expect(endsInTime('2027-11-22', '2026-11-22')).toBe(true);
    expect(endsInTime('2027-11-23', '2026-11-22')).toBe(false);
  });

  test('is midnight in Amsterdam, in winter, in summer and where the clock changes', () => {
    expect(endOf('2026-11-22').toISOString()).toBe('2026-11-22T23:00:00.000Z');
    expect(endOf('2026-07-01').toISOString()).toBe('2026-07-01T22:00:00.000Z');
    expect(endOf('2026-10-25').toISOString()).toBe('2026-10-25T23:00:00.000Z');
    expect(endOf('2026-03-28').toISOString()).toBe('2026-03-28T23:00:00.000Z');
  });
});
