import { type Finding } from '../finding.ts';
import { fold } from '../names/fold.ts';
import { isDutch, isListedWord } from '../names/lexicon.ts';
import { NO_NAME, looksMade } from './handle-shape.ts';
import { ACCOUNT, LABEL, PLATFORM } from './platforms.ts';
import { type Reading, each, groupFinding } from './reading.ts';

const WORD = String.raw`@?[\p{L}\d][\p{L}\d_.-]{2,38}`;
const END = String.raw`(?=$|["')\n;!?]|[.,](?!\p{L})| (?:op|staat|is|en|met|waar|verkoopt|verkopen|plaatst|deelt|heeft|stuurt|stuurde|volgt|post|dm|appt|via|komma|punt)(?!\p{L}))`;

/** "insta: blauwevlinder", "via snap (appeltaart)", "Insta = appeltaart". */
const LONE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(${LABEL}|user)|((?:${PLATFORM})[- ]?(?:account|profiel|kanaal)|${PLATFORM})|account|profiel|pagina|kanaal)(?: (?:naam|account|is|heet|als)){0,2}(?: ?[:=] ?| ?\(| [-–>→]{1,2} | )["']?(${WORD})["']?${END}`,
  'dgiu',
);
/** "noemt zich zoutzuurtje op TikTok", "voeg zonnetje toe op snap". */
const ON_PLATFORM = new RegExp(
  String.raw`(?<!\p{L})(?:noemt zich|noemen zich|heet|heten|bekend als|alias|genaamd|volgt|volg|add|voeg|naam|account|profiel|verkoopt als|actief als|chat als|schuilnaam|zoek naar) ["']?(${WORD})["']? (?:toe )?(?:op|via|bij) (?:${PLATFORM})(?!\p{L})`,
  'dgiu',
);
/** "bekend op telegram als de kapper", "op facebook als Kleine Prins". */
const AS = new RegExp(
  String.raw`(?<!\p{L})(?:bekend|zit|zat|zitten|actief|staat|speelt|speelde|verkoopt|adverteert|gamet|streamt|te vinden|chat|chatte|noemt (?:hij |ze |zij )?zich)(?: \p{L}+)? (?:op|in) (?:${PLATFORM})(?!\p{L}) (?:als|onder(?: de naam)?|zich|:)? ?["']?((?:(?:de|het|den|die|el|la|lil|big|kleine|grote|lieve) )?${WORD})["']?${END}`,
  'dgiu',
);
const PLATFORM_CALLS = new RegExp(
  String.raw`(?<!\p{L})(?:op|in) (?:${PLATFORM})(?!\p{L}) (?:noemt|heet|speelt|gamet|streamt|chat|verkoopt|is|staat|zit) (?:hij|ze|zij|ie|die) ?(?:zich)? ?(?:als|bekend als|onder(?: de naam)?)? ["']?(${WORD})["']?${END}`,
  'dgiu',
);
/** Two words with capitals: "op facebook als Kleine Prins", "rapnaam Lil Storm". */
const CAPITALS = new RegExp(
  String.raw`(?:(?<![\p{L}\d])(?:[Oo]p|[Ii]n) (?:${bothCases(PLATFORM)})(?:-| )?(?:als|onder de naam)|(?<![\p{L}\d])(?:${bothCases(LABEL)}))(?: is| heet|:)? ["']?(\p{Lu}[\p{L}\d]{2,20}(?: \p{Lu}[\p{L}\d]{1,20})?)(?![\p{L}\d])`,
  'dgu',
);
/** Spoken: "apenstaartje kevin underscore x", "insta is mila punt x". */
const SPOKEN = new RegExp(
  String.raw`(?:(?<!\p{L})apenstaartje|(?<![\p{L}\d])(?:${PLATFORM}|${LABEL}|${ACCOUNT})(?: (?:is|heet|naam|als|:|hij|ze|zij|van|haar|zijn|apenstaartje)){0,4}) ([\p{L}\d]{2,30}(?: (?:punt|underscore|laag streepje|liggend streepje|streepje|dot) [\p{L}\d]{1,30}){1,4})(?!\p{L})`,
  'dgiu',
);
/** Several ordinary words: "online heet ze lil miss savage", "de gamer noemt zich koning van de flat". */
const WORDS = String.raw`((?!(?:niet|geen|een|anders|weer|nu|ook|heel|echt|zo|gewoon|daar|hier|steeds|nooit|altijd|elke|iedere|alleen|dat|dit|het|zoiets|je|hem|haar|zich|wel)(?!\p{L}))[\p{L}\d][\p{L}\d'._-]{1,20}(?: [\p{L}\d'._-]{1,20}){0,4}?)`;
const CLAUSE = String.raw`(?=$|[,;!?)"\n]|\.(?!\p{L})| (?:op|via|in|en|of|maar|met|bij) (?:zijn|haar|de|het|een|${PLATFORM}|ook|nu)(?!\p{L}))`;
const IN_WORDS: readonly RegExp[] = [
  /(?<!\p{L})(?:appt?|belt|mailt|chat|post|speelt|gamet|verkoopt|verkopen|adverteert|actief|werft|ronselt|dealt|streamt|stuurt|berichten) (?:\p{L}+ ){0,3}?onder de (?:naam|nick|alias) ["']?([\p{L}\d][\p{L}\d'._-]{2,24})/dgiu,
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:${bothCases(PLATFORM)})[- ]?(?:kanaal|groep|account|pagina|profiel) ["']?(\p{Lu}[\p{L}\d]{2,20}(?: [\p{Lu}\d][\p{L}\d]{0,20}){1,3})(?![\p{L}\d])`,
    'dgu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:online|in-?game|in (?:het|'?t|dat) spel|(?:op|in) (?:${PLATFORM})) (?:heet|heette|noemt|noemde|noemen) (?:ze|hij|zij|ie|die)(?: zich(?:zelf)?)? ["']?${WORDS}["']?${CLAUSE}`,
    'dgiu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:gamer|account|online|profiel|streamer|ronselt|${PLATFORM})(?!\p{L})[^.!?\n]{0,50}(?<!\p{L})(?:noemt|noemde|noemen) (?:(?:ze|hij|zij|ie) )?zich(?:zelf)? (?:daar |online |nu )?["']?${WORDS}["']?${CLAUSE}`,
    'dgiu',
  ),
];
const QUOTED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:account|profiel|pagina|kanaal|${LABEL}|(?:${PLATFORM})(?:groep|kanaal|account|naam)?)(?: (?:is|heet|naam|met de naam))? "([^"\n]{3,30})"(?: (?:op|via|bij) (?:${PLATFORM})|(?=$|[.,;)!?\n]| (?:op|staat|is)))`,
  'dgiu',
);
const ADDED = /(?<!\p{L})(?:voeg|add|volg|zoek) ([\p{L}\d][\p{L}\d._-]{2,38}) (?:toe|op|terug)(?!\p{L})/dgiu;
const TALK =
  /^(?:foto'?s?|film(?:pje|pjes)?|app|apps|chat|berichten?|spel|spellen|game|games|groep(?:en)?|les|lessen|link|gratis|nep|ja|nee|jongeren|jeugd|kinderen|ouders|vrienden|school|vriend|vriendin|alles|niets|zie|wie|wat|hoe|waar|ook|of|via|account|profiel|naam|onderzoek|online|veilig|onveilig|besloten|open|dicht|aan|uit|weg|opgeheven|geblokkeerd|verwijderd|gebruikt|gebruiken|benaderd|gezien|bekeken|gezet|geplaatst|gekocht|contact|video'?s?|livestream|stories|story|dm|training|advies|meer|minder|beide|samen|gamen|snap|insta|instagram|snapchat|tiktok|telegram|discord|roblox|whatsapp|facebook|youtube|signal|fortnite|x|twitter)$/i;

