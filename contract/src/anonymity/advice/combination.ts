import { type Finding } from '../finding.ts';
import { numberWordPattern, numberWords } from '../numbers/number-words.ts';
import { type Language } from './explain.ts';
import { type PlaceClass, placeClass } from './places.ts';
import { detect } from '../detect.ts';

/** What a combination may be made of, in the order in which it is told. */
export const combinationParts = ['place', 'school', 'age', 'children', 'event', 'trait', 'known', 'only'] as const;

export type CombinationPart = (typeof combinationParts)[number];

/** Details that together leave few people. */
export interface Combination {
  /** `warn`: fits fewer than a hundred people. `ask`: fits fewer than ten, so a reason is asked. */
  level: 'warn' | 'ask';
  parts: CombinationPart[];
  /** The number of children, when that is one of the parts. */
  children: number | null;
}

/**
 * Defaults, to be weighed against experience; no facts. People per class of place are orders of magnitude, shares are
 * what part of them one detail leaves.
 */
const PEOPLE: Readonly<Record<PlaceClass | 'country' | 'school', number>> = {
  country: 18_000_000,
  large: 250_000,
  medium: 70_000,
  small: 20_000,
  site: 200,
  school: 600,
};
const SHARE = {
  gender: 1 / 2,
  age: 1 / 90,
  children: 1 / 200,
  event: 1 / 1000,
  trait: 1 / 200,
  known: 1 / 100,
} as const;
const WARN_UNDER = 100;
const ASK_UNDER = 10;
const MANY_CHILDREN = 6;

const CHILDREN = new RegExp(
  String.raw`(?<![\p{L}\d])(\d{1,2}|${numberWordPattern}) (?:\p{L}+ )?(?:kinderen|kids|koters|broers en zussen|zoons|zonen|dochters)(?!\p{L})`,
  'giu',
);
const GENDER =
  /(?<!\p{L})(?:jongen|meisje|zoon|dochter|zij|ze|hij|haar|zijn|moeder|vader|broer|zus|oma|opa|man|vrouw)(?!\p{L})/iu;
const EVENT =
  /(?<!\p{L})(?:krant|kranten|tv|televisie|uitzending|nieuws|landelijke pers|de pers|journaal|hart van nederland|opsporing verzocht|rechtszaak die|viral|burgemeester zelf|ramp|grote brand|explosie|woningbrand|na de brand)(?!\p{L})/iu;
const TRAIT =
  /(?<!\p{L})(?:tweeling|drieling|vierling|doof|dove|blind|blinde|slechthorend\p{L}*|rolstoel\p{L}*|albino|dwerggroei|kunstbeen|prothese|zeldzame|kermis\p{L}*|circus\p{L}*|oliebollenkraam|schaapherder|dominee|koster|profvoetballer)(?!\p{L})/iu;
const KNOWN =
  /(?:iedereen (?:in \p{L}+ )?kent|bij iedereen bekend|bekend (?:van|uit|als)|bekendste|wereldberoemd in|kent iedereen (?:hem|haar|hen|ze)|bekende (?:familie|nederlander|voetballer|ondernemer))/iu;
const ONLY =
  /(?<!\p{L})(?:(?:de|het|als) enige (?:\p{L}+ )?(?:van|in|die|met|uit|op|waar)|enige \p{L}+ (?:van|in|die|met|uit|op)|het enige (?:gezin|kind|meisje)|de enige \p{L}+ (?:van|in|die|met|uit|op))(?!\p{L})/iu;

interface Read {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Weighs title, fields, earlier posts and the text together; null when they leave a hundred people or more. */
export function weigh(texts: readonly string[]): Combination | null {
  return weighFound(texts.map((text) => ({ text, findings: detect(text) })));
}

/** As `weigh`, over texts in which was looked already. */
export function weighFound(read: readonly Read[]): Combination | null {
  const all = read.map(({ text }) => text).join('\n');
  const parts = new Set<CombinationPart>();
  let people = PEOPLE.country;
  for (const { text, findings } of read) {
    for (const { start, end, type } of findings) {
      if (type === 'place') {
        parts.add('place');
        people = Math.min(people, PEOPLE[placeClass(text.slice(start, end))]);
      } else if (type === 'school') {
        parts.add('school');
        people = Math.min(people, PEOPLE.school);
      } else if (type === 'age' || type === 'birthdate') {
        parts.add('age');
      }
    }
  }
  const children = mostChildren(all);
  if (children >= MANY_CHILDREN) parts.add('children');
  if (EVENT.test(all)) parts.add('event');
  if (TRAIT.test(all)) parts.add('trait');
  if (KNOWN.test(all)) parts.add('known');
  if (ONLY.test(all)) parts.add('only');
  if (parts.size < 2) return null;
  const matches = expectedMatches(people, parts, all);
  if (matches >= WARN_UNDER) return null;
  return {
    level: matches < ASK_UNDER ? 'ask' : 'warn',
    parts: combinationParts.filter((part) => parts.has(part)),
    children: parts.has('children') ? children : null,
  };
}

/** How many people are expected to fit all parts. */
function expectedMatches(people: number, parts: ReadonlySet<CombinationPart>, text: string): number {
  if (parts.has('only')) return 1;
  let matches = GENDER.test(text) ? people * SHARE.gender : people;
  for (const part of ['age', 'children', 'event', 'trait', 'known'] as const) {
    if (parts.has(part)) matches *= SHARE[part];
  }
  return matches;
}

function mostChildren(text: string): number {
  let most = 0;
  for (const [, count = ''] of text.matchAll(CHILDREN)) {
    most = Math.max(most, numberWords.get(count.toLowerCase()) ?? (Number(count) || 0));
  }
  return most;
}

const NAMES: Readonly<Record<CombinationPart, Readonly<Record<Language, string>>>> = {
  place: { nl: 'plaats', en: 'place' },
  school: { nl: 'school', en: 'school' },
  age: { nl: 'leeftijd', en: 'age' },
  children: { nl: 'kinderen', en: 'children' },
  event: { nl: 'een opvallende gebeurtenis', en: 'a striking event' },
  trait: { nl: 'een zeldzaam kenmerk', en: 'a rare trait' },
  known: { nl: 'bekendheid in de buurt', en: 'being well known' },
  only: { nl: '"de enige"', en: '"the only one"' },
};

/** One plain sentence about a combination. */
export function explainCombination(combination: Combination, language: Language): string {
  const names = combination.parts.map((part) =>
    part === 'children' && combination.children !== null
      ? `${combination.children} ${NAMES.children[language]}`
      : NAMES[part][language],
  );
  const listed = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  const begin = listed.charAt(0).toUpperCase() + listed.slice(1);
  if (language === 'nl') {
    const sure = combination.level === 'ask' ? 'waarschijnlijk op één gezin' : 'op maar weinig mensen';
    return `${begin} samen: dit past ${sure}. Schrijf ruimer.`;
  }
  const sure = combination.level === 'ask' ? 'one family' : 'only a few people';
  return `${begin} together: this probably fits ${sure}. Write more broadly.`;
}
