import { expect, test } from '@jest/globals';
import {
  caseForm,
  limits,
  may,
  missingIn,
  removalReason,
  writtenFields,
  type Action,
  type Role,
  type Standing,
} from '@netwerkplein/contract';
import { detect } from '@netwerkplein/contract/anonymity';
import { members } from '../members.ts';
import { organisations } from '../organisations.ts';
import type { DemoMember } from '../shapes.ts';
import { demoCases, type DemoCase } from './index.ts';

const organisationOf = new Map(organisations.map((organisation) => [organisation.key, organisation]));
const memberOf = new Map(members.map((member) => [member.key, member]));
const discussed = demoCases.filter(({ state }) => state === 'shared' || state === 'closed');
const writing = (found: DemoCase): string[] => [found.by, ...found.posts.map((post) => post.by)];
const is = (key: string, role: Role): boolean => memberOf.get(key)?.roles.some((held) => held.role === role) === true;
const withRole = (role: Role): DemoMember[] => members.filter(({ key }) => is(key, role));

/** Everything that a reader meets of a case. */
const textsOf = ({ form, posts, outcome, lesson }: DemoCase): string[] =>
  [
    ...writtenFields.map((field) => form[field]),
    ...posts.filter((post) => post.removed === undefined).map((post) => post.text),
    outcome,
    lesson?.text,
  ].filter((text) => text !== undefined);
const allTexts = demoCases.flatMap(textsOf);

/** Whether the table of rights lets them: by a seat of a municipality, for the office, or for a side that the case was opened to. */
function mayDo(key: string, action: Action, { form: { openTo } }: DemoCase): boolean {
  const { organisation = '', seats = [] } = memberOf.get(key) ?? {};
  const { kind, side } = organisationOf.get(organisation) ?? {};
  const bySeat = seats
    .filter(({ capacity }) => capacity !== 'observer')
    .map(({ level }): Standing => {
      if (kind === 'municipality') return { as: level === 'strategic' ? 'strategicMember' : 'tacticalMember', level };
      return { as: 'partner', level, ...(side && { side }) };
    });
  const byRole: Standing[] = is(key, 'specialist') ? [{ as: 'specialist', level: null }] : [];
  return may({ memberId: key, standings: [...bySeat, ...byRole] }, action, { openTo });
}

test('every partner stands on a side, and nobody else does', () => {
  for (const { kind, side } of organisations) expect(side !== undefined).toBe(kind === 'partner');
});

test('there is a case of every kind that a visitor should find', () => {
  expect(new Set(demoCases.map(({ key }) => key)).size).toBe(demoCases.length);
  expect(demoCases.filter(({ state }) => state === 'shared')).toHaveLength(5);
  expect(demoCases.filter(({ state }) => state === 'closed')).toHaveLength(1);
  expect(demoCases.filter(({ state }) => state === 'in_review')).toHaveLength(1);
  expect(demoCases.filter(({ form }) => form.openTo.includes('care'))).toHaveLength(1);
  const posts = demoCases.flatMap((found) => found.posts);
  expect(posts.filter(({ hidden }) => hidden === 'identifies_person')).toHaveLength(1);
  expect(posts.filter(({ removed }) => removed?.by === 'moderator')).toHaveLength(1);
});

test('every form is complete and fits', () => {
  for (const { key, form } of demoCases) {
    expect(caseForm.parse(form)).toEqual(form);
    expect({ key, missing: missingIn(form) }).toEqual({ key, missing: [] });
    expect(form.ages.length).toBeGreaterThan(0);
  }
  for (const text of allTexts) {
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
    expect(text.length).toBeLessThanOrEqual(limits.caseTextLength);
  }
});

test('whoever brings a case in and whoever contributes may do so by their seat', () => {
  for (const found of demoCases) {
    const { key, by, posts } = found;
    expect({ key, by, may: mayDo(by, 'case.write', found) }).toEqual({ key, by, may: true });
    for (const post of posts) {
      expect({ key, by: post.by, may: mayDo(post.by, 'case.post', found) }).toEqual({ key, by: post.by, may: true });
    }
  }
});

test('there are enough writers to hide among, and each comes back elsewhere', () => {
  for (const found of discussed) expect(new Set(writing(found)).size).toBeGreaterThanOrEqual(3);
  const busiest = demoCases[0];
  expect(busiest?.posts.length).toBeGreaterThanOrEqual(18);
  expect(new Set(busiest?.posts.map(({ by }) => by)).size).toBeGreaterThanOrEqual(7);
  expect(busiest?.posts.filter(({ by }) => is(by, 'specialist'))).toHaveLength(2);
  const municipal = [...new Set(demoCases.flatMap(writing))].filter(
    (key) => organisationOf.get(memberOf.get(key)?.organisation ?? '')?.kind === 'municipality',
  );
  expect(municipal.length).toBeGreaterThanOrEqual(5);
  for (const key of municipal) {
    const cases = demoCases.filter((found) => writing(found).includes(key)).length;
    expect({ key, several: cases > 1 }).toEqual({ key, several: true });
  }
});

