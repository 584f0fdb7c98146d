import { type Finding } from '../finding.ts';
import { numberWordPattern } from './number-words.ts';
import { type Reading, after, before, each, groupFinding, lastSentence, wholeFinding } from './reading.ts';
import { NO_STREET, STREET_ENDING } from './streets.ts';

const HOUSE_NUMBER =
  /(?<![\p{L}])(?:huis ?(?:nummers?|nrs?)\.?|house ?number|toevoeging)(?:[ :=]|is|was|van|het|zijn|haar|de|met){0,6}[ :=]?(\d{1,5}(?: ?-? ?(?:[a-z]|bis|hs|boven|rood|zwart|\d{1,3})(?![\p{L}\d]))?)(?![\d.,:]*\d)/dgiu;
const PITCH =
  /(?<![\p{L}])(?:(?:camping|vakantiepark|park|woonwagenkamp)(?: \p{Lu}\p{L}+)?,? )?(?:standplaats|staanplaats|kavel|kampeerplaats|ligplaats|wagenplaats|chalet|stacaravan|bungalow|vakantiehuisje|huisje|appartement|app\.|blokhut|plek|perceel|woonwagen|unit|woonunit|portiek|vak|veldje|garagebox|box|steiger|trekkershut|lodge|tent|barak|woning|deur|galerijwoning|kampeerplek)(?: ?(?:nummer|nr\.?|no\.?))? ([A-Z]?-?\d{1,4}(?:[- ]?[a-zA-Z](?![\p{L}\d]))?)(?![\p{L}\d]|[.,:]\d)/dgiu;
// Additions that only houses have, near a postcode or a word for home.
const ADDED = /(?<![\p{L}\d.,/-])(\d{1,4} ?-?(?:rood|zwart|bis|hs))(?![\p{L}\d])/dgiu;
const ROOM = /(?<![\p{L}])(?:hotel)?kamer(?: ?(?:nummer|nr\.?))? (\d{1,4}[a-z]?)(?![\p{L}\d]|[.,:]\d)/dgiu;
const LODGING =
  /(?:hotel|azc|asielzoekers|pension|opvang|slaapt|slapen|verblijft|verblijven|woont|wonen|motel|hostel|logeert)/;
const LOOSE_NUMBER =
  /(?<![\p{L}\d])(?:nr\.?|nummer|no\.|op|nummers) ?'?(\d{1,4}(?:-?[a-zA-Z](?![\p{L}\d])| ?(?:hs|bis|rood|zwart|boven|huis))?)(?![\p{L}\d]|[-.,:/]\d| \d| ?(?:%|jaar|uur|keer|maart|mei|juni|juli|april|augustus|januari|februari|september|oktober|november|december|jan|feb|mrt|okt|dec))/dgiu;
// "standplaats nr. 7 en 7a", "Mohanad van nr 57".
const SECOND_NUMBER =
  /(?<!\p{L})(?:(?:standplaats(?:en)?|perceel|percelen|kavels?) )?(?:nr\.?|nrs\.?|nummers?) ?\d{1,4}[a-z]? ?(?:en|of|&|\+) ?(\d{1,4}[a-z]?)(?![\p{L}\d]|[.,:/]\d| ?(?:%|jaar|uur|keer))/dgiu;
const OF_NUMBER =
  /(?<=\p{Lu}[\p{L}-]{2,20} (?:van|op)) (?:nr\.?|nummer|huisnr\.?) ?(\d{1,4}[a-z]?)(?![\p{L}\d]|[.,:/]\d)/dgu;
const HOME =
  /(?:woont|wonen|woonde|woning|adres|buren|buurman|buurvrouw|overburen|huis|flat|portiek|straat|laan|deur|verdieping|hoog|ingeschreven|postcode|slaapt|slapen|bovenwoning|trap|galerij|bij|tegenover|naast|achter|box(?:en)?|garage|loods|briefje|camping|(?<!\d)[1-9]\d{3} ?[a-z]{2}(?!\p{L})|sta(?:at)? (?:nu )?voor)/u;
const NO_HOME =
  /(?:vraag|punt|agenda|bijlage|actie|artikel|kamerstuk|lid|casus|kst|stap|onderwerp|pagina|tel(?!\p{L})|bel(?!\p{L})|brief(?!je)|besluit|zaak|nr\.? \d+ (?:en|t\/m))/u;
