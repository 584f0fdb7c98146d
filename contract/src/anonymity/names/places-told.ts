import { type Candidate } from './candidates.ts';
import { fold } from './fold.ts';
import { isDutch, isDutchPlace, isGiven } from './lexicon.ts';
import { type Reading } from './reading.ts';
import { neverNames } from './vocabulary-common.ts';

const CAPITAL = String.raw`(\p{Lu}\p{Ll}[\p{L}-]{3,24})(?![\p{L}-]| \p{Lu})`;

const FRAMES: readonly RegExp[] = [
  // "bij de woonwagens achter de Vossenakker"
  new RegExp(
    String.raw`(?<!\p{L})(?:woonwagens?|caravans?|wagens?|kamp(?:je)?|flat|schuur|loods|garagebox|box|keet|hangplek|veldje|bosje|speeltuin) (?:achter|op|bij|aan|naast|rond|in|langs) (?:de|het|'t) ${CAPITAL}`,
    'dgu',
  ),
  // "loopt rond in het Ravelijn"
  new RegExp(
    String.raw`(?<!\p{L})(?:rond|rondgehangen|hangt|hangen|slaapt|zwerft|gezien|gesignaleerd|ondergedoken|opgedoken|vuurkorf) (?:in|bij|op|achter|nabij) (?:de|het|'t) ${CAPITAL}`,
    'dgu',
  ),
  // "in de buurt Pendrecht"
  new RegExp(String.raw`(?<=\p{Ll} )(?:buurt|wijk|buurtschap|gehucht|stadsdeel) ${CAPITAL}`, 'dgu'),
  // Towns over the border that are words as well.
  /(?<=\p{Ll} )(?:in|naar|uit|vanuit|richting) (Luik|Namen|Bergen|Mol|Geel|Peer|Aken|Essen|Spa|Halle|Keulen|Moers|Kleef|Hamm|Herne|Bonn|Lier|Boom|Temse|Ieper|Menen|Ronse|Genk|Bree|Balen|Ham)(?![\p{L}-])/dgu,
];

/** Places told by where somebody is, that no list knows or that are words as well. */
export function toldPlaces({ text, tokens, blocked }: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const pattern of FRAMES) {
    for (const match of text.matchAll(pattern)) {
      const range = match.indices?.[1];
      const key = fold(match[1] ?? '');
      if (range === undefined || neverNames.has(key) || isGiven(key)) continue;
      // A team or a plan of a neighbourhood is an ordinary word.
      if (/^(?:buurt|wijk|stads)/.test(match[0]) && isDutch(key) && !isDutchPlace(key)) continue;
      const at = tokens.findIndex(({ start }) => start === range[0]);
      if (at !== -1 && blocked[at] === 0) found.push({ from: at, to: at, type: 'place', score: 2.5, firm: true });
    }
  }
  return found;
}
