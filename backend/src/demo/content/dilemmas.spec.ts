import { expect, test } from '@jest/globals';
import { dilemmaForm } from '@netwerkplein/contract';
import { detect, isHard } from '@netwerkplein/contract/anonymity';
import { dilemmas, type DemoDilemma } from './dilemmas.ts';
import { members } from './members.ts';

const people = new Map(members.map((member) => [member.key, member]));

const textsOf = ({ form, steps, group }: DemoDilemma): string[] => [
  ...Object.values(form),
  ...steps.flatMap(({ note }) => (note === undefined ? [] : [note])),
  group.purpose,
  group.advice?.text ?? '',
  ...group.people.map(({ asked }) => asked ?? ''),
];

test.each(dilemmas)(
  '$key is brought by somebody with a seat of that municipality, and led by one of its group',
  (one) => {
    const bringer = people.get(one.broughtBy);
    expect(bringer?.organisation).toBe(one.municipality);
    expect(bringer?.seats.some(({ capacity }) => capacity !== 'observer')).toBe(true);
    expect(dilemmaForm.parse(one.form)).toEqual(one.form);
    const lead = one.group.people.find(({ member }) => member === one.group.lead);
    expect(lead?.capacity).toBe('member');
    for (const { member } of one.group.people) expect(people.has(member)).toBe(true);
    for (const { by } of one.group.messages) expect(one.group.people.map(({ member }) => member)).toContain(by);
  },
);

test.each(dilemmas)('$key has steps and messages in order, and a guest speaks after coming in', ({ steps, group }) => {
  const days = steps.map(({ daysAgo }) => daysAgo);
  expect(days).toEqual(days.toSorted((one, other) => other - one));
  const moments = group.messages.map(({ daysAgo, time }) => `${String(100 - daysAgo)} ${time}`);
  expect(moments).toEqual(moments.toSorted());
  for (const { member, seesAfter = 0 } of group.people)
    expect(group.messages.findIndex(({ by }) => by === member) + 1 || Infinity).toBeGreaterThan(seesAfter);
});

test.each(dilemmas)('$key holds nothing that leads to a person', (one) => {
  for (const text of textsOf(one)) expect(detect(text).filter(({ type }) => isHard(type))).toEqual([]);
});
