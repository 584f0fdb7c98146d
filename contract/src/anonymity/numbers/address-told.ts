import { type Finding } from '../finding.ts';
import { numberWordPattern } from './number-words.ts';
import { type Reading, each, groupFinding } from './reading.ts';
import { NO_STREET } from './streets.ts';

// "ze zitten nu molenpad vier": in lower case only behind a word for living somewhere.
const NUMBER_IN_WORDS = new RegExp(
  String.raw`(?<!\p{L})(?:woont|wonen|woonde|zit|zitten|adres|aan|op|verhuisd naar|ingeschreven|slaapt|verblijft)(?: (?:nu|de|het|is|op|aan|weer|tijdelijk|:)){0,3} (([\p{L}]{3,24}(?:straat|laan|weg|plein|hof|kade|dijk|pad|steeg|singel|gracht|dreef)) (?:nummer |nr\.? )?(?:${numberWordPattern}))(?! ?(?:jaar|keer|uur|kinderen|weken|maanden|dagen|personen|mensen|meter|auto|gezinnen|jongeren|huizen|woningen))(?!\p{L})`,
  'dgiu',
);
// "in het huis met de rode deur aan Lange Nering": a street that does not end like one.
const LIVES_AT =
  /(?<!\p{L})(?:woont|wonen|woonde|woonden|huis|woning|flatje|verblijft|slaapt|logeert|ingeschreven)(?: [\p{L}'-]{1,14}){0,5} aan ((?:(?:[Dd]e|[Hh]et|'t) )?\p{Lu}\p{Ll}[\p{L}'-]{2,20}(?: \p{Lu}\p{Ll}[\p{L}'-]{2,20}){0,2})(?=,? (?:nummer|nr|huisnummer|bij|boven|naast|tegenover)(?!\p{L})|,|\.(?!\p{L})|$)/dgu;
// "wagen 12 op het kampje"
const ON_CAMP =
  /(?<!\p{L})(?:wagen|caravan|plaats|plek|stand|nummer|nr\.?) (\d{1,3}[a-z]?) (?:op|van|aan|in) (?:het|de|'t|dat|ons) (?:kamp(?:je)?|woonwagen\p{L}*|camping|terrein(?:tje)?|pleintje|wagenpark|locatie)(?!\p{L})/dgu;
const WATER = /(?:maas|rijn|waal|lek|schelde|ijssel|noordzee|waddenzee|amstel|vecht|zee)$/i;

/** Addresses that neither a capital nor the end of the street gives away, but where somebody is said to live there. */
export function toldAddresses(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  const add = (pattern: RegExp, isPlace: (match: RegExpExecArray) => boolean) =>
    each(pattern, reading.text, (match) => {
      const finding = groupFinding(match, 1, 'address');
      if (finding !== null && isPlace(match)) findings.push(finding);
    });
  add(NUMBER_IN_WORDS, (match) => !NO_STREET.test((match[2] ?? '').toLowerCase()));
  add(LIVES_AT, (match) => !WATER.test(match[1] ?? ''));
  add(ON_CAMP, () => true);
  return findings;
}
