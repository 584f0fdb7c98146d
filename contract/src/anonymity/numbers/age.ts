import { type Finding } from '../finding.ts';
import { isCountOrTerm, isPersonAhead } from './age-context.ts';
import { numberWordPattern } from './number-words.ts';
import { type Reading, after, before, each, groupFinding } from './reading.ts';

const NUMBER = String.raw`(?:1[01]\d|[1-9]\d?(?:[.,]5|½)?|${numberWordPattern}|anderhalf|anderhalve|één|een half)`;
const START = String.raw`(?<![\p{L}\d.,:/€-])`;
const SPOKEN = '(?:jaar|jr|jaren|jrs|years?|yo|lentes|winters|j)';

// One more of a row: ", 7", " en 9".
const NEXT = String.raw`(?:(?:, ?| en | & |/| of )(${NUMBER})(?: (?:jr|jaar))?)?`;

// "13 jaar", "13-jarige", "dertienjarig"; the unit decides what else is asked.
const WITH_UNIT = new RegExp(
  String.raw`${START}(${NUMBER})(?: ?-? ?(jarige?n?|jarig)| ?(${SPOKEN}\.?)| ?(maanden|maand|mnd\.?|mndn|weken|weekjes|wkn|wk|dagen)(?: oude?)?)(?![\p{L}\d])`,
  'dgiu',
);
const IN_BRACKETS = new RegExp(
  String.raw`\((?:(?:toen|nu|net|bijna|pas|ook|m|v|x|man|vrouw|jongen|meisje|de jongste|de oudste|\p{L}+|leeftijd)[ ,:/]{1,2}){0,2}(${NUMBER})(?:[ ,/]{1,2}(?:m|v|x|jr?|jaar|mnd|maanden|man|vrouw))?\.?${NEXT}${NEXT}${NEXT}${NEXT}${NEXT}(?: ?(?:jr?|jaar))?\)`,
  'dgiu',
);
const AFTER_VERB = new RegExp(
  String.raw`(?<![\p{L}])(?:is|was|wordt|werd|word|ben|zijn|am|bijna|net|pas|amper|nauwelijks|krap)(?: (?:ze|zij|hij|ie|die|nu|toen|net|pas|bijna|inmiddels|zelf|nog maar|nog geen|maar|al|volgens \p{L}+ \p{L}+|rond de|een jaar of|ongeveer|vandaag|gisteren|morgen|vorige week)){0,3} (${NUMBER})${NEXT}${NEXT}(?![.,:/]\d|-\d)(?=$|[.,;!?)\n"']| (?:en|dus|maar|geworden|oud|jaar|jr|of|als|toen|die|dat|hij|zij|ze|is|in|op|bij|met|jr|😡|volgens|niet|nu))`,
  'dgiu',
);
const OF = new RegExp(
  String.raw`(?<![\p{L}])(?:van|een jaar of|rond de|zo rond de)(?: (?:bijna|net|pas|nog geen|een jaar of|nog maar|ongeveer|rond de|amper|een|toen))? (${NUMBER})${NEXT}${NEXT}${NEXT}(?![\p{L}\d%€]|[.,:/-]\d)`,
  'dgiu',
);
const BEHIND_NAME = new RegExp(
  String.raw`(?<=\p{Lu}[\p{L}.'-]{1,24}(?:,? |=|/))(${NUMBER})${NEXT}${NEXT}(?![.,:/]\d)(?=$|[.,;)!?\n:]| (?:en|is|zit|ligt|woont|werkt|jr)\b)`,
  'dgu',
);
const LABELLED = new RegExp(
  String.raw`(?<![\p{L}])(?:leeftijd|lft|lftd|leeft\.|leeftijden|jongste|oudste|middelste|geworden|de kleine|de grote)\.?(?: (?:is|van|is nu|kind|zoon|dochter|zus|broer|meisje|jongen|wordt|net|pas))?[ :=(,]{1,3}(${NUMBER})(?:(?:,| en| \/|,? ) ?(${NUMBER}))?(?![\p{L}\d%]|[.,:/-]\d)`,
  'dgiu',
);
// "een jongen, 15", "moeder 36", "hij 52": a noun or pronoun for a person right in front.
const BEHIND_NOUN = new RegExp(
  String.raw`(?<!\p{L})(?:hij|zij|man|vrouw|jongen|meisje|meid|moeder|vader|zoon|dochter|broer|zus|broertje|zusje|zoontje|dochtertje|kind|cli[eë]nt|leerling|oma|opa|oom|tante|neef|nicht|vriend|vriendin|partner|baby|peuter|kleuter|jongere|jongetje|tweeling|zusjes|broertjes|zussen|broers|kinderen|jongens|meisjes|dochters|zonen|nichtje|neefje|gesproken|leeftijden)(?:,|:| \(\p{L}{1,12}\)|,? \p{Lu}[\p{L}.'-]{1,20},)? (?:bijna |net |pas |resp\. )?(${NUMBER})${NEXT}${NEXT}${NEXT}(?: jr| j)?(?![.,:/]\d)(?=$|[.,;)!?\n]| (?:en|uit|zonder|met|woont|die|is|zit|zij|hij)(?!\p{L}))`,
  'dgu',
);
// "die net 14 is", "als ze 18 wordt".
const BEFORE_VERB = new RegExp(
  String.raw`(?<!\p{L})(?:die|dat|als|toen|omdat|wanneer|zodra|terwijl|nu|want|ze|zij|hij|ie)(?: (?:ze|zij|hij|ie|\p{L}+|nog maar|net|pas|bijna|al|ook|straks)){0,2} (${NUMBER}) (?:is|wordt|was|werd)(?!\p{L})(?! (?:het|er|de|dat))`,
  'dgiu',
);
// "12 is ze pas" at the beginning of a sentence.
const IN_FRONT = new RegExp(
  String.raw`(?<=^|[.!?\n"] ?)(${NUMBER})(?: jaar| jr)? (?:is|was|wordt|werd) (?:hij|ze|zij|ie)(?!\p{L})`,
  'dgiu',
);
// "op haar zestiende", "op zijn 12e".
const ORDINAL = new RegExp(
  String.raw`(?<!\p{L})(?:op|sinds|vanaf|voor|vóór|na|rond|tot|tegen) (?:haar|zijn|z'n|d'r|hun|mijn) ((?:[1-9]\d?(?:ste|de|e)|(?:${numberWordPattern})(?:ste|de)|achtste|derde|negende))(?! (?:school|huwelijk|plek|poging|kans|keer|gezin|adres|kind|dag|week|jaar|zitting|verzoek))(?!\p{L})`,
  'dgiu',
);
const BIRTHDAY = new RegExp(
  String.raw`(?<!\p{L})((?:[1-9]\d?(?:ste|de|e)|(?:${numberWordPattern})(?:ste|de)|achtste|eerste|derde|negende)) verjaardag`,
  'dgiu',
);
const BECAME = new RegExp(String.raw`${START}(${NUMBER})(?: jaar)? (?:geworden|oud)(?![\p{L}])`, 'dgiu');
const SEXED = /(?<![\p{L}\d])(?:[mvMVjJ♂♀] ?[/.,-]? ?([1-9]\d?)|([1-9]\d?) ?[/,-] ?[mvMV♂♀])(?=[\s),.;]|$)/dgu;

