import { type Finding } from '../finding.ts';
import { type DigitRun } from './digit-runs.ts';
import { type Reading, before, each, groupFinding, wholeFinding } from './reading.ts';

/** Shapes that are a file number wherever they stand. */
const SHAPES: readonly RegExp[] = [
  // Police: unit and file, with or without the year set apart.
  /(?<![\p{L}\d])PL ?\d{2}[A-Z\d]{0,4}[ /:-]{0,3}(?:20\d\d[ -]?)?\d{4,10}(?:-\d{1,3})?(?![\p{L}\d])/giu,
  /(?<![\p{L}\d])(?:BVH|BOSZ|GMS|LZN|MELDNR)[ :.#-]{0,3}(?:(?:nr|nummer)\.?[ :]{0,2})?20\d\d[-/ ]?\d{4,9}(?:-\d{1,3})?(?![\p{L}\d])/gu,
  /(?<![\p{L}\d._/-])20[12]\d\d{6}(?:-\d)?(?![\p{L}\d_/]|[-.]\d)/gu,
  /(?<=(?:aangifte|pv|proces-verbaal|melding|mutatie|politie|bvh|dossier|zaak)[^.!?\n\d]{0,30})(?<![\p{L}\d.,/-])20[12]\d \d{3} \d{3,5}(?![\p{L}\d]| \d)/giu,
  // Public prosecutor: district, file, year.
  /(?<![\p{L}\d./-])\d{2} ?[/.-] ?\d{6} ?[/.-] ?\d{2}(?![\p{L}\d]|[-/.]\d)/gu,
  // Courts, civil: C/05/412233, with what may follow it.
  /(?<![\p{L}\d])C ?\/ ?\d\d ?\/ ?\d{4,7}(?: ?\/ ?(?:[A-Z]{2} ?[A-Z]{2,4} ?)?\d{2}[-/ ]\d{1,6})?(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])(?:FA|JE|FT|HA|KG|CV|EJ|BM|HZ|FI|KL) ?(?:RK|ZA|EXPL|VERZ)(?: ?[:-])? ?\d\d[-/. ]{1,2}\d{1,6}(?![\p{L}\d])/gu,
  // Courts, administrative and appeal.
  /(?<![\p{L}\d])(?:AWB|UTR|ARN|SGR|AMS|ROT|ZWB|BRE|OBR|MID|HAA|NHO|NNE|LEE|GRO|ALM|LIM|GEL|OVE|ROE|SHE|DOR|JUR|WMO|JW|JGD) ?[-:/]? ?\d{2,4} ?[/-] ?\d{1,6}(?: ?[A-Z]{1,6}\d{0,3})?(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])(?:200|201)\.\d{3}\.\d{3}(?:\/\d\d)?(?![\p{L}\d])/gu,
  /(?<![\p{L}\d./-])\d\d\/\d{2,5} ?(?:PW|WMO|JW|WAJONG|WIA|ZW|WW|AOW|AKW|PARTICIPATIEWET|ABRVS|V\d)\d{0,2}(?![\p{L}\d])/gu,
  /(?<![\p{L}\d./-])[A-Z]{2,6}\/(?:20)?\d\d[-/]\d{1,6}(?![\p{L}\d]|[-/.][\p{L}\d])/gu,
  /(?<![\p{L}\d])\d{7,8} (?:[A-Z]{2} )?(?:VERZ|EXPL) ?\d\d-\d{1,6}(?![\p{L}\d])/gu,
  // Cards: sixteen digits in fours.
  /(?<![\p{L}\d-])(?:\d{4}[ -]){3}\d{4}(?![\p{L}\d-])/gu,
  /(?<![\p{L}\d])\d{2}Z\d{4,7}(?![\p{L}\d])/gu,
  // Files of municipalities and services: letters, year, number; in either order.
  /(?<![\p{L}\d./-])[A-Z]{1,6}[-/. ]?(?:20)?\d\d[-/.]\d{3,8}(?:[-/.](?:\d{1,4}|[A-Z]{1,2}))?(?![\p{L}\d]|[-/.][\p{L}\d])/gu,
  /(?<![\p{L}\d./-])[A-Z]{1,6}-\d{5,10}(?:[-/.]\d{1,4})?(?![\p{L}\d]|[-/.][\p{L}\d])/gu,
  /(?<![\p{L}\d./-])(?:19|20)\d\d[-/.][A-Z]{1,6}[-/.]\d{2,8}(?![\p{L}\d]|[-/.][\p{L}\d])/gu,
  /(?<![\p{L}\d./-])(?:Z|D|UIT|INT)[-/.]?20\d\d[-/.]?\d{4,9}(?![\p{L}\d]|[-/.][\p{L}\d])/gu,
];
const NO_SHAPE = /^(?:ISO|NEN|COVID|CAO|EU|VN|UN|SDG|KST|STB|STCRT|TRB|EC|DSM|ICD|A|N|E|VO|VWO|HAVO|MBO)[-/. ]?\d/;
const NO_CASE =
  /(?:ecli|kamerstuk(?:ken)?|kst|stb\.?|staatsblad|staatscourant|stcrt\.?|trb\.?|richtlijn|verordening|iso|nen|versie|factuur|factuurnr|order|bestel|offerte|isbn)[^.!?\n]{0,22}$/;