test('nobody can be found again in another case by the day: a writer speaks in one case a day', () => {
  const spoken = demoCases.flatMap(({ key, by, daysAgo, posts }) => [
    { key, by, daysAgo },
    ...posts.filter((post) => !is(post.by, 'specialist')).map((post) => ({ key, by: post.by, daysAgo: post.daysAgo })),
  ]);
  const clashes = spoken.filter((one) =>
    spoken.some((other) => other.by === one.by && other.daysAgo === one.daysAgo && other.key !== one.key),
  );
  expect(clashes).toEqual([]);
});

test('contributions are in order, on working days, after sharing and before closing', () => {
  for (const { state, daysAgo, posts, closedDaysAgo, outcome, lesson } of demoCases) {
    const days = [
      daysAgo,
      ...posts.map((post) => post.daysAgo),
      ...(closedDaysAgo === undefined ? [] : [closedDaysAgo]),
    ];
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    // See days.ts: five days out of every seven.
    for (const day of days) expect([1, 2, 3, 4, 5]).toContain(day % 7);
    if (state === 'in_review' || state === 'draft') expect(posts).toEqual([]);
    const isClosed = state === 'closed';
    expect([outcome, lesson, closedDaysAgo].every((part) => (part !== undefined) === isClosed)).toBe(true);
  }
  for (const { state, daysAgo, posts } of demoCases) {
    // A case that has been quiet for long would have closed by itself.
    if (state === 'shared') expect(posts.at(-1)?.daysAgo ?? daysAgo).toBeLessThan(limits.caseQuietDays);
  }
});

test('what was removed is gone, and a reason is one of the list', () => {
  for (const { text, hidden, removed } of demoCases.flatMap(({ posts }) => posts)) {
    expect(text === '').toBe(removed !== undefined);
    expect(hidden !== undefined && removed !== undefined).toBe(false);
    for (const reason of [hidden, removed?.reason]) {
      if (reason !== undefined) expect(removalReason.options).toContain(reason);
    }
  }
});

test('the guard finds nothing in any text', () => {
  expect(detect('Bel mevrouw De Vries even.')).not.toEqual([]);
  const found = allTexts.flatMap((text) =>
    detect(text).map(({ start, end, type }) => ({ type, text: text.slice(start, end) })),
  );
  expect(found).toEqual([]);
});

test('no text stigmatises, calls a child a perpetrator, or speaks of where somebody comes from', () => {
  const forbidden =
    /\b(?:dader\w*|crimine\w*|probleemgezin\w*|multiprobleem\w*|asociaal|tuig|veelpleger\w*|hangjongere\w*|roma|sinti|herkomst|afkomst|etni\w*|nationaliteit\w*|migra\w*|vluchteling\w*|asiel\w*|statushouder\w*|religi\w*|kerk\w*|tolk\w*|moedertaal|afkomstig\w*|cultu\w*|traditie\w*|clan\w*|operatione\w*)\b/i;
  expect(allTexts.filter((text) => forbidden.test(text))).toEqual([]);
});

test('no text says where it was, how old somebody is, or which day it was', () => {
  const municipalities = organisations.filter(({ kind }) => kind === 'municipality');
  const names = [...organisations.filter(({ kind }) => kind === 'partner'), ...municipalities]
    .map(({ displayName }) => displayName)
    // National bodies say nothing about a place.
    .filter((name) => !['Politie', 'OM', 'Raad voor de Kinderbescherming'].includes(name));
  const day =
    /\b(?:maan|dins|woens|donder|vrij|zater|zon)dag\w*|\b(?:januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december)\b/i;
  for (const text of allTexts) {
    expect(names.filter((name) => new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
    expect(text).not.toMatch(day);
    expect(text).not.toMatch(/\b\d{1,2}[- ](?:jaar|jarige?)\b/i);
    expect(text).not.toMatch(/[@/]|\d{3,}(?<!112)/);
  }
});

test('who keeps order or holds a key writes in no case', () => {
  const writers = new Set(demoCases.flatMap(writing));
  for (const role of ['moderator', 'privacy_officer', 'key_holder_1', 'key_holder_2', 'admin'] as const) {
    expect(withRole(role).length).toBeGreaterThanOrEqual(1);
    expect(withRole(role).filter(({ key }) => writers.has(key))).toEqual([]);
  }
});

test('a name can be opened only by three organisations together, and whoever asks finds two others', () => {
  const first = withRole('key_holder_1');
  const second = withRole('key_holder_2');
  expect([first.length, second.length]).toEqual([2, 2]);
  for (const group of [first, second]) expect(new Set(group.map(({ organisation }) => organisation)).size).toBe(2);
  for (const { organisation: asking } of withRole('privacy_officer')) {
    const pairs = first.flatMap((one) => second.map((two) => [asking, one.organisation, two.organisation]));
    expect(pairs.some((trio) => new Set(trio).size === 3)).toBe(true);
  }
});
