import { describe, expect, test } from '@jest/globals';
import { level, type Level } from './people.ts';
import { actions, condition, may, standings, type Action, type Facts, type StandingName } from './permissions.ts';

const ME = 'a member';
const SOMEBODY = 'another member';

/** Somebody with one standing and nothing else. */
const holder = (as: StandingName, at: Level | null) => ({ memberId: ME, standings: [{ as, level: at }] });

/** The situations in which a right can differ: whose it is, at which level, and whether one is in its working group. */
const SITUATIONS = {
  'own, same level': { level: 'tactical', ownerId: ME },
  'own, other level': { level: 'strategic', ownerId: ME },
  'not own, same level': { level: 'tactical', ownerId: SOMEBODY },
  'not own, other level': { level: 'strategic', ownerId: SOMEBODY },
  'nothing known': {},
  'in its group, own': { invited: true, ownerId: ME },
  'in its group, not own': { invited: true, ownerId: SOMEBODY },
  'outside its group, own': { invited: false, ownerId: ME },
} satisfies Record<string, Facts>;

/** For whom a situation is allowed, to be read like a sentence. */
const allowedTo = (action: Action, facts: Facts) =>
  standings.filter((as) => may(holder(as, 'tactical'), action, facts)).join(' ') || 'nobody';

/** Each standing is held at tactical level; strategicMember too, so that the level alone is tried here and not the name. */
const matrix = () =>
  Object.fromEntries(
    actions.map((action) => [
      action,
      Object.fromEntries(Object.entries(SITUATIONS).map(([name, facts]) => [name, allowedTo(action, facts)])),
    ]),
  );

