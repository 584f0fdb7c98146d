import { type Finding } from '../finding.ts';
import { fold } from '../names/fold.ts';
import { isDutch, isListedWord } from '../names/lexicon.ts';
import { NO_NAME, looksMade } from './handle-shape.ts';
import { toldHandles } from './handle-told.ts';
import { ACCOUNT, LABEL, PLATFORM } from './platforms.ts';
import { type Reading, after, before, each, groupFinding, wholeFinding } from './reading.ts';

const AT_NAME = /(?<![\p{L}\d._%+@/-])@ ?[\p{L}\d_](?:[\p{L}\d._-]{0,38}[\p{L}\d_])?(?!@)/gu;
const EVERYBODY =
  /^@ ?(?:all|allen|alle|allemaal|iedereen|here|channel|everyone|team|collega'?s?|beheer|moderator|specialist|de|het|een|home|work)$/i;
const TAGGED = /(?<![\p{L}\d._#-])[\p{L}\d_][\p{L}\d_.]{1,31} ?#(?:\d{3,5}(?!\d)|[A-Z\d]{3,5}(?![\p{L}\d]))/gu;
const NOT_TAGGED = /^(?:nr|nummer|nummers|punt|vraag|issue|actie|actiepunt|bijlage|pagina|stap|ticket|regel|zie) ?#/i;
const UNDERSCORED =
  /(?<![\p{L}\d_.@/\\-])(?:_{0,2}(?:[\p{L}\d.]{1,24}_{1,2}){1,5}[\p{L}\d.]{0,23}[\p{L}\d]|[\p{L}\d.]{2,30}_{1,2}|_{1,2}[\p{L}\d.]{2,30}_{0,2})(?![\p{L}\d_@-])/gu;
const WORK_WORD =
  /^(?:bijlage|versie|verslag|concept|handreiking|plan|notulen|agenda|bestand|document|def|casus|kind|jongere|gezin|persoon|img|scan|foto|dsc|screenshot|formulier|brief|rapport|overzicht|factsheet|presentatie|stap|actie|naam|datum|id|map|export|lijst|tabel|model|format|sjabloon|ouder|moeder|vader|gemeente|team|\d+)_/i;
const FILE =
  /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|csv|txt|jpe?g|png|gif|heic|mp[34]|mov|zip|msg|eml|json|xml|html?|m4a|wav)$/i;

const FILLER =
  "is|heet|heeft|hij|zij|ze|ie|die|dat|als|op|naam|account|accounts|van|hem|haar|zijn|z'n|zn|d'r|hun|de|het|een|onder|bekend|te|vinden|actief|noemt|zich|zichzelf|staat|volgt|volg|gebruikt|daar|ook|nu|nieuw|nieuwe|in|genaamd|naar|via|met|berichten|bericht|stuurt|post|filmpjes|gaat|gaan|er|hier|luidt|was|bij|onze|mijn|zegt|doet|voor|chat|chatten|praat|heten|zit|zat|jongen|meisje|leerling|kind|gewoon|nog|steeds|profiel|toegevoegd|toevoegen|add|check|vanaf|tweede|privé|openbaar|verkoper|roblox|insta|snap|snapchat|tiktok|discord|naampje";
const HANDLE = String.raw`@?[\p{L}\d_](?:[\p{L}\d_.-]{0,38}[\p{L}\d_])?_{0,2}`;
const GLUE = String.raw`(?:[ :=\-"'(/→>,]|\p{Extended_Pictographic}){1,4}`;
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(${LABEL})|(${ACCOUNT})|(?:${PLATFORM}))(?![\p{L}\d])(?:${GLUE}(?:${FILLER})(?![\p{L}\d._])){0,6}${GLUE}(${HANDLE})`,
  'dgiu',
);
// "kev.bros op insta", "noemt zich online babygirl.xx".
const BEFORE_PLATFORM = new RegExp(
  String.raw`(?<![\p{L}\d._@-])(${HANDLE})["')]? (?:op|via) (?:${PLATFORM})(?![\p{L}\d])`,
  'dgiu',
);
const CALLED = new RegExp(
  String.raw`(?<!\p{L})(?:heet|noemt|noemde|noemen|genaamd|alias|snapt|gamet|gamen|speelt|chat|appt|dm(?:'?s|'?t)?|account)(?: (?:hij|ze|zij|ie|zich|zichzelf|online|daar|als|op|${PLATFORM}|met|vanaf|naar|onder)){0,4} ["'(]?(${HANDLE})`,
  'dgiu',
);
const CALLS_HIMSELF = new RegExp(
  String.raw`(?<!\p{L})zich(?:zelf)? ["'(]?(${HANDLE})["')]? (?:noemt|noemde|noemen)`,
  'dgiu',
);
// Spelt as no word is, at most this far behind a platform or a word for an account in the same sentence.
const MADE = /(?<![\p{L}\d@/\\._-])[\p{L}\d][\p{L}\d]*(?:[._-]{1,2}[\p{L}\d]+)*[._]?(?![\p{L}\d@/])/gu;
const HAS_PLATFORM = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${LABEL}|${PLATFORM}|accounts?|username|verkoper|streamer)(?![\p{L}\d])`,
  'iu',
);
const PLATFORM_NEAR = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${LABEL}|${PLATFORM}|accounts?|username|verkoper|streamer)(?![\p{L}\d])[^.!?\n]{0,50}$`,
  'iu',
);
// A name of several words, in quotation marks.
const QUOTED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${LABEL}|${PLATFORM})(?![\p{L}\d])(?: (?:heet|heette|noemt|als|is|zich|hij|ze|zij|ie|onder|de|naam|met|op)){1,5} ["']([^"'\n]{3,30})["']`,
  'dgiu',
);
// A picture between letters: "mila👑official".
const PICTURED =
  /(?<=(?:via|als|op|account|naam|heet|tiktok|insta|snap|van|:|is) )[\p{L}\d._]{3,20}\p{Extended_Pictographic}{1,3}[\p{L}\d._]{3,20}(?![\p{L}\d])/giu;
// Letters, digits, letters in one word, as in "sk8rgirl", or put between two x's.
const LEET =
  /(?<![\p{L}\d._@/-])(?:\p{Ll}{2,12}\d{1,3}\p{Ll}{2,14}(?:[._-][\p{L}\d]{1,14}){0,2}|\p{Ll}{2,14}[._]\p{Ll}{2,14}[._]?\d{2,4}|(?!www\.)\p{Ll}{2,14}(?:\.\p{Ll}{2,14}){2,4}|[xX]{2}[\p{L}\d_.-]{3,24}[xX]{2}|xX .{3,30}? Xx)(?![\p{L}\d_@-]|\.[\p{L}\d])/gu;
const NO_LEET = /^(?:what3words|co2|b2|h2|pm10|g4|mp3|web2|back2|face2|one2|\p{L}{1,4}2\p{L}{1,4}$)/iu;

/** Account, gamer and screen names. */
export function findHandles(reading: Reading): Finding[] {
  const { text } = reading;
  const findings: Finding[] = [];
  if (text.includes('@')) {
    each(AT_NAME, text, (match) => {
      const spaced = match[0].startsWith('@ ');
      if (EVERYBODY.test(match[0]) || (spaced && !looksMade(match[0].slice(2)))) return;
      findings.push(wholeFinding(match, 'handle'));
    });
  }
  if (text.includes('#')) {
    each(TAGGED, text, (match) => {
      if (!NOT_TAGGED.test(match[0])) findings.push(wholeFinding(match, 'handle'));
    });
  }
  if (text.includes('_')) {
    each(UNDERSCORED, text, (match) => {
      if (FILE.test(match[0]) || WORK_WORD.test(match[0]) || !/\p{L}{2}/u.test(match[0])) return;
      findings.push(wholeFinding(match, 'handle'));
    });
  }
  each(PICTURED, text, (match) => findings.push(wholeFinding(match, 'handle')));
  each(LEET, text, (match) => {
    const isAddress = /\.(?:nl|com|org|net|be|de|eu|example|test|info|gov|io)$/i.test(match[0]);
    if (!isAddress && !NO_LEET.test(match[0]) && !FILE.test(match[0])) findings.push(wholeFinding(match, 'handle'));
  });
  if (HAS_PLATFORM.test(text)) {
    each(QUOTED, text, (match) => {
      const finding = groupFinding(match, 1, 'handle');
      if (finding !== null) findings.push(finding);
    });
    each(MADE, text, (match) => {
      if (match[0].length < 5 || !looksMade(match[0]) || FILE.test(match[0]) || /[.-]$|^\d/.test(match[0])) return;
      if (PLATFORM_NEAR.test(before(reading, match.index, 80))) findings.push(wholeFinding(match, 'handle'));
    });
  }
  each(NAMED, text, (match) => {
    const finding = groupFinding(match, 3, 'handle');
    if (finding !== null && isHandle(reading, match, finding)) findings.push(finding);
  });
  for (const pattern of [BEFORE_PLATFORM, CALLED, CALLS_HIMSELF]) {
    each(pattern, text, (match) => {
      const finding = groupFinding(match, 1, 'handle');
      const name = match[1] ?? '';
      const isName = looksMade(name) || (pattern === BEFORE_PLATFORM ? looksDecorated(name) : /^[xX]{2}/.test(name));
      if (finding !== null && isName && !FILE.test(name)) findings.push(finding);
    });
  }
  findings.push(...toldHandles(reading));
  return findings;
}

function isHandle(reading: Reading, match: RegExpExecArray, finding: Finding): boolean {
  const name = match[3] ?? '';
  if (name.length < 3) return false;
  if (FILE.test(name)) return match[1] !== undefined;
  if (/^(?:achter|online|volgt?|naam)$/i.test(match[2] ?? '')) return looksMade(name) && !/^\p{Lu}+-/u.test(name);
  if (looksMade(name) || looksDecorated(name)) return true;
  if (/^\d/.test(name) || /^\p{Lu}\p{Ll}+$/u.test(name))
    return isIntroduced(reading, finding) && match[1] !== undefined && !/^\d/.test(name);
  // A plain word is a name where the words before it say so and it is no word of the sentence.
  const labelled = match[1] !== undefined;
  const word = name.toLowerCase().replace(/[^\p{L}'-]/gu, '');
  if (word.length < 4 || NO_NAME.test(word)) return false;
  if (labelled && looksDecorated(name)) return true;
  if (isCalled(reading, finding)) return !isListedWord(fold(word)) || labelled;
  if (isIntroduced(reading, finding)) return labelled || !isDutch(fold(word));
  return (
    /^\p{Ll}+$/u.test(name) && (labelled ? !isListedWord(fold(word)) : match[2] !== undefined && !isDutch(fold(word)))
  );
}

/** Whether "heet" or "noemt zich" presents the name. */
function isCalled(reading: Reading, finding: Finding): boolean {
  return /\b(?:heet(?: (?:hij|ze|zij|ie|die))?|noemt (?:hij |ze |zij )?zich|genaamd|onder de naam) ["']?$/.test(
    before(reading, finding.start, 24),
  );
}

/** Whether a colon, quotation marks or "heet" present the name. */
function isIntroduced(reading: Reading, finding: Finding): boolean {
  const ahead = before(reading, finding.start, 16);
  if (/["']$/.test(ahead) && /^["']/.test(after(reading, finding.end, 1))) return true;
  return /(?:[:=]\s?["']?|\bheet(?: (?:hij|ze|zij|ie|die))? ["']?|\bnoemt (?:hij |ze |zij )?zich ["']?|\bis ["']?)$/.test(
    ahead,
  );
}

/** Capitals inside, or x's around. */
function looksDecorated(name: string): boolean {
  return /^[xX]{1,2}[\p{L}\d_.-]{3,}[xX]{1,2}$/u.test(name) || /\p{Ll}\p{Lu}\p{L}*/u.test(name);
}
