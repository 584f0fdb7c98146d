import { type Finding } from '../finding.ts';
import { dateSpans } from './date-shapes.ts';
import { type DateSpan } from './date-span.ts';
import { type Reading, after, before, lastSentence } from './reading.ts';

const BORN_BEFORE =
  /(?:geb\.?|gb\.|geboren|gebore|geboortedatum|geboortedag|geb\.? ?-?dat(?:um)?\.?|geb\. ?d\.?|g\.d\.|dob|d\.o\.b\.|verjaardag|verjaart|verjaarde|(?<![a-z-])jarig|born|°|\*)[^.!?\n\d]{0,28}$/;
const OF_DAY =
  /(?:\b(?:hij|zij|ze|ie|die|dat kind|kind|meisje|jongen|jongere|dochter|zoon|broer|zus|zusje|broertje|moeder|vader)(?: is| was| komt)?|\bis|\bwas|bouwjaar) (?:er (?:een|eentje) )?van $/;
const BORN_AFTER =
  /^[)\] ,]{0,3}(?:(?:is|werd|wordt|viert|vierde|was|heeft|hij|zij|ze|ie|die|haar|zijn|z'n) ){0,4}(?:geboren|jarig|haar verjaardag|verjaardag|verjaart|ter wereld|pas \d|net \d|al \d|\d{1,2} ?(?:geworden|jaar(?: geworden)?|oud)(?! gele))/;
const TURNS_BEHIND =
  /^ (?:wordt|werd|word) (?:(?:hij|zij|ze|ie|die|het|pas|net|al|dan|eindelijk) ){0,3}(?:\d{1,2}|tien|elf|twaalf|\p{L}{3,5}tien|\p{L}{4,12}tig)(?! ?(?:uur|:|\.\d|km|keer|kinderen|personen|keer))(?![\p{L}\d])/u;
const TURNS = /\b(?:wordt|werd|is|word) (?:(?:hij|zij|ze|ie|die|het) )?(?:op )?(?:\p{L}+ )?$/u;
const TURNS_AFTER =
  /^ (?:(?:hij|zij|ze|ie|die|pas|net|al|dan|precies|eindelijk) ){0,3}(?:\d{1,2}|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien)(?! ?(?:uur|:|\.\d|km|keer|kinderen|personen|maart|mei))(?![\p{L}\d])/u;

const MEETING =
  /(?:overleg|vergader|bijeenkomst|notulen|verslag|agenda|planning|deadline|uiterlijk|webinar|training|cursus|congres|themadag|conferentie|studiedag|symposium|inloop|spreekuur|evaluatie|publicatie|handreiking|versie|nieuwsbrief|vorige keer|volgende keer|aanmelden|aanmelding|inschrijven|workshop|lezing|kennissessie|werkgroep|stuurgroep|regiegroep|themabijeenkomst|netwerkdag|intervisie|scholing|uitnodiging|datumprikker|datum voor|vakantie|herfstvakantie|feestdag|koningsdag|actiepunt|terugkomdag|opleiding|bestuurlijk|raadsvergadering|college van b|inspreek|consultatie|peildatum|subsidie|tender|pilot|beraad|raadzaal|secretaris|bestuurders|ondertekening|tekenen|verlof|griffie|teldatum|herdenk|commissie|presentatie|borrel|lunch|opening|rondvraag|thema|aanbesteding|formulier)/;
const LAW =
  /(?:\bwet\b|wetsvoorstel|\w+wet\b|kamerstuk|kamerbrief|kst-?\d|staatsblad|stb\.|staatscourant|ecli|uitspraak van|arrest|vonnis van|richtlijn|verordening|circulaire|convenant|besluit van|verdrag|inwerkingtreding|in werking|treedt in|artikel \d|avg|gold|geldt|gelden|kan gelden|jurisprudentie|gepubliceerd|brief van|mail van|bericht van|document van|nota van|stuk van|memo van|rapport van|regeling)/;
const PLAN_BEFORE =
  /(?:per|ingaande|met ingang van|m\.i\.v\.|uiterlijk|graag (?:voor|vóór)|vóór|deadline|reageren (?:voor|tot)|reactie (?:voor|tot|vóór)|aanleveren (?:voor|vóór)|aanmelden (?:kan )?(?:voor|tot|vóór)|reacties? (?:uiterlijk|tot)|tot en met|geldig tot|verzet naar|verplaatst naar|schuift naar|verschoven naar|gepland op|staat gepland) (?:\p{L}+dag )?$/u;
const CASE =
  /(?<!\p{L})(?:gezien|aangehouden|opgepakt|vermist|verdwenen|weggelopen|vertrokken|aangifte|melding|huisbezoek|incident|steekpartij|inval|brand|mishandel|gevonden|aangetroffen|verhuisd|woonde|bevallen|ticket|verhoor|verhoord|uit huis|niet meer|sindsdien|opgehaald|gebracht|gesproken met|belde|zag|zagen|overval|inbraak|ongeluk|opgenomen|geplaatst|trouwen|bruiloft|moeder|vader|dochter|zoon|meisje|jongen|gezin|familie|kind\b|cliënt|broer|zus|ruzie|weg|uithuis|slaapt|slapen|sliep|verblijft|verbleef|woont|uit huis|beschoten|schietpartij|ontvoerd|onder een|ziekenhuis|zitting|rechter|voorgeleid|vrijgelaten|neergestoken|gestoken|geslagen|weggehaald|gedumpt|achtergelaten|aanrijding|gevlucht|uitgeschreven|onvindbaar|sprak|verwond|overleden|gezet|vast(?!\p{L}))/u;
// Of a day named by less than its date, only what happened to somebody counts.
const SHARP =
  /gezien|aangehouden|opgepakt|vermist|verdwenen|weggelopen|vertrokken|steek|gestoken|inval|brand|mishandel|gevonden|aangetroffen|bevallen|sliep|opgenomen|beschoten|overleden|onvindbaar|zelfde kleren|geslagen|weggehaald|uit huis|ontvoerd|ongeluk|overval|verhoor/;
const MANY = 4;

/** Dates of birth, and days or weeks of events in a case. Dates of meetings, laws, letters and plans are left alone. */
export function findDates(reading: Reading): Finding[] {
  const spans = dateSpans(reading);
  const findings: Finding[] = [];
  for (const span of spans) {
    const birth = isBirth(reading, span);
    if (birth || isEvent(reading, span, spans)) {
      findings.push({ start: span.start, end: span.end, type: birth ? 'birthdate' : 'date' });
    }
  }
  return findings;
}

// Without a year it takes a word to make a day somebody's birthday.
const MAY_BE_BIRTH =
  /g\.?[be]|dob|d\.o\.b|jarig|verja|viert|born|[°*]|bouwjaar|word|werd|(?:is|was|komt) (?:er (?:een|eentje) )?van|(?:19|20)\d\d|\d{6}|[-/.|_' ]\d\d(?!\d)|duizend|negentien/;

/** Dates of birth alone, for the narrow check of a message on its way. */
export function findBirthdates(reading: Reading): Finding[] {
  if (!MAY_BE_BIRTH.test(reading.lower)) return [];
  return dateSpans(reading)
    .filter((span) => isBirth(reading, span))
    .map(({ start, end }) => ({ start, end, type: 'birthdate' as const }));
}

function isBirth(reading: Reading, span: DateSpan): boolean {
  if (span.birth === true) return true;
  if (span.loose === true) return false;
  if (/week/.test(reading.lower.slice(span.start, span.end))) return false;
  const ahead = before(reading, span.start, 45);
  const behind = after(reading, span.end, 45);
  if (BORN_BEFORE.test(ahead) || BORN_AFTER.test(behind) || TURNS_BEHIND.test(behind) || OF_DAY.test(ahead))
    return true;
  if (TURNS.test(ahead) && TURNS_AFTER.test(behind)) return true;
  if (/\bviert?e?\b[^.!?]{0,30}$/.test(ahead) && /verjaardag/.test(behind)) return true;
  if (span.year === null) return false;
  // In brackets behind a name: whoever is named is described by it.
  const bracketed = /\p{L}\.?["']? ?\((?:[mv]|man|vrouw)?[ ,.:*]{0,3}$/u.test(ahead) && /^\s?[),;]/.test(behind);
  const capital = /\p{Lu}[\p{L}.'-]*\.?["']? ?\((?:[mv]|man|vrouw)?[ ,.:*]{0,3}$/u.test(
    reading.text.slice(Math.max(0, span.start - 45), span.start),
  );
  if (bracketed && (capital || span.year < 2015) && !MEETING.test(ahead) && !LAW.test(ahead)) return true;
  return span.year < 2012 && !MEETING.test(ahead) && !LAW.test(sentenceAround(reading, span));
}

const JUST_BEFORE =
  /(?:gisteren|eergisteren|vandaag|afgelopen|inval|aanhouding|steekpartij|incident|brand|aangifte|huisbezoek|vermissing|overval|mishandeling|schietpartij|ongeluk|uithuisplaatsing|ontruiming|verhoor|weggegaan|vertrokken|opgepakt|aangehouden|verdwenen|weggelopen|laatst gezien)(?: (?:op|van|vanaf|sinds|in|d\.d\.|dd\.?))?,? $/;

function isEvent(reading: Reading, span: DateSpan, spans: readonly DateSpan[]): boolean {
  if (/(?:vanaf|t\/m|tot) $/.test(before(reading, span.start, 8)) && !CASE.test(sentenceAround(reading, span)))
    return false;
  const named =
    /(?:kerst|paas|pinkster|jaars|konings|avond|hemelvaart|goede|aller|dag$|feest|maarten|koningen|halloween|herdenking|pasen|carnaval)/.test(
      reading.lower.slice(span.start, span.end),
    );
  const ahead = lastSentence(before(reading, span.start, 120));
  if (PLAN_BEFORE.test(before(reading, span.start, 40))) return false;
  if (JUST_BEFORE.test(ahead)) return true;
  const sentence = sentenceAround(reading, span);
  const inCase = CASE.test(sentence);
  if (span.loose === true && !(inCase && SHARP.test(sentence))) return false;
  if (named && !/\d/.test(reading.lower.slice(span.start, span.end)) && !inCase) return false;
  if (
    span.bare &&
    !/(?:\bop|sinds|vanaf|tot|van|gezien|\d-\d|dag|\(|^|[.;,]) ?$/.test(ahead) &&
    !/\p{L}/u.test(reading.text.slice(span.start, span.end)) &&
    !(inCase && /-0\d$/.test(reading.text.slice(span.start, span.end)))
  ) {
    return false;
  }
  if (span.bare && !inCase && !/sinds|\bop\b/.test(ahead)) return false;
  if (MEETING.test(sentence)) return inCase && !MEETING.test(ahead.slice(-40));
  if (LAW.test(sentence)) return false;
  return spans.length < MANY || inCase;
}

function sentenceAround(reading: Reading, span: DateSpan): string {
  const behind = after(reading, span.end, 100);
  const end = behind.search(/[.!?;\n](?:\s|$)/);
  return (
    lastSentence(before(reading, span.start, 120)) +
    reading.lower.slice(span.start, span.end) +
    (end === -1 ? behind : behind.slice(0, end))
  );
}
