import { describe, expect, test } from '@jest/globals';
import { ageReplacement, bandOf, yearsOf } from './bands.ts';
import { Labels } from './labels.ts';
import { institutionNoun, schoolNoun } from './organisations.ts';
import { placeClass, placeNoun } from './places.ts';
import { personRole, professionalRole } from './roles.ts';
import { dateReplacement } from './seasons.ts';

describe('ages', () => {
  test.each([
    ['13', 13],
    ['dertien', 13],
    ['dertienjarige', 13],
    ['8 maanden', 0],
    ['zes weken', 0],
    ['anderhalf jaar', 1],
    ['ooit', null],
  ])('%j is %j', (text, years) => {
    expect(yearsOf(text)).toBe(years);
  });

  test.each([
    [0, '0-3 jaar'],
    [4, '4-11 jaar'],
    [15, '12-15 jaar'],
    [17, '16-17 jaar'],
    [18, '18-22 jaar'],
    [64, '23-64 jaar'],
    [65, '65 jaar of ouder'],
  ])('%j falls in %s', (years, band) => {
    expect(bandOf(years)).toBe(band);
  });

  test('a unit that follows is not said twice', () => {
    expect(ageReplacement('13', ' jaar oud')).toBe('12-15');
    expect(ageReplacement('13', ', uit')).toBe('12-15 jaar');
  });
});

test.each([
  ['3 mei 2024', 'gezien op ', 'een dag in het voorjaar van 2024'],
  ['03-11-2023', '', 'in het najaar van 2023'],
  ['2024-07-01', 'sinds ', 'een dag in de zomer van 2024'],
  ['week 31', 'in ', 'de zomer'],
  ['21 januari', '', 'in de winter'],
])('%j after %j becomes %j', (date, ahead, expected) => {
  expect(dateReplacement(date, ahead)).toBe(expected);
});

test('places fall in classes of size', () => {
  expect(placeClass('Utrecht')).toBe('large');
  expect(placeClass('Lelystad')).toBe('medium');
  expect(placeClass('Harskamp')).toBe('small');
  expect(placeNoun('woonwagencentrum De Zandwissel')).toBe('woonwagenlocatie');
  expect(placeNoun('Ommen')).toBe('kleine gemeente');
});

test('schools and institutions become what they are', () => {
  expect(schoolNoun("obs 't Kwetternest", '')).toBe('basisschool');
  expect(schoolNoun('het Lindeborg College', '')).toBe('school voor voortgezet onderwijs');
  expect(schoolNoun('De Wegwijzer', '')).toBe('school');
  expect(institutionNoun('kinderdagverblijf Het Hommelnest', '')).toBe('kinderopvang');
  expect(institutionNoun('De Wegwijzer', '')).toBe('instelling');
});

test('the words nearby decide the role', () => {
  expect(personRole('zijn moeder ', ' belde', null)).toBe('moeder');
  expect(personRole('', ' is 13', 13)).toBe('kind');
  expect(personRole('', '', null)).toBe('persoon');
  expect(professionalRole('wijkagent ', '')).toBe('wijkagent');
  expect(professionalRole('groet, ', '')).toBe('collega');
});

describe('labels', () => {
  test('stay with the name', () => {
    const labels = new Labels();
    expect(labels.of('Elif Karabulut', 'kind')).toBe('[kind A]');
    expect(labels.of('Sem', 'kind')).toBe('[kind B]');
    expect(labels.of('elif', 'persoon')).toBe('[kind A]');
    expect(labels.of('Sem Karabulut', 'kind')).toBe('[kind B]');
  });

  test('a first mother needs no letter', () => {
    const labels = new Labels();
    expect(labels.of('Ana', 'moeder')).toBe('[moeder]');
    expect(labels.of('Bea', 'moeder')).toBe('[moeder B]');
  });

  test('go on after Z', () => {
    const labels = new Labels();
    const all = Array.from({ length: 28 }, (_, index) => labels.of(`naam${index}`, 'kind'));
    expect(all.slice(25)).toEqual(['[kind Z]', '[kind AA]', '[kind AB]']);
  });
});