const AFTER_POSTCODE =
  /(?<=(?<!\d)[1-9]\d{3}(?:[ -]?[A-Z]{2}|[a-z]{2})(?: ?[,+/-] ?'?| {1,2}|-)?)(?<!\d)(\d{1,4}(?:[- ]?(?:[a-zA-Z]|bis|hs)(?![\p{L}\d]))?)(?![\p{L}\d]|[-.,:/]\d)/dgu;
// Only as far as needed: what follows a street may have a capital too.
const STREET_ALONE = new RegExp(
  String.raw`(?<!\p{L})(?:aan|in|op|bij|langs|nabij|vlakbij|richting|achter|tegenover|van|vanuit|naar|uit|over|hoek|sign|onder|naast|ter hoogte van|door|hoek van|en)(?: (de|het|'t|den))? ((?:(?:\p{Lu}[\p{L}.'-]{0,30}|van|de|der|den|'t|het) ){0,4}?\p{Lu}[\p{L}'-]{2,30}${STREET_ENDING.source.slice(0, -1)})(?![\p{L}\d-])`,
  'dgu',
);
const LOWER_STREET =
  /(?<!\p{L})(?:aan|in|op|uit|van|naar) (de \p{Ll}{4,25}(?:straat|laan|singel|gracht|steeg|dreef|strjitte|kade|plantsoen))(?![\p{L}\d-])/dgu;
const COMMON_STREET =
  /(?:winkel|zij|hoofd|woon|speel|achter|buurt|dorps|loop|was|druk|wandel|rond|tussen|doodlopende |bij)(?:straat|laan)$/;
const NUMBER_IN_WORDS = new RegExp(
  String.raw`(?<!\p{L})((?:\p{Lu}[\p{L}.'-]{0,30} ){0,3}\p{Lu}[\p{L}'-]{2,30}(?:straat|laan|weg|plein|hof|kade|dijk|pad|steeg|singel|gracht) (?:nummer |nr\.? )?(?:${numberWordPattern}))(?! ?(?:jaar|keer|uur|kinderen|weken|maanden|dagen|personen|mensen|meter))(?!\p{L})`,
  'dgu',
);
const OFFICE =
  /(?:overleg|bijeenkomst|stadhuis|gemeentehuis|kantoor|vergader|zaal|locatie:|training|parkeren|loket|cursus|congres)/;
const LIVED =
  /(?:woon|wonen|gewoond|huis|woning|flat|pand|verblijf|ingeschreven|gevonden|aangetroffen|gezien|opgepakt|inval|adres|buren|staan|staat|stond|slaap|slapen)/;
// Endings that towns have too; these need an article in front.
const TOWN_ENDING = /(?:dijk|pad|kade|hof|wal|vest|wei|reed|dreef|str\.?)$/;

/** Numbers without their street, and streets without a number where somebody lives or was found. */
export function looseAddresses(reading: Reading): Finding[] {
  const { text } = reading;
  const findings: Finding[] = [];
  const add = (finding: Finding | null) => {
    if (finding !== null) findings.push(finding);
  };
  each(HOUSE_NUMBER, text, (match) => add(groupFinding(match, 1, 'address')));
  each(AFTER_POSTCODE, text, (match) => add(groupFinding(match, 1, 'address')));
  each(ADDED, text, (match) => {
    if (HOME.test(before(reading, match.index, 50))) add(groupFinding(match, 1, 'address'));
  });
  each(PITCH, text, (match) => {
    if (isPitch(reading, match)) add(wholeFinding(match, 'address'));
  });
  each(ROOM, text, (match) => {
    const around = before(reading, match.index, 60) + after(reading, match.index + match[0].length, 40);
    if (LODGING.test(around) && !OFFICE.test(around)) add(wholeFinding(match, 'address'));
  });
  each(LOOSE_NUMBER, text, (match) => {
    const ahead = lastSentence(before(reading, match.index, 50));
    if (
      /^op/i.test(match[0]) &&
      !/(?:woon(?:t|de|en)|wonen|ingeschreven|buren|buurvrouw|buurman|huis|flat) $/.test(ahead)
    )
      return;
    const behind = after(reading, match.index + match[0].length, 24);
    const isHome =
      HOME.test(ahead) ||
      /(?:rood|zwart|hs|bis)$/.test(match[1] ?? '') ||
      /^ (?:woont|wonen|woonde|is een|staat leeg|is leeg|zit)/.test(behind);
    if (isHome && !NO_HOME.test(ahead)) add(groupFinding(match, 1, 'address'));
  });
  each(SECOND_NUMBER, text, (match) => {
    const ahead = before(reading, match.index, 90);
    if (
      (HOME.test(ahead) || /standplaats|perceel|kavel/.test(match[0].toLowerCase())) &&
      !NO_HOME.test(lastSentence(ahead))
    )
      add(groupFinding(match, 1, 'address'));
  });
  each(OF_NUMBER, text, (match) => add(groupFinding(match, 1, 'address')));
  each(NUMBER_IN_WORDS, text, (match) => add(groupFinding(match, 1, 'address')));
  return findings;
}

function isPitch(reading: Reading, match: RegExpExecArray): boolean {
  const behind = after(reading, match.index + match[0].length, 14);
  if (/^ ?(?:jaar|keer|personen|kinderen|uur|x |m2|meter|van de|op de \d)/.test(behind)) return false;
  if (!/^(?:vak|plek|box|unit|tent|veldje|portiek|woning|deur)/i.test(match[0])) return true;
  const around = before(reading, match.index, 80) + after(reading, match.index, 60);
  if (/parkeer|parkeren|kaartje|slagboom|overleg/.test(around)) return false;
  return /(?:camping|terrein|kamp|woonwagen|caravan|camper|staan|staat|stond|park|haven|sliep|slapen|slaapt|wonen|woont|flat|hoog|bungalow|galerij|complex)/.test(
    around,
  );
}

/** Streets named without a number, behind a word of place. */
export function streetsAlone(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  each(STREET_ALONE, reading.text, (match) => {
    const last = (match[2] ?? '').split(' ').at(-1)?.toLowerCase() ?? '';
    if (NO_STREET.test(last) || last.length < 6) return;
    if (match[1] === undefined && TOWN_ENDING.test(last)) return;
    const start = match.indices?.[match[1] === undefined ? 2 : 1]?.[0];
    const end = match.indices?.[2]?.[1];
    if (start !== undefined && end !== undefined && !isOffice(reading, match))
      findings.push({ start, end, type: 'address' });
  });
  each(LOWER_STREET, reading.text, (match) => {
    const street = match[1] ?? '';
    const finding = groupFinding(match, 1, 'address');
    if (finding === null || COMMON_STREET.test(street) || NO_STREET.test(street.slice(3)) || isOffice(reading, match))
      return;
    if (LIVED.test(lastSentence(before(reading, match.index, 80)) + after(reading, match.index, 70)))
      findings.push(finding);
  });
  return findings;
}

/** Whether it is about where people meet for work. */
function isOffice(reading: Reading, match: RegExpExecArray): boolean {
  return OFFICE.test(lastSentence(before(reading, match.index, 80)) + after(reading, match.index, 60));
}
