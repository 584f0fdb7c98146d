import { type Finding } from '../finding.ts';
import { fold } from '../names/fold.ts';
import { isDutch, isGiven } from '../names/lexicon.ts';
import { isCountOrTerm, isGeneral, isPersonAhead } from './age-context.ts';
import * as patterns from './age-patterns.ts';
import { numberWordPattern } from './number-words.ts';
import { personNouns } from './person-nouns.ts';
import { type Reading, after, before, each, groupFinding, wholeFinding } from './reading.ts';
import { NUMBERED } from './streets.ts';

const BABY_OF =
  /(?:(?:baby|zuigeling|kindje|dochtertje|zoontje|kleintje|peuter|dreumes|tweeling|pasgeborene|kleinkind|broertje|zusje|jongetje|kind|dochter|zoon|jongste|meisje)(?:tje)? van|(?:baby|zuigeling|dreumes|pasgeborene|kleintje|newborn)(?:'tje|tje)?[ ,:]? ?\(?) ?(?:bijna |net |nog geen |pas |ongeveer )?$/;
const BABY_NEAR =
  /(?:baby|zuigeling|kindje|dochtertje|zoontje|kleintje|peuter|tweeling|pasgeboren\p{L}*|kleinkind|kleine|broertje|zusje|jongetje|meisje|kind|dochter|zoon|jongste|hummel)(?:[^.!?]{0,22})$/u;
const THING =
  /(?:plan|beleid|convenant|wet|gebouw|auto|dossier|document|regeling|rapport|cijfers|handreiking|website|pilot|project|afspraak|melding|bericht|mail|hond|huis|woning|foto|filmpje|stichting|organisatie|versie|kaart|netwerk|contract|platform|rijbewijs|paspoort)[^.!?]{0,16}$/;
const NO_PERSON_BEHIND =
  /^ (?:project|bestaan|jubileum|traject|contract|plan|periode|programma|onderzoek|studie|pilot|regeling|convenant|samenwerking|actie|campagne|eik|boom|school|organisatie|opleiding|looptijd|relatie|huwelijk)/;
const COUNTED =
  /^ ?(?:uur|km|m\b|meter|keer|x\b|euro|eur|%|procent|personen|kinderen|mensen|gezinnen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|okt|nov|dec|minuten|pagina|deelnemers|leden|jongeren|leerlingen|bij|naar|tot|t\/m|op \d|op (?:de \d|tien|twee|drie|vier|vijf|zes|honderd)|gemeenten|regio|casus|trajecten|teams?|van de|van|zaken|vragen|punten|dagdelen|stuks|of meer|miljoen|duizend|graden|woningen|dagen|weken|maanden|m2|vierkante)/;
const NOUN_AHEAD = new RegExp(
  String.raw`(?<!\p{L})(?:${personNouns}|\p{L}{2,20}(?:jongen|meisje|chauffeur|student|kind|vrouw|man|zoon|dochter|vader|moeder|vriend|vriendin|leerling)|[\p{L}'-]{2,} \p{L}\.)(?:,? (?:die|dat|hier|daar|ook|zo|nu|uit \p{L}+|genaamd \p{L}+|\p{L}{2,}))?,? $`,
  'u',
);
const PERSON_OF = new RegExp(
  String.raw`(?<!\p{L})(?:${personNouns})(?: van|,| \()? ?(?:ongeveer|circa|ca\.?|±|\+/-|~|zo'n|ruim|rond de|hooguit|hoogstens|naar schatting) ?$`,
  'u',
);
const NO_PERSON_AHEAD =
  /(?:aantal|totaal|nummer|versie|artikel|stand|score|cijfer|telefoon|antwoord|bedrag|(?<!\p{L})(?:er|dit|dat|het|lid|som|deel|meer|minder|volwassen)|week|temperatuur|maximum|minimum|grens|gemiddelde|norm|vraag|optie|stap|groep|bijlage|fte|budget|kosten|punt|tijd|zaal|termijn|meerderjarig|niveau|duur|uitslag|resultaat|percentage|prijs|tarief|platform|netwerk|organisatie|stichting|pilot|project|vereniging|wet|kans|verhouding)\s?$/u;
const IN_BRACKETS_OTHER =
  /(?:week|groep|art|lid|punt|nr|bijlage|versie|pagina|blz|stap|actie|vraag|klas|zaal|kamer|juni|juli|mei|maart|april|max|min|circa|ongeveer|van de|totaal|n=|x |keer|minuten|uur|kind \d|jongere \d)/;
const BEFORE_BRACKETS_OTHER =
  /(?:^|(?<!\p{L})zie|artikel|art\.?|lid|wet|stap|vraag|punt|bijlage|pagina|hoofdstuk|paragraaf|\d|noot|gemeenten|deelnemers|aantal|groep|fase|optie|stappen|sub|onderdeel)\s?$/u;
const NUMBERED_PERSON =
  /(?:(?:kind|jongere|zoon|dochter|broer|zus|meisje|jongen|leerling|cliënt|client|persoon|ouder)[^.!?]{0,3}\d|(?:leerling|jongen|meisje|kind|zit)[^.!?]{0,16} (?:klas|groep|leerjaar) \d)\s?$/;
const SOMEBODY_IS =
  /(?<!\p{L})(?:hij|zij|ze|ie|die|[Hh]ij|[Zz]ij|[Zz]e|baby|kleine|kleintje|jongste|meisje|jongetje|kindje|dochtertje|zoontje|kind|[Jj]ongste|[Bb]aby|(?!(?:Het|Dat|Dit|Er|De)(?!\p{L}))\p{Lu}[\p{L}'-]+)(?: \([^)]{1,20}\))? (?:is|was|wordt) (?:pas |net |nu |nog maar )?$/u;
const YEARS_AND_MONTHS = /^,? (?:en )?(?:\d{1,2}|\p{L}{3,6}) ?(?:maand|mnd|mndn)/u;
const TERM_IS =
  /(?:termijn|duur|looptijd|periode|straf|wachttijd|garantie|contract|maatregel|(?<!\p{L})ots|machtiging|vonnis|netwerk|platform|organisatie|stichting|vereniging|pilot|project|team)[^.!?,\n]{0,12}(?:is|was|wordt|van) $/u;
// "als een kind van 16 of 17 jaar": anybody of about that age.
const EITHER_AGE =
  /(?<!\p{L})een (?:kind|jongere|leerling|minderjarige|jeugdige|iemand) (?:van|die) (?:\d{1,2}|\p{L}+tien) of $/u;
// "activiteit voor jongeren van 16 en 17 jaar": all of them, where neither a number nor an article tells which.
const EVERYBODY_OF =
  /(?:(?:^|[.!?\n:] ?|(?<!\p{L})(?:voor|bij|met|aan|van|dat|als|en|om|over|onder|vooral|alle|veel|sommige|welke|geen) )(?:jongeren|leerlingen|jeugdigen|minderjarigen|tieners|pubers|scholieren|jeugd)|(?<!\p{L})(?:voor|alle|veel|sommige|welke|geen|vooral) (?:kinderen|meiden|jongens|meisjes|mensen)) van (?:(?:\d{1,2}|\p{L}+tien)(?:, \d{1,2})*(?: (?:en|of|&) |\/))?$/u;
const isOfEverybody = (ahead: string): boolean => EVERYBODY_OF.test(ahead);
const INFANT =
  /bevallen|dochtertje|zoontje|consultatiebureau|couveuse|(?<!\p{L})(?:baby|zuigeling|luier|wieg|kraam|gram|pasgeboren|borstvoeding)/u;
const NO_NAME =
  /^(?:art|jeugd|leerplicht|zorg|veiligheid|groep|awb|avg|jeugdwet|leerplichtwet|opiumwet|gemeentewet|bw|sr|sv|evrm|ivrk|besluit|bij|ja|nee|samen|nummers)\.?$/i;
const STREET_LIKE =
  /(?:straat|laan|weg|plein|hof|kade|dijk|pad|steeg|singel|gracht|dreef|park|markt|wet|nummer|punt|terrein)$/i;

/** Exact ages of people, in figures and words. Bands, limits, averages, terms and counts are left alone. */
export function findAges(reading: Reading): Finding[] {
  if (!MAY_HOLD_AGE.test(reading.lower)) return [];
  const findings: Finding[] = [];
  each(patterns.WITH_UNIT, reading.text, (match) => {
    if (!isAgeWithUnit(reading, match)) return;
    findings.push(withoutStop(wholeFinding(match, 'age'), match[0]));
    // "een 14 en 16 jarige": the unit stands behind the last only.
    const first = FIRST_OF_TWO.exec(reading.text.slice(Math.max(0, match.index - 24), match.index));
    const start = match.index - (first?.[0].length ?? 0);
    if (first !== null) findings.push({ start, end: start + (first[1]?.length ?? 0), type: 'age' });
  });
  for (const [pattern, isAge] of DECIDED) {
    each(pattern, reading.text, (match) => {
      if (!isAge(reading, match)) return;
      for (let group = 1; group < match.length; group += 1) {
        const finding = groupFinding(match, group, 'age');
        if (finding !== null) findings.push(finding);
      }
    });
  }
  for (const pattern of [patterns.BETWEEN_COMMAS, patterns.PAIR]) {
    each(pattern, reading.text, (match) => {
      const isSchool = /^(?:havo|vwo|vmbo|mbo|hbo|klas)$/i.test(match[1] ?? '') && match[4] !== undefined;
      if ((!isSchool && NUMBERED.test((match[1] ?? '').toLowerCase())) || STREET_LIKE.test(match[1] ?? '')) return;
      for (let group = 2; group < match.length; group += 1) {
        const finding = groupFinding(match, group, 'age');
        if (finding !== null) findings.push(finding);
      }
    });
  }
  return findings;
}

/** A full stop behind "14 jr" may end the sentence as well. */
function withoutStop(finding: Finding, text: string): Finding {
  return text.endsWith('.') ? { ...finding, end: finding.end - 1 } : finding;
}

const FIRST_OF_TWO = new RegExp(String.raw`(?<![\p{L}\d])([1-9]\d?|${numberWordPattern})(?: en| of| &) $`, 'iu');
const MAY_HOLD_AGE = /\d|drie|twee|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertig|twintig|tig|half|één/;

type Decide = (reading: Reading, match: RegExpExecArray) => boolean;

const isNoTerm: Decide = (reading, match) => !isCountOrTerm(reading, match.index, match.index + match[0].length);
const behindOf = (reading: Reading, match: RegExpExecArray) => after(reading, match.index + match[0].length, 24);

const DECIDED: readonly (readonly [RegExp, Decide])[] = [
  [patterns.IN_BRACKETS, isAgeInBrackets],
  [patterns.AFTER_VERB, isAgeAfterVerb],
  [patterns.OF, isAgeAfterOf],
  [patterns.BEHIND_NAME, isAgeBehindName],
  [patterns.LABELLED, isNoTerm],
  // "kind 3 en kind 4" count.
  [
    patterns.BEHIND_NOUN,
    (reading, match) =>
      isNoTerm(reading, match) && !/^(?:kind|jongere|ouder|leerling|persoon|cliënt) \d$/i.test(match[0]),
  ],
  [patterns.BEFORE_VERB, isNoTerm],
  [patterns.IN_FRONT, isNoTerm],
  [patterns.DOUBTED, isDoubtedAge],
  // Of age: what the law says of everybody.
  [patterns.ORDINAL, (_, match) => !/^tot .*(?:18|achttien)/i.test(match[0])],
  [patterns.BIRTHDAY, () => true],
  [patterns.SEXED, () => true],
  [patterns.DASHED_ROW, () => true],
];

function isAgeWithUnit(reading: Reading, match: RegExpExecArray): boolean {
  const [, , jarig, spoken, small] = match;
  const ahead = before(reading, match.index, 40);
  const behind = after(reading, match.index + match[0].length, 30);
  if (TERM_IS.test(ahead) || EITHER_AGE.test(ahead) || isOfEverybody(ahead)) return false;
  if (small !== undefined && (BABY_OF.test(ahead) || isBehindName(reading, match) || isInfant(reading, match)))
    return true;
  if (PERSON_OF.test(ahead) && !/^ ?(?:geleden|lang|of ouder)/.test(behind)) return true;
  if (!isNoTerm(reading, match)) return false;
  if (jarig !== undefined) return !/n$/i.test(jarig) && !NO_PERSON_BEHIND.test(behind);
  if (/lentes|winters/.test(spoken ?? '')) return true;
  if (/^ ?(?:oude?|jong)\b/.test(behind) || / oude?$/i.test(match[0])) return !THING.test(ahead);
  if (small !== undefined && SOMEBODY_IS.test(reading.text.slice(Math.max(0, match.index - 40), match.index))) {
    if (/^[.,;!?)]|^$/.test(behind)) return true;
  }
  if (small !== undefined) return /^m/i.test(small) && (BABY_NEAR.test(ahead) || isAfterYears(reading, match));
  if (
    !/gemiddeld/.test(ahead) &&
    NOUN_AHEAD.test(ahead) &&
    /^ ?[.,;!?)\n]|^$|^ (?:en|uit|die|met|oud|zwanger|zonder|zit|woont) /.test(behind)
  )
    return true;
  if (YEARS_AND_MONTHS.test(behind)) return !/straf|cel|detentie|tbs|veroordeel|eis/.test(ahead + behind);
  // "zusje Nehir 3 jaar,": right behind a name.
  const name = /(\p{Lu}[\p{L}'-]+)(?: -|:)? $/u.exec(
    reading.text.slice(Math.max(0, match.index - 30), match.index),
  )?.[1];
  const isName = name !== undefined && !NUMBERED.test(name.toLowerCase()) && !NO_NAME.test(name);
  if (isName && /^ ?[.,;!?)\n]|^$|^ (?:en|uit|van|oud) /.test(behind)) return true;
  const begins = /(?:^|[.!?\n] ?)$/.test(ahead);
  if (begins && /^(?:[!.]{2}|,? (?:en |is (?:hij|ze|zij|ie)|pas|nog maar|groep|klas)|, )/.test(behind)) return true;
  return isPersonAhead(ahead) || (/^ ?[).!,]|^$/.test(behind) && /[(,!] ?$/.test(ahead));
}

/** "op het consultatiebureau gezien, 11 weken, …". */
function isInfant(reading: Reading, match: RegExpExecArray): boolean {
  if (!/^[,.)]/.test(behindOf(reading, match)) || !/[,(] $|\($|nu $/.test(before(reading, match.index, 3)))
    return false;
  return INFANT.test(before(reading, match.index, 80) + after(reading, match.index + match[0].length, 60));
}

function isDoubtedAge(reading: Reading, match: RegExpExecArray): boolean {
  // What somebody thinks is eight may be anything.
  if (/(?:zegt|zei|zeg|denkt?|dacht|gok|mij|beiden|allebei|blijkt) \d$/i.test(match[0])) return false;
  const ahead = before(reading, match.index, 40);
  return (
    isNoTerm(reading, match) && !THING.test(ahead) && !/(?:stand|aantal|score|totaal|teller)[^.!?]{0,12}$/.test(ahead)
  );
}

/** "6 jr en 10 mnd": the years in front tell whose months these are. */
function isAfterYears(reading: Reading, match: RegExpExecArray): boolean {
  const ahead = before(reading, match.index, 60);
  return /\d ?(?:jaar|jr\.?|j)(?:,| en)? $/.test(ahead) && !/straf|cel|detentie|tbs|veroordeel|eis|ots/.test(ahead);
}

/** "Amarachi, 11 mnd, is …". */
function isBehindName(reading: Reading, match: RegExpExecArray): boolean {
  const isName = /\p{Lu}\p{L}+, $/u.test(reading.text.slice(Math.max(0, match.index - 30), match.index));
  return isName && /^[,)]/.test(behindOf(reading, match));
}

function isAgeInBrackets(reading: Reading, match: RegExpExecArray): boolean {
  const inside = match[0].slice(1, -1).toLowerCase();
  if (IN_BRACKETS_OTHER.test(inside)) return false;
  const ahead = before(reading, match.index, 40);
  // Numbers a row of points: "(1) …; (2) …".
  if (/^\d$/.test(inside) && /(?:^|[:;.,]| en|\n|stap|punt)\s?$/.test(ahead)) return false;
  return NUMBERED_PERSON.test(ahead) || !BEFORE_BRACKETS_OTHER.test(ahead);
}

function isAgeAfterVerb(reading: Reading, match: RegExpExecArray): boolean {
  const behind = behindOf(reading, match);
  if (!isNoTerm(reading, match) || (COUNTED.test(behind) && !behind.startsWith(' bij '))) return false;
  const ahead = before(reading, match.index, 45);
  if (/ een \d$/.test(match[0])) return false;
  if (/\d\s?$/.test(before(reading, match.index, 3)) && !NUMBERED_PERSON.test(before(reading, match.index, 45)))
    return false;
  return !NO_PERSON_AHEAD.test(ahead) && !(/oud$| oud/.test(behind.slice(0, 9)) && THING.test(ahead));
}

function isAgeAfterOf(reading: Reading, match: RegExpExecArray): boolean {
  const behind = behindOf(reading, match);
  // With a unit behind a single number, the pattern for that decides.
  if (/^ ?(?:jaar|jr|j\b|maand|mnd|weken|wk|dagen)/.test(behind) && match[2] === undefined) return false;
  if (COUNTED.test(behind) && !/^ (?:bij|naar) /.test(behind)) return false;
  const ahead = before(reading, match.index, 45);
  if (/^ (?:of|en) (?:ouder|jonger|hoger|meer)/.test(behind)) return false;
  if (/^van/i.test(match[0]) && isOfEverybody(`${ahead}van `)) return false;
  if (
    isGeneral(ahead) ||
    (/ of /.test(match[0]) && / een (?:kind|jongere|leerling|minderjarige|jeugdige) $/.test(ahead))
  )
    return false;
  if (NOUN_AHEAD.test(ahead)) return true;
  const name = /\p{Lu}[\p{L}'-]+(?: \p{Lu}\.)?,? $/u.exec(
    reading.text.slice(Math.max(0, match.index - 30), match.index),
  );
  return name !== null && !/(?:wet|artikel|lid|besluit|brief|verslag|notulen|verdrag|kamerstuk) $/.test(ahead);
}

function isAgeBehindName(reading: Reading, match: RegExpExecArray): boolean {
  const ahead = reading.text.slice(Math.max(0, match.index - 30), match.index);
  const name = /([\p{L}.'-]+)(?:,? |=|\/)$/u.exec(ahead)?.[1] ?? '';
  if (/(?:: | - | \[)$/.test(ahead)) return isGiven(fold(/([\p{L}'-]+)(?:: | - | \[)$/u.exec(ahead)?.[1] ?? ''));
  // The end of a sentence, or a street, which has its number there too.
  if (/\p{L}{2}\.$/u.test(name) || STREET_LIKE.test(name)) return false;
  if (NUMBERED.test(name.toLowerCase()) || NO_NAME.test(name)) return false;
  if (/, $|=$|\/$/.test(ahead)) return true;
  // "Jeugdteam 23": a word, and nobody's name.
  const key = fold(name.replace(/\.$/, ''));
  return /\d/.test(match[0]) && (isGiven(key) || !isDutch(key));
}