/** Account names that are ordinary words, known by the words around them. */
export function toldHandles(reading: Reading): Finding[] {
  if (!MAY_TELL.test(reading.lower)) return [];
  const findings: Finding[] = [];
  const add = (pattern: RegExp, group: number, isName: (name: string, match: RegExpExecArray) => boolean) =>
    each(pattern, reading.text, (match) => {
      const finding = groupFinding(match, group, 'handle');
      if (finding !== null && isName(match[group] ?? '', match)) findings.push(finding);
    });
  add(LONE, 3, isLoneName);
  add(
    ON_PLATFORM,
    1,
    (name, match) => isPlainName(name) && !(/^(?:account|profiel)/i.test(match[0]) && isListedWord(fold(name))),
  );
  add(AS, 1, (name) => /^(?:de|het|el|la|lil|big) /i.test(name) || isPlainName(name));
  add(
    PLATFORM_CALLS,
    1,
    (name, match) => isPlainName(name) && !/ (?:is|staat|zit) (?:hij|ze|zij|ie|die) [^ ]*$/i.test(match[0]),
  );
  add(CAPITALS, 1, (name) => isPlainName(name));
  add(
    SPOKEN,
    1,
    (name, match) => !/ (?:nl|com|be|org|net)$/i.test(name) && (/apenstaartje/i.test(match[0]) || isSpelt(name)),
  );
  for (const pattern of IN_WORDS) add(pattern, 1, (name) => name.includes(' ') || isPlainName(name));
  add(QUOTED, 1, () => true);
  add(ADDED, 1, (name) => looksMade(name));
  return findings;
}