test('the whole matrix: a change of anybody’s rights shows here', () => {
  expect(matrix()).toMatchInlineSnapshot(`
   {
     "case.post": {
       "in its group, not own": "strategicMember tacticalMember specialist",
       "in its group, own": "strategicMember tacticalMember specialist",
       "not own, other level": "strategicMember tacticalMember specialist",
       "not own, same level": "strategicMember tacticalMember specialist",
       "nothing known": "strategicMember tacticalMember specialist",
       "outside its group, own": "strategicMember tacticalMember specialist",
       "own, other level": "strategicMember tacticalMember specialist",
       "own, same level": "strategicMember tacticalMember specialist",
     },
     "case.read": {
       "in its group, not own": "strategicMember tacticalMember specialist moderator",
       "in its group, own": "strategicMember tacticalMember specialist moderator",
       "not own, other level": "strategicMember tacticalMember specialist moderator",
       "not own, same level": "strategicMember tacticalMember specialist moderator",
       "nothing known": "strategicMember tacticalMember specialist moderator",
       "outside its group, own": "strategicMember tacticalMember specialist moderator",
       "own, other level": "strategicMember tacticalMember specialist moderator",
       "own, same level": "strategicMember tacticalMember specialist moderator",
     },
     "case.review": {
       "in its group, not own": "privacyOfficer moderator",
       "in its group, own": "privacyOfficer moderator",
       "not own, other level": "privacyOfficer moderator",
       "not own, same level": "privacyOfficer moderator",
       "nothing known": "privacyOfficer moderator",
       "outside its group, own": "privacyOfficer moderator",
       "own, other level": "privacyOfficer moderator",
       "own, same level": "privacyOfficer moderator",
     },
     "case.write": {
       "in its group, not own": "strategicMember tacticalMember",
       "in its group, own": "strategicMember tacticalMember",
       "not own, other level": "strategicMember tacticalMember",
       "not own, same level": "strategicMember tacticalMember",
       "nothing known": "strategicMember tacticalMember",
       "outside its group, own": "strategicMember tacticalMember",
       "own, other level": "strategicMember tacticalMember",
       "own, same level": "strategicMember tacticalMember",
     },
     "channel.read": {
       "in its group, not own": "member",
       "in its group, own": "member",
       "not own, other level": "nobody",
       "not own, same level": "strategicMember tacticalMember partner observer",
       "nothing known": "nobody",
       "outside its group, own": "nobody",
       "own, other level": "nobody",
       "own, same level": "strategicMember tacticalMember partner observer",
     },
     "dilemma.answer": {
       "in its group, not own": "coordinator",
       "in its group, own": "coordinator",
       "not own, other level": "coordinator",
       "not own, same level": "chair coordinator",
       "nothing known": "coordinator",
       "outside its group, own": "coordinator",
       "own, other level": "coordinator",
       "own, same level": "chair coordinator",
     },
     "dilemma.bring": {
       "in its group, not own": "strategicMember tacticalMember",
       "in its group, own": "strategicMember tacticalMember",
       "not own, other level": "strategicMember tacticalMember",
       "not own, same level": "strategicMember tacticalMember",
       "nothing known": "strategicMember tacticalMember",
       "outside its group, own": "strategicMember tacticalMember",
       "own, other level": "strategicMember tacticalMember",
       "own, same level": "strategicMember tacticalMember",
     },
     "dilemma.guide": {
       "in its group, not own": "coordinator",
       "in its group, own": "coordinator",
       "not own, other level": "coordinator",
       "not own, same level": "chair coordinator",
       "nothing known": "coordinator",
       "outside its group, own": "coordinator",
       "own, other level": "coordinator",
       "own, same level": "chair coordinator",
     },
     "dilemma.read": {
       "in its group, not own": "member strategicMember tacticalMember partner observer chair specialist coordinator",
       "in its group, own": "member strategicMember tacticalMember partner observer chair specialist coordinator",
       "not own, other level": "strategicMember tacticalMember partner observer chair specialist coordinator",
       "not own, same level": "strategicMember tacticalMember partner observer chair specialist coordinator",
       "nothing known": "strategicMember tacticalMember partner observer chair specialist coordinator",
       "outside its group, own": "strategicMember tacticalMember partner observer chair specialist coordinator",
       "own, other level": "strategicMember tacticalMember partner observer chair specialist coordinator",
       "own, same level": "strategicMember tacticalMember partner observer chair specialist coordinator",
     },
     "dilemma.withdraw": {
       "in its group, not own": "nobody",
       "in its group, own": "strategicMember tacticalMember",
       "not own, other level": "nobody",
       "not own, same level": "nobody",
       "nothing known": "nobody",
       "outside its group, own": "strategicMember tacticalMember",
       "own, other level": "strategicMember tacticalMember",
       "own, same level": "strategicMember tacticalMember",
     },
     "group.advise": {
       "in its group, not own": "coordinator",
       "in its group, own": "member coordinator",
       "not own, other level": "coordinator",
       "not own, same level": "chair coordinator",
       "nothing known": "coordinator",
       "outside its group, own": "coordinator",
       "own, other level": "coordinator",
       "own, same level": "chair coordinator",
     },
     "member.list": {
       "in its group, not own": "coordinator admin",
       "in its group, own": "coordinator admin",
       "not own, other level": "coordinator admin",
       "not own, same level": "coordinator admin",
       "nothing known": "coordinator admin",
       "outside its group, own": "coordinator admin",
       "own, other level": "coordinator admin",
       "own, same level": "coordinator admin",
     },
     "message.edit": {
       "in its group, not own": "nobody",
       "in its group, own": "member",
       "not own, other level": "nobody",
       "not own, same level": "nobody",
       "nothing known": "nobody",
       "outside its group, own": "nobody",
       "own, other level": "nobody",
       "own, same level": "strategicMember tacticalMember partner",
     },
     "message.post": {
       "in its group, not own": "member",
       "in its group, own": "member",
       "not own, other level": "nobody",
       "not own, same level": "strategicMember tacticalMember partner",
       "nothing known": "nobody",
       "outside its group, own": "nobody",
       "own, other level": "nobody",
       "own, same level": "strategicMember tacticalMember partner",
     },
     "message.redact": {
       "in its group, not own": "privacyOfficer",
       "in its group, own": "member privacyOfficer",
       "not own, other level": "privacyOfficer",
       "not own, same level": "chair privacyOfficer",
       "nothing known": "privacyOfficer",
       "outside its group, own": "privacyOfficer",
       "own, other level": "privacyOfficer",
       "own, same level": "strategicMember tacticalMember partner chair privacyOfficer",
     },
     "seat.end": {
       "in its group, not own": "coordinator admin",
       "in its group, own": "coordinator admin",
       "not own, other level": "coordinator admin",
       "not own, same level": "coordinator admin",
       "nothing known": "coordinator admin",
       "outside its group, own": "coordinator admin",
       "own, other level": "coordinator admin",
       "own, same level": "coordinator admin",
     },
     "session.end": {
       "in its group, not own": "coordinator admin",
       "in its group, own": "member coordinator admin",
       "not own, other level": "coordinator admin",
       "not own, same level": "coordinator admin",
       "nothing known": "coordinator admin",
       "outside its group, own": "member coordinator admin",
       "own, other level": "member coordinator admin",
       "own, same level": "member coordinator admin",
     },
     "unsealing.ask": {
       "in its group, not own": "privacyOfficer",
       "in its group, own": "privacyOfficer",
       "not own, other level": "privacyOfficer",
       "not own, same level": "privacyOfficer",
       "nothing known": "privacyOfficer",
       "outside its group, own": "privacyOfficer",
       "own, other level": "privacyOfficer",
       "own, same level": "privacyOfficer",
     },
     "unsealing.decide": {
       "in its group, not own": "firstKeyHolder secondKeyHolder",
       "in its group, own": "firstKeyHolder secondKeyHolder",
       "not own, other level": "firstKeyHolder secondKeyHolder",
       "not own, same level": "firstKeyHolder secondKeyHolder",
       "nothing known": "firstKeyHolder secondKeyHolder",
       "outside its group, own": "firstKeyHolder secondKeyHolder",
       "own, other level": "firstKeyHolder secondKeyHolder",
       "own, same level": "firstKeyHolder secondKeyHolder",
     },
     "vault.hold": {
       "in its group, not own": "firstKeyHolder secondKeyHolder",
       "in its group, own": "firstKeyHolder secondKeyHolder",
       "not own, other level": "firstKeyHolder secondKeyHolder",
       "not own, same level": "firstKeyHolder secondKeyHolder",
       "nothing known": "firstKeyHolder secondKeyHolder",
       "outside its group, own": "firstKeyHolder secondKeyHolder",
       "own, other level": "firstKeyHolder secondKeyHolder",
       "own, same level": "firstKeyHolder secondKeyHolder",
     },
   }
  `);
});

