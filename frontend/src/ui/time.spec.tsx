import { expect, test } from '@jest/globals';
import { createIntl } from 'react-intl';
import { nl } from '../i18n/nl.ts';
import { relativeWords } from './time.tsx';

const intl = createIntl({ locale: 'nl-NL', messages: nl as Record<string, string>, timeZone: 'Europe/Amsterdam' });
const now = new Date('2026-09-10T12:00:00Z');
const words = (at: string) =>
  relativeWords(intl, (id, values) => intl.formatMessage({ id }, values), new Date(at), now);

test.each([
  ['2026-09-10T11:59:30Z', 'zojuist'],
  ['2026-09-10T08:05:00Z', 'vandaag 10:05'],
  ['2026-09-09T12:05:00Z', 'gisteren 14:05'],
  ['2026-09-09T22:30:00Z', 'vandaag 00:30'],
  ['2026-09-03T08:00:00Z', 'do 3 sep 10:00'],
  ['2025-12-31T22:59:00Z', 'wo 31 dec 2025 23:59'],
  ['2026-09-10T12:00:20Z', 'zojuist'],
])('%s reads as "%s"', (at, expected) => {
  expect(words(at)).toBe(expected);
});