const MAY_TELL = new RegExp(
  `(?:${PLATFORM}|online|game|spel|naam|nick|account|profiel|tag|apenstaart|voeg|user|ign|kanaal|handle)`,
  'iu',
);

function isPlainName(name: string): boolean {
  const word = name.toLowerCase().replace(/[.,]$/, '');
  return word.length >= 4 && !NO_NAME.test(word) && !TALK.test(word) && !/^\d+$/.test(word);
}

/** A lone word: behind a colon any, in another way one that is no word of a sentence. */
function isLoneName(name: string, match: RegExpExecArray): boolean {
  if (!isPlainName(name) || /-/.test(name)) return false;
  const lead = match[0].slice(0, match[0].lastIndexOf(name));
  const plain = fold(name.replace(/[^\p{L}]/gu, ''));
  const isWord = isListedWord(plain);
  if (/[:=] ?["']?$/.test(lead)) return match[1] !== undefined || match[2] !== undefined || !isWord;
  if (/\(["']?$/.test(lead)) return match[2] !== undefined ? !/(?:en|t)$/.test(plain) || !isWord : !isWord;
  if (/ (?:is|heet) ["']?$/.test(lead) && (match[1] !== undefined || match[2] !== undefined)) return !isWord;
  const ofAccount = /(?:account|profiel|kanaal)$/i.test(match[2] ?? '');
  if (match[1] !== undefined || ofAccount) return !isWord;
  return match[2] === undefined && !isDutch(plain) && !/^\p{Lu}/u.test(name);
}

/** Of a name spelt out, at least one part is no full stop at the end of a dictated sentence. */
function isSpelt(name: string): boolean {
  if (/underscore|streepje/.test(name)) return true;
  const parts = name.split(/ (?:punt|dot) /);
  return parts.length === 2 && parts.every((part) => part.length > 0) && !isListedWord(fold(parts[0] ?? ''));
}

/** The alternatives of a pattern, also with a capital in front; for patterns in which capitals mean something. */
function bothCases(alternatives: string): string {
  return alternatives.replace(
    /(^|\|)(\(\?:)?(\p{Ll})/gu,
    (_, bar: string, open = '', letter: string) => `${bar}${open}[${letter}${letter.toUpperCase()}]`,
  );
}
