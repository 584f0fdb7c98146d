import { type Token } from './tokens.ts';
import { partnerPhrases, partners, placeholders } from './vocabulary-common.ts';

const byFirst = new Map<string, string[][]>();
for (const phrase of partnerPhrases) {
  const words = phrase.split(' ').map((word) => word.replace(/-$/, ''));
  const first = words[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
}

const LAW = new Set([
  'wet',
  'wetsvoorstel',
  'verdrag',
  'arrest',
  'motie',
  'commissie',
  'rapport',
  'amendement',
  'protocol',
  'richtlijn',
  'aanwijzing',
]);
// What is called after somebody: rooms, models, methods, sayings. "zaal Rembrandt", "piramide van Maslow".
const NAMED_AFTER =
  /^(?:zaal|zaaltje|vergaderzaal|vergaderruimte|ruimte|lokaal|kamer|gebouw|auditorium|foyer|groep|subgroep|team|klas|ronde|tafel|methode|methodiek|model|theorie|piramide|matrix|schaal|toets|test|effect|syndroom|formule|criteria|doctrine|principe|systeem|programma|project|training|cursus|app|software|pakket|platform|website|tool|applicatie|systemen|merk|film|boek|roman|serie|documentaire|podcast|artikel|lied|prijs|trofee|award|orkaan|storm|code|operatie|stichting|hogeschool|universiteit|academie|instituut|lectoraat|casa|printer|server|netwerk|wifi-netwerk|wachtwoord|map|mapje|kanaal|kopje|tabblad|knop|kolom|veld|bestand|document|formulier|nieuwsbrief|tijdschrift|krant|dagblad|uitgeverij)$/;
// Of those, the ones that also carry the name of somebody or something in a case.
const ALSO_IN_CASES = /^(?:stichting|academie|groep|klas|project|casa|kamer|prijs|gebouw|team)$/;
const ASCRIBED =
  /^(?:wet|piramide|model|theorie|methode|schaal|cirkel|driehoek|trap|ladder|effect|doctrine|leer|wetten|arrest|formule|criteria)$/;
const SINGLE = /^(?:\p{Lu}\d?|\d+\p{Lu}?)\.?$/u;

/** Marks partners, laws, sayings and placeholders ("jongere A"). */
export function markBlocked(tokens: readonly Token[], blocked: Uint8Array): void {
  tokens.forEach((token, at) => {
    for (const words of byFirst.get(token.key) ?? []) {
      if (words.every((word, step) => tokens[at + step]?.key === word)) blocked.fill(1, at, at + words.length);
    }
    if (partners.has(token.key)) blocked[at] = 1;
    const before = tokens[at - 1];
    if (before === undefined || token.gap.length > 2) return;
    const isCapital = token.shape === 'capital' || token.shape === 'upper';
    if (isCapital && token.gap === ' ' && isNamedAfter(tokens, at, before)) blockName(tokens, blocked, at);
    // "cliënt S. (16)": an initial with its point is a name, unless the point ends the sentence.
    const isInitial = token.shape === 'initials' && tokens[at + 1]?.opens === false;
    if (SINGLE.test(token.text) && !isInitial && token.gap === ' ' && placeholders.has(before.key)) blocked[at] = 1;
    // The second of "kind A en B" is one as well.
    const third = tokens[at - 2];
    if (
      SINGLE.test(token.text) &&
      third &&
      blocked[at - 2] === 1 &&
      SINGLE.test(third.text) &&
      /^(?:en|of)$/.test(before.key)
    )
      blocked[at] = 1;
  });
}

function isNamedAfter(tokens: readonly Token[], at: number, before: Token): boolean {
  if (LAW.has(before.key)) return true;
  if (NAMED_AFTER.test(before.key) && before.shape === 'lower' && !ALSO_IN_CASES.test(before.key)) return true;
  if (/^groep$/.test(before.key) && before.shape === 'capital') return true;
  const noun = tokens[at - 2];
  return before.key === 'van' && before.gap === ' ' && noun !== undefined && ASCRIBED.test(noun.key);
}

/** The whole name goes: "vergaderruimte Willem van Oranje". */
function blockName(tokens: readonly Token[], blocked: Uint8Array, from: number): void {
  blocked[from] = 1;
  for (let at = from + 1; at < from + 4; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.gap !== ' ') return;
    if (token.shape === 'capital') blocked.fill(1, from, at + 1);
    else if (!/^(?:van|de|der|den|en|of)$/.test(token.key)) return;
  }
}