const SUBJECT =
  'proces-?verbaal|procesverbaal|p\\.?v\\.?|zaak|zaaks|dossier|parket|rekest|rol|mutatie|registratie|meld|meldings?|aangifte|patient|patiënt|patiënten|leerling|leerlingen|cli[eë]nt|klant|kenmerk|ons kenmerk|uw kenmerk|referentie|ref|polis|zorg ?pas|zorg|ov-?chip(?:kaart)?|pas|chip|lidmaat|lid|relatie|debiteur|incident|bvh|coa|casus|kind|volg|studenten?|onderwijs|eck|intake|beschikking|beschikkings|bezwaar|cjib|boete|bekeuring|proces|procedure|detineerden|detinatie|gedetineerde|insluit|student|deelnemer|verzekerde|verzekerden|verzekering|uzovi|zis|epd|opname|behandel|sociaal|suite|werk|aanvraag|toekennings|indicatie|vot|veilig ?thuis|jeugdbescherming|raads?|rvdk|slachtoffer|tickets?';
const LABELLED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:${SUBJECT})[- ]?(?:nummers?|nrs?|no|code|id|kenmerk|kaart)(?![\p{L}])|ov-?chip|cjib|bvh|epd|mrn|gcos|pgn|suwi|corv|lln|magister|somtoday|parnassys|o\.v\.v\.|nummer bij (?:de |het )?\p{L}+(?: is)?|kenmerk|kenm\.|referentie|ref\.?|registratienummer|mutatie|zorgpas|dossier|zaak|proces-verbaal|parket|aangifte|melding|beschikking|pv|pasje|zorgkaart|ov-?chipkaart|gevangenisnummer|celnummer|id van (?:de )?(?:zaak|leerling|cli[eë]nt))\.?(?:[ :=#(\u2014-]|is|onder|van|bij|het|de|coa|met|staat|heeft|op|in|moeder|vader|kind|luidt|nr\.?|no\.?|nummers?|ons|bij ons|loopt|'t|t|zijn|haar|jeugdbescherming|politie|rechtbank|school|ziekenhuis|gemeente|jongen|meisje|daar|dit|nog|wordt|was|als|code|geregistreerd|kantonrechter|hof|officier|raad|verzekeraar|huisarts|zkh|vt|veilig thuis|oud|oude|nieuw|nieuwe|volgens de agent|volgens|eindigt op|eindigend op|begint met){0,10}[ :=#(]{1,3}#?((?:coa[ -])?(?:\p{L}{1,6}[-/. ]){0,2}[\p{L}]{0,6}[-/. ]?\d[\p{L}\d]*(?:(?:[-/.]| ?[/_] ?| (?=\d))[\p{L}\d]{1,12}){0,5})(?![\p{L}\d])`,
  'dgiu',
);
// Any other number with a name of its own.
const ANY_NUMBER =
  /(?<![\p{L}\d])([\p{L}-]{1,28}?)-?(?:nummers?|nrs?\.?|code|pas|kaart)(?:[ :=#(]|is|van|het|de){1,5}((?:\p{Lu}{1,5}[-/. ]?)?\d[\p{L}\d]*(?:[-/. ](?=\p{L}{0,3}\d)[\p{L}\d]{1,12}){0,4})(?![\p{L}\d])/dgu;
const NO_FILE =
  /^(?:telefoon|tel|mobiel|order|bestel|factuur|artikel|kamerstuk|huis|rekening|bankrekening|giro|iban|bank|versie|serie|model|regel|pagina|bladzijde|kamer|zaal|lokaal|post|kvk|k|inschrijf|handelsregister|vestigings|btw|bsn|sofi|burgerservice|v|a|vreemdelingen|anum|offerte|product|type|lijn|spoor|agenda|volg|rug|noodnummer|nood|alarm|service|informatie|meld|gratis|landelijk|algemeen|bel|fax|whatsapp|toegangs|wachtwoord|in|inlog|qr|kleur|pin|pincode|sbi|isbn|project|wet|menu|land|plattegrond|road|wijk|buurt|gemeente|cbs|toets|paspoort|document|id|id-|identiteits|rijbewijs|verblijfs|reisdocument|kenteken|plaat)-?$/i;
// The word for somebody with a number right behind it.
const BARE =
  /(?<!\p{L})(?:leerling|cli[eë]nt|pati[eë]nt|casus|incident|(?:melding|dossier) \p{L}+|zorgmelding|\p{L}*contract|\p{L}*melding|\p{L}*dossier|skn|verzekerde|deelnemer|student) #?((?:\p{Lu}{1,4}[-/. ]?)?\d{4,}[\p{L}\d]*(?:[-/.](?:\d{1,6}|\p{Lu}(?!\p{L}))){0,2}|\p{Lu}{2,4}[ -]\d{1,4}(?:[-/.]\d{1,6}){1,3}|(?:20)?\d\d[-/.]\d{3,6}|20\d\d[-/.]\d\d)(?![\p{L}\d]|[-/.:]\d)/dgiu;
// "melding bij VT, nr 24/00455", "pv-nummer volgens de agent: 20240 5518 77".
const APART =
  /(?<!\p{L})(?:\p{L}{0,20}melding|zaak|\p{L}{0,20}dossier|casus\p{L}{0,12}|rapport|beschikking|\p{L}{0,20}contract|aangifte|pv)(?![\p{L}])[^.!?\n\d]{0,30}(?:[ ,:(](?:nr|nummer)\.?:? |nummer[^\d\n.!?]{0,24}:) ?((?:\p{Lu}{1,5}[-/. ]?)?\d[\p{L}\d]*(?:[-/. ](?=\d)[\p{L}\d]{1,12}){0,4})(?![\p{L}\d])/dgiu;
const SPOKEN_LABEL =
  /(?<!\p{L})(?:(?:zaak|dossier|mutatie|proces-?verbaal|pv|parket|leerling|cliënt|patiënt|registratie|meld(?:ings)?|casus)(?:nummer|nr\.?)?|kenmerk|pv|mutatie|dossier)(?: is|:)? $/u;
const UNDER =
  /(?<![\p{L}])(?:(?:onder|met) (?:het )?(?:nummer|nr\.?|kenmerk|code|registratie|zaak|dossier) ?:?|(?:bekend|verzekerd|ingeschreven|geregistreerd|gemeld|opgenomen|loopt|staat) onder|geregistreerd als|(?:staat|bekend) (?:bij ons |hier |daar )?als|in (?:suite|regas|gidso|key2\w*|stipter|topicus|corsa|zaaksysteem|het systeem)(?: (?:onder|als|op|met|met nummer|onder nummer|onder nr\.?|nr\.?))?:?) ?((?:[\p{L}]{1,6}[-/. ]?)?\d[\p{L}\d]*(?:[-/.][\p{L}\d]{1,12}){0,5})(?![\p{L}\d])/dgiu;

/** Numbers of files, cases, patients, pupils and passes. Parliamentary papers and case law are left alone. */
export function findCaseNumbers(reading: Reading, runs: readonly DigitRun[] = []): Finding[] {
  const { text } = reading;
  const findings: Finding[] = [];
  // Fewer than three digits close together are no number of a file.
  if (!/\d(?:[^\d\n]{0,3}\d){2}/.test(text)) return spokenNumbers(reading, runs);
  findings.push(...spokenNumbers(reading, runs));
  for (const shape of SHAPES) {
    each(shape, text, (match) => {
      if (NO_SHAPE.test(match[0]) || NO_CASE.test(before(reading, match.index, 40))) return;
      findings.push(wholeFinding(match, 'casenumber'));
    });
  }
  for (const label of [LABELLED, UNDER, BARE, APART]) {
    each(label, text, (match) => {
      const finding = groupFinding(match, 1, 'casenumber');
      if (finding !== null && isCode(match[1] ?? '') && !NO_CASE.test(before(reading, match.index, 40))) {
        findings.push(finding);
      }
    });
  }
  each(ANY_NUMBER, text, (match) => {
    const finding = groupFinding(match, 2, 'casenumber');
    const isOther = NO_FILE.test(match[1] ?? '') || NO_CASE.test(before(reading, match.index, 40));
    if (finding !== null && !isOther && isCode(match[2] ?? '')) findings.push(finding);
  });
  return findings;
}

/** At least four digits, and neither a date nor a year. */
function isCode(code: string): boolean {
  const digits = code.replace(/\D/g, '');
  if (digits.length < 4 && !(digits.length === 3 && /\p{L}/u.test(code) && /-/.test(code))) return false;
  if (/^(?:\p{L}+ )?(?:(?:19|20)\d\d(?: \p{L}.*)?|\d\d ?- ?\d\d)$/u.test(code)) return false;
  return !/^\d{1,2}[-/.]\d{1,2}[-/.](?:\d\d|(?:19|20)\d\d)$/.test(code) && !/^(?:19|20)\d\d-\d\d-\d\d$/.test(code);
}

/** Numbers spelt out in words behind what they are of, as dictation gives them. */
function spokenNumbers(reading: Reading, runs: readonly DigitRun[]): Finding[] {
  const findings: Finding[] = [];
  for (const run of runs) {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined || /^\d/.test(reading.text.slice(first.start, first.end))) continue;
    if (SPOKEN_LABEL.test(before(reading, first.start, 40)))
      findings.push({ start: first.start, end: last.end, type: 'casenumber' });
  }
  return findings;
}
