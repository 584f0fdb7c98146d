import { expect, test } from '@jest/globals';
import { type Finding, type FindingKind } from './finding.ts';
import { merge } from './merge.ts';

const at = (start: number, end: number, type: FindingKind): Finding => ({ start, end, type });

test('findings come out sorted', () => {
  expect(merge([at(5, 8, 'age'), at(0, 3, 'bsn')])).toEqual([at(0, 3, 'bsn'), at(5, 8, 'age')]);
});

test('hard beats soft, however long', () => {
  expect(merge([at(0, 20, 'place'), at(4, 8, 'phone')])).toEqual([at(4, 8, 'phone')]);
});

test('longer beats shorter', () => {
  expect(merge([at(0, 9, 'bsn'), at(0, 18, 'iban'), at(12, 18, 'phone')])).toEqual([at(0, 18, 'iban')]);
});

test('what only touches stays, what is empty goes', () => {
  expect(merge([at(0, 3, 'age'), at(3, 6, 'age'), at(7, 7, 'bsn')])).toEqual([at(0, 3, 'age'), at(3, 6, 'age')]);
});
