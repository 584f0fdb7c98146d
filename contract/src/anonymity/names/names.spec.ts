import { describe, expect, test } from '@jest/globals';
import { normalise } from '../normalise.ts';
import { nameFindings } from './index.ts';

/** What is found in a text, as "kind: words". */
function namesIn(text: string): string[] {
  const source = normalise(text);
  return nameFindings(source, [])
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, type }) => `${type}: ${source.text.slice(start, end)}`);
}

describe('somebody in a case', () => {
  test.each([
    ['Meneer Zwart belde.', 'person: Zwart'],
    ['We maken ons zorgen om Jayvano.', 'person: Jayvano'],
    ['zijn zusje heet xamira', 'person: xamira'],
    ['vader mirko zit vast', 'person: mirko'],
    ['fam hoogstraten is verhuisd', 'person: hoogstraten'],
    ['De verhuurder is A.B. van der Laan.', 'person: A.B. van der Laan'],
    ['Hij laat zich Snor noemen.', 'person: Snor'],
    ['Гузель is weer thuis.', 'person: Гузель'],
    ['ABDULLAHI IS WEGGELOPEN UIT DE OPVANG', 'person: ABDULLAHI'],
    ['Onze cliënt (S., 16) zwijgt.', 'person: S.'],
  ])('%j', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  test('beside a sure name an unsure one counts', () => {
    expect(namesIn('Moeder wil met Yara en Roos naar huis.')).toEqual(['person: Yara', 'person: Roos']);
  });

  test('keeps the possessive out of the name', () => {
    expect(namesIn("Jeffrey's vader belde.")).toEqual(['person: Jeffrey']);
  });
});

describe('somebody at work', () => {
  test.each([
    ['juf Marijke belt elke dag', 'professional: Marijke'],
    ['Groetjes Marloes', 'professional: Marloes'],
    ['Hoi Sjaak, heb je even?', 'professional: Sjaak'],
    ['Ik bespreek het met Ineke (GGD).', 'professional: Ineke'],
    ['Gijs van de politie weet ervan.', 'professional: Gijs'],
  ])('%j', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });
});

describe('places, schools and institutions', () => {
  test.each([
    ['Het gezin woont in Dronten.', 'place: Dronten'],
    ['ze zit weer bij haar vader in dalfsen', 'place: dalfsen'],
    ['De kinderen wonen op camping De Boshoek.', 'place: camping De Boshoek'],
    ['Moeder is gevlucht uit Garowe.', 'place: Garowe'],
    ['Zij zit op basisschool De Regenboog.', 'school: basisschool De Regenboog'],
    ['Hij is leerling van het Lindeborg College.', 'school: Lindeborg College'],
    ['Het meisje slaapt in opvanghuis De Waterlelie.', 'institution: opvanghuis De Waterlelie'],
  ])('%j', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });
});

describe('origin', () => {
  test.each([
    ['Een Somalisch meisje slaapt buiten.', 'ethnicity: Somalisch'],
    ['Moeder is Pools.', 'ethnicity: Pools'],
    ['Vader is van Tsjetsjeense komaf.', 'ethnicity: Tsjetsjeense'],
  ])('%j', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });
});

test('a clause that singles somebody out is found as a whole', () => {
  expect(namesIn('Hij is de enige van de klas die in een rolstoel zit.')).toContain(
    'quasi: de enige van de klas die in een rolstoel zit',
  );
});

describe('nobody', () => {
  test.each([
    'Wij in gemeente Nieuwegein zijn gestart.',
    'Voorzitter: gemeente Capelle aan den IJssel, zaal 2.14.',
    'Sint Maarten valt dit jaar in de herfstvakantie.',
    'De wet Damocles en de wet Mulder spelen hier niet.',
    'Joost mag weten waarom. Herschrijf het in jip-en-janneketaal.',
    'Jongere A en kind B gaan terug, cliënt C blijft.',
    'De politie, het RIEC, Veilig Thuis en de Raad voor de Kinderbescherming sluiten aan.',
    'Het programma Aanpak uitbuiting Roma kinderen loopt af.',
    'De bijlage staat in Teams en op WhatsApp, de flyer is er in het Turks.',
    'Er stond een vaas met een roos. De bloem van de natie at brood.',
    'Bekijk het volgens de piramide van Maslow in vergaderruimte Rembrandt.',
    'Artikel 20 en hoofdstuk 3 gaan over dwangsommen. Versie 10 volgt.',
    'Dank voor jullie bericht, tot donderdag!',
    '',
  ])('%j', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

test('what the numbers hold is left to them', () => {
  const text = 'Zij woont Willem Alexanderstraat 12.';
  const known = [{ start: 10, end: 35, type: 'address' as const }];
  expect(nameFindings(normalise(text), known)).toEqual([]);
});