describe('deny by default', () => {
  test('who has no standing may do nothing', () => {
    for (const action of actions)
      for (const facts of Object.values(SITUATIONS))
        expect(may({ memberId: ME, standings: [] }, action, facts)).toBe(false);
  });

  test('an action or standing that is not in the table is never allowed', () => {
    expect(condition('channel.read', 'guest' as StandingName)).toBe('never');
    expect(may(holder('guest' as StandingName, null), 'channel.read', { level: 'tactical' })).toBe(false);
  });

  test('what depends on a level or an owner is refused when that is not known', () => {
    const dependent = actions.filter((action) => standings.every((as) => condition(action, as) !== 'always'));
    expect(dependent).toEqual(['channel.read', 'message.post', 'message.edit', 'dilemma.withdraw']);
    for (const action of dependent) for (const as of standings) expect(may(holder(as, null), action, {})).toBe(false);
  });
});

describe('channels', () => {
  const SEATS: StandingName[] = ['strategicMember', 'tacticalMember', 'partner', 'observer'];

  test('are read by who holds a seat at their level, and by nobody else', () => {
    for (const at of level.options)
      for (const as of standings) {
        const reads = may(holder(as, at), 'channel.read', { level: at, ownerId: ME });
        expect([as, reads]).toEqual([as, SEATS.includes(as)]);
      }
  });

  test('no role opens one, not even a role for the whole platform', () => {
    for (const as of standings.filter((name) => !SEATS.includes(name)))
      for (const at of level.options)
        expect(may(holder(as, null), 'channel.read', { level: at, ownerId: ME })).toBe(false);
  });

  test('an administrator has no right to their content at all', () => {
    const content = actions.filter((action) => /^(channel|message)\./.test(action));
    expect(content).not.toEqual([]);
    for (const action of content) expect([action, condition(action, 'admin')]).toEqual([action, 'never']);
  });

  test('of two standings the wider one counts', () => {
    const observer = { as: 'observer', level: 'tactical' } as const;
    const chair = { as: 'chair', level: 'tactical' } as const;
    const both = { memberId: ME, standings: [observer, chair] };
    const another = { level: 'tactical', ownerId: SOMEBODY } as const;
    expect(may({ memberId: ME, standings: [observer] }, 'message.redact', another)).toBe(false);
    expect(may(both, 'message.redact', another)).toBe(true);
    expect(may(both, 'message.post', another)).toBe(false);
  });
});
