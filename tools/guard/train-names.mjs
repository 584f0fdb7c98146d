import { createRequire } from 'node:module';
import { inRoot } from '../paths.mjs';
import { familyNames, givenNames } from './lists-names.mjs';
import { dutchPlaces, foreignPlaces } from './lists-places.mjs';

const { allLocales } = createRequire(inRoot('package.json'))('@faker-js/faker');
const flat = (value) =>
  (Array.isArray(value) ? value : Object.values(value ?? {}).flat()).filter((item) => typeof item === 'string');
const plainNames = (field, locales) =>
  [...new Set(locales.flatMap((locale) => flat(allLocales[locale]?.person?.[field])))].filter((name) =>
    /^\p{Lu}[\p{L}-]+$/u.test(name),
  );

const LOCALES = ['nl', 'nl_BE', 'tr', 'ro', 'hr', 'sr_RS_latin', 'pl', 'hu', 'sk'];
const given = [...givenNames, ...plainNames('first_name', LOCALES)];
const family = [...familyNames, ...plainNames('last_name', LOCALES)];
const places = [...dutchPlaces, ...dutchPlaces, ...foreignPlaces, ...allLocales.nl.location.city_prefix];

const SYLLABLES =
  'ba be bo cha da de djo dri el fa fi ga gi ha ira ja je jo ka ke ki la le li lo ma me mi mo na ne ni no ra re ri ro sa sha se so ta te ti tja va ve vi ya ze zo'.split(
    ' ',
  );
const ENDINGS = ['n', 's', 'ra', 'nna', 'ck', 'l', 'rd', 'ta', 'sh', 'ko', 'm', 'z', 'nder', 'lla', ''];

const pick = (list, random) => list[Math.floor(random() * list.length)];

/** A name nobody has listed. */
function invented(random) {
  const count = 2 + Math.floor(random() * 2);
  let name = '';
  for (let at = 0; at < count; at += 1) name += pick(SYLLABLES, random);
  name += pick(ENDINGS, random);
  return name[0].toUpperCase() + name.slice(1);
}

/** Puts another name for that of a span, written in the same way; spans of other kinds stay as they are. */
export function otherName(span, random) {
  if (span.type === 'person' || span.type === 'professional') {
    const words = span.text.split(' ');
    return words
      .map((word, at) => {
        if (!/^\p{L}[\p{Ll}'-]{2,}$/u.test(word) || /^(?:van|der|den|de|het|ter|ten|el|al|ait)$/i.test(word))
          return word;
        const source = random() < 0.2 ? invented(random) : pick(at === 0 && words.length > 0 ? given : family, random);
        return /^\p{Ll}/u.test(word) ? source.toLowerCase() : source;
      })
      .join(' ');
  }
  if (span.type === 'place' && /^[\p{L}-]+$/u.test(span.text)) {
    const place = random() < 0.1 ? invented(random) : pick(places, random);
    return /^\p{Ll}/u.test(span.text) ? place.toLowerCase() : place;
  }
  return span.text;
}

/** A given name, now and then one nobody has listed or a family name. */
export function anyName(random) {
  const chosen = random();
  if (chosen < 0.3) return invented(random);
  return pick(chosen < 0.45 ? family : given, random);
}
