import { type Finding } from '../finding.ts';

// Each finds the clause that singles somebody out; the length behind the trigger is capped.
const CLAUSE = '[^.;:!?()\\n]{0,90}';
const TRIGGERS: readonly RegExp[] = [
  new RegExp(
    `\\bals (?:laatste|enige|eerste)n? (?:nog )?(?:kinderen|gezin|familie|bewoners|in (?:de|het|een|hun)|van (?:de|het|hun))${CLAUSE}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:geen|geen enkele?) andere? (?:kinderen|kind|gezin|gezinnen|familie|leerling) (?:met|die|dat)${CLAUSE}`,
    'giu',
  ),
  new RegExp(
    `\\bde (?:jongste|oudste|kleinste|langste|eerste|enige)(?: \\p{L}+){0,2} (?:ooit|van (?:heel )?(?:nederland|de provincie|het dorp|de stad|europa)|die ooit)${CLAUSE}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:het|de|een|die) (?:meisje|jongen|man|vrouw|kind|gezin|familie) (?:die|dat|met)(?: \\p{L}+){1,8} (?:record|kampioen|finale|quiz|tv|televisie|journaal|krant|papegaai|aap|slang|kameel|circus|lama|kaketoe|glazen oog|gouden tanden?|een been|een arm|een oog|een hand)${CLAUSE}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:foto|gezicht|naam|verhaal|filmpje|video) (?:stond|staat|hing|hangt|was|ging|komt|kwam)(?: \\p{L}+){0,4} (?:op elk|in elke?|overal|viraal|in alle|landelijk|op de voorpagina|in de krant|op tv|in het nieuws)${CLAUSE}`,
    'giu',
  ),
  new RegExp(`\\b(?:ging|gaat|gegaan) viraal${CLAUSE}`, 'giu'),
  new RegExp(
    `\\b(?:heel|het hele|het halve) (?:dorp|nederland|land|stadje|buurt) (?:kent|weet|herkent)${CLAUSE}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:de|het|als) enige \\p{L}+(?: \\p{L}+)? (?:van|in|op|uit) (?:het|de|ons|onze|dit|deze|haar|zijn|hun) (?:hele )?(?:dorp|team|elftal|koor|kerk|vereniging|stad|wijk|buurt|school|klas|kamp|straat|gemeente|flat|eiland|club|regio|provincie|land)\\b`,
    'giu',
  ),
  new RegExp(
    `\\biedereen (?:op school |in het dorp |in de buurt |hier )?(?:kent|herkent) (?:haar|hem|ze|hen|het gezin|de familie)`,
    'giu',
  ),
  new RegExp(
    `(?:was|kwam|kwamen|waren|zat|zaten)(?: \\p{L}+){0,3} (?:op tv|op televisie|in het nieuws|in de krant|in het journaal)${CLAUSE}`,
    'giu',
  ),
  new RegExp(
    `(?:\\bals |\\bis |\\bzijn |\\(|^|\\b)(?:de|het) enige ${'(?:van|in|op|met|die|dat|uit|meisje|jongen|gezin|familie|leerling|kind|vrouw|man|zwarte|dove|blinde)'}${CLAUSE}`,
    'giu',
  ),
  new RegExp(
    `\\benige (?!manier|optie|vraag|reden|mogelijkheid|keer|verschil|wat|voorwaarde|probleem|oplossing|tijd|kind\\b|zorg|contact|bezwaar)\\p{L}{4,}(?:kraam|zaak|winkel|gezin|familie|leerling|bedrijf|circus|boerderij|tweeling|drieling)${CLAUSE}`,
    'giu',
  ),
  new RegExp(
    `(?:die |dat )?(?:de |het )?(?:landelijke |lokale |regionale |plaatselijke )?(?:pers|krant|kranten|journaal|nieuws|televisie|tv|media)(?: \\p{L}+){0,2} (?:haalde|haalden|heeft gehaald|gehaald)${CLAUSE}`,
    'giu',
  ),
  new RegExp(
    `(?:bekend|bekende|beroemd) (?:van|uit) (?:de |het )?(?:tv|televisie|krant|media|programma|film|youtube|tiktok|opsporing)${CLAUSE}`,
    'giu',
  ),
  new RegExp(
    `(?:won|gewonnen|kampioen|finalist|deelnemer)(?: \\p{L}+){0,6} (?:op (?:de )?tv|op televisie|landelijke? \\p{L}+|nederlands kampioen)${CLAUSE}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|[6-9]|1[0-4]) kinderen${'[^.;:!?()\\n]{0,25}'}(?:tweeling|drieling|doof|blind|dove|blinde|rolstoel|albino)${CLAUSE}`,
    'giu',
  ),
  new RegExp(`\\b(?:drieling|vierling|siamese tweeling)${'[^.;:!?()\\n]{0,50}'}`, 'giu'),
];
const GENERAL =
  /\b(?:grondslag|gemeente die|netwerk|mogelijkheid|manier|vraag|optie|voorwaarde|reden|die ze vertrouwt|wet|artikel)\b/i;
const LEAST = 18;

/** Clauses that single somebody out by a rare trait or event. */
export function quasiFindings(text: string): Finding[] {
  const found: Finding[] = [];
  for (const trigger of TRIGGERS) {
    for (const match of text.matchAll(trigger)) {
      const clause = match[0].replace(/^(?:als|is|zijn) |^\(/i, '');
      if (clause.trim().length < LEAST || GENERAL.test(clause)) continue;
      const start = match.index + match[0].length - clause.length;
      found.push({ start, end: start + clause.trimEnd().length, type: 'quasi' });
    }
  }
  return found;
}
