import { expect, test } from '@jest/globals';
import { passesElevenTest } from './bsn.ts';
import { passesMod97 } from './iban.ts';

test.each([
  ['123456782', true],
  ['111222333', true],
  ['123456789', false],
  ['111111111', false],
  ['000000000', false],
  ['12345678', false],
])('the eleven test of %s: %s', (digits, passes) => {
  expect(passesElevenTest(digits)).toBe(passes);
});

test.each([
  ['NL91ABNA0417164300', true],
  ['GB29NWBK60161331926819', true],
  ['FR1420041010050500013M02606', true],
  ['NL91ABNA0417164301', false],
])('the check of %s: %s', (iban, passes) => {
  expect(passesMod97(iban)).toBe(passes);
});