const BABY_OF =
  /(?:baby|zuigeling|kindje|dochtertje|zoontje|kleintje|peuter|tweeling|pasgeborene|kleinkind|broertje|zusje|jongetje|kind|dochter|zoon|jongste|meisje) van (?:bijna |net |nog geen |pas |ongeveer )?$/;
const THING =
  /(?:plan|beleid|convenant|wet|gebouw|auto|dossier|document|regeling|rapport|cijfers|handreiking|website|pilot|project|afspraak|melding|bericht|mail|hond|huis|woning|foto|filmpje|stichting|organisatie)[^.!?]{0,16}$/;

/** Exact ages of people, in figures and words. Bands, limits, averages, terms and counts are left alone. */
export function findAges(reading: Reading): Finding[] {
  const { text } = reading;
  const findings: Finding[] = [];
  const addGroups = (match: RegExpExecArray, groups: number) => {
    for (let group = 1; group <= groups; group += 1) {
      const finding = groupFinding(match, group, 'age');
      if (finding !== null) findings.push(finding);
    }
  };
  each(WITH_UNIT, text, (match) => {
    if (isAgeWithUnit(reading, match))
      findings.push({ start: match.index, end: match.index + match[0].length, type: 'age' });
  });
  each(IN_BRACKETS, text, (match) => {
    if (isAgeInBrackets(reading, match)) addGroups(match, 6);
  });
  each(AFTER_VERB, text, (match) => {
    if (isAgeAfterVerb(reading, match)) addGroups(match, 3);
  });
  each(OF, text, (match) => {
    if (isAgeAfterOf(reading, match)) addGroups(match, 4);
  });
  each(BEHIND_NAME, text, (match) => {
    if (isAgeBehindName(reading, match)) addGroups(match, 3);
  });
  each(LABELLED, text, (match) => {
    if (!isCountOrTerm(reading, match.index, match.index + match[0].length)) addGroups(match, 2);
  });
  each(BECAME, text, (match) => {
    if (!isCountOrTerm(reading, match.index, match.index + match[0].length)) addGroups(match, 1);
  });
  for (const pattern of [BEHIND_NOUN, BEFORE_VERB, IN_FRONT, ORDINAL, BIRTHDAY]) {
    each(pattern, text, (match) => {
      if (!isCountOrTerm(reading, match.index, match.index + match[0].length)) addGroups(match, 4);
    });
  }
  each(SEXED, text, (match) => {
    if (/[(,]\s?$|\p{L} $/u.test(before(reading, match.index, 2)) && /^[mv♂♀]|[mv♂♀]$/i.test(match[0]))
      addGroups(match, 2);
  });
  return findings;
}

function isAgeWithUnit(reading: Reading, match: RegExpExecArray): boolean {
  const [, , jarig, spoken, small] = match;
  const end = match.index + match[0].length;
  if (small !== undefined && BABY_OF.test(before(reading, match.index, 40))) return true;
  if (isCountOrTerm(reading, match.index, end)) return false;
  const ahead = before(reading, match.index, 40);
  const behind = after(reading, end, 30);
  if (jarig !== undefined)
    return (
      !/n$/i.test(jarig) &&
      !/^ (?:project|bestaan|jubileum|traject|contract|plan|periode|programma|onderzoek|studie|opleiding|looptijd|relatie|huwelijk)/.test(
        behind,
      )
    );
  if (/lentes|winters/.test(spoken ?? '')) return true;
  if (/^ ?oude?\b/.test(behind) && THING.test(ahead)) return false;
  if (/^ ?oude?\b/.test(behind) || / oude?$/i.test(match[0])) return true;
  if (small !== undefined)
    return /(?:baby|zuigeling|kindje|dochtertje|zoontje|kleintje|peuter|tweeling|pasgeboren\w*|kleinkind|kleine|broertje|zusje|jongetje|meisje|kind|dochter|zoon|jongste|hummel)(?:[^.!?]{0,22})$/.test(
      ahead,
    );
  if (/(?:^|[.!?\n] ?)$/.test(ahead) && /^(?:[!.]{2}|,? (?:en |is (?:hij|ze|zij|ie)|pas|nog maar))/.test(behind))
    return true;
  return spoken !== undefined && (isPersonAhead(ahead) || (/^[ ]?[).!,]|^$/.test(behind) && /[(,!] ?$/.test(ahead)));
}

function isAgeInBrackets(reading: Reading, match: RegExpExecArray): boolean {
  const inside = match[0].slice(1, -1).toLowerCase();
  if (
    /(?:week|groep|art|lid|punt|nr|bijlage|versie|pagina|blz|stap|actie|vraag|klas|zaal|kamer|juni|juli|mei|maart|april|max|min|circa|ongeveer|van de|totaal|n=|x |keer|minuten|uur)/.test(
      inside,
    )
  )
    return false;
  const ahead = before(reading, match.index, 40);
  // Numbers a row of points: "(1) …; (2) …".
  if (/^\d$/.test(inside) && /(?:^|[:;.,]| en|\n|stap|punt)\s?$/.test(ahead)) return false;
  return !/(?:artikel|art\.?|lid|wet|stap|vraag|punt|bijlage|pagina|hoofdstuk|paragraaf|\d|noot|gemeenten|deelnemers|aantal|groep|fase|optie|stappen|sub|onderdeel)\s?$/.test(
    ahead,
  );
}

function isAgeAfterVerb(reading: Reading, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  const behind = after(reading, end, 24);
  if (isCountOrTerm(reading, match.index, end)) return false;
  if (
    /^ (?:van|keer|x|procent|uur|km|euro|kinderen|gezinnen|casus|mensen|personen|stuks|dagen|weken|maanden|van de)/.test(
      behind,
    )
  )
    return false;
  const ahead = before(reading, match.index, 45);
  return !/(?:aantal|totaal|nummer|versie|artikel|stand|score|cijfer|telefoon|antwoord|bedrag|er|dit|dat|het|som|week|maximum|minimum|grens|leeftijdsgrens|gemiddelde|norm|deel|vraag|optie|stap|groep|bijlage|fte|lid|budget|kosten|punt|tijd|zaal)\s?$/.test(
    ahead,
  );
}

function isAgeAfterOf(reading: Reading, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  const behind = after(reading, end, 24);
  if (/^ ?(?:jaar|jr|j\b|maand|mnd|weken|wk|dagen)/.test(behind))
    return isPersonAhead(before(reading, end, 40)) && !isCountOrTerm(reading, match.index, end);
  if (
    /^ ?(?:uur|km|m\b|meter|keer|euro|eur|%|procent|personen|kinderen|mensen|gezinnen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|okt|nov|dec|minuten|pagina|deelnemers|leden|jongeren|leerlingen|bij|naar|tot|t\/m|op \d|gemeenten|regio|casussen|trajecten|teams?|van de|zaken|vragen|punten|dagdelen|stuks|of meer|miljoen|duizend|graden|woningen)/.test(
      behind,
    )
  )
    return false;
  const ahead = before(reading, match.index, 40);
  return (
    /(?:kind(?:je|eren)?|jongens?|meisjes?|meiden|meid|jongetjes?|meisje|dochters?|zoons?|zoontje|dochtertje|zonen|broers?|broertjes?|zus(?:sen|je|jes)?|neefjes?|neef|nicht|nichtje|moeder|vader|man|vrouw|jongere|jongeman|vriend|vriendin|leerling|cli[eë]nt|tiener|puber|peuter|kleuter|baby|oma|opa|oom|tante|stiefvader|partner|knul|gast|gozer|dame|heer|minderjarige|slachtoffer|verdachte|tweeling|student|iemand|persoon|[\p{L}'-]{2,} \p{L}{1,2}\.|jochie|ventje|chick|grietje|wicht|scholier|ouder)(?:,? (?:die|dat|hier|daar|ook|zo|nu|uit \p{L}+|genaamd \p{L}+|\p{Lu}?\p{L}{2,}))?,? $/u.test(
      ahead,
    ) ||
    (/\p{Lu}[\p{L}'-]+(?: \p{Lu}\.)? $/u.test(reading.text.slice(Math.max(0, match.index - 30), match.index)) &&
      !/(?:wet|artikel|lid|besluit|brief|verslag|notulen|verdrag|kamerstuk) $/.test(ahead))
  );
}

function isAgeBehindName(reading: Reading, match: RegExpExecArray): boolean {
  const name = /([\p{L}.'-]+),? $/u.exec(reading.text.slice(Math.max(0, match.index - 30), match.index))?.[1] ?? '';
  if (
    /^(?:artikel|artikelen|art|groep|klas|week|vraag|vragen|stap|fase|bijlage|agendapunt|punt|zaal|kamer|optie|actiepunt|actie|versie|lid|hoofdstuk|paragraaf|pagina|nummer|nr|no|deel|tabel|figuur|leerjaar|havo|vwo|vmbo|mbo|hbo|nummers|lokaal|team|bus|lijn|spoor|awb|avg|jeugdwet|leerplichtwet|opiumwet|gemeentewet|bw|sr|sv|evrm|ivrk|wet|besluit|kamerstuk|kamerstukken|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|de|het|een|in|op|om|bij|er|wij|en|of|ja|nee|totaal|gemiddeld|ongeveer|circa|minimaal|maximaal|casus|ook|nog|samen|nu|totaal|stand|aantal)\.?$/i.test(
      name,
    )
  )
    return false;
  // A street has its number there too.
  if (/(?:straat|laan|weg|plein|hof|kade|dijk|pad|steeg|singel|gracht|dreef|park|markt|wet|nummer|punt)$/i.test(name))
    return false;
  const digits = /\d/.test(match[0]);
  const comma = /, $/.test(before(reading, match.index, 2));
  return comma || digits ? comma || /[,.;)\n]|^$/.test(after(reading, match.index + match[0].length, 1)) : false;
}
