import { expect, test } from '@jest/globals';
import { caseState } from '@netwerkplein/contract';
import { after, type CaseStep } from './case.rules.ts';

const steps: CaseStep[] = ['submit', 'share', 'return', 'flag', 'close', 'purge'];

test('the whole table: a step that is not here is refused', () => {
  const table = Object.fromEntries(
    caseState.options.map((state) => [
      state,
      steps.flatMap((step) => {
        const next = after(state, step);
        return next === null ? [] : [`${step} → ${next}`];
      }),
    ]),
  );
  expect(table).toEqual({
    draft: ['submit → in_review', 'purge → purged'],
    in_review: ['share → shared', 'return → draft', 'purge → purged'],
    shared: ['flag → blocked', 'close → closed', 'purge → purged'],
    blocked: ['share → shared', 'return → blocked', 'purge → purged'],
    closed: ['flag → blocked', 'purge → purged'],
    purged: [],
  });
});

test('a closed case that was taken from sight comes back closed', () => {
  expect(after('blocked', 'share', true)).toBe('closed');
});
