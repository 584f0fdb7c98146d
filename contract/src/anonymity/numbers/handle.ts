import { type Finding } from '../finding.ts';
import { type Reading, after, before, each, groupFinding, wholeFinding } from './reading.ts';

const AT_NAME = /(?<![\p{L}\d._%+@/-])@ ?[\p{L}\d_](?:[\p{L}\d._-]{0,38}[\p{L}\d_])?(?!@)/gu;
const EVERYBODY =
  /^@ ?(?:all|allen|alle|allemaal|iedereen|here|channel|everyone|team|collega'?s?|beheer|moderator|specialist|de|het|een|home|work)$/i;
const TAGGED = /(?<![\p{L}\d._#-])[\p{L}\d_][\p{L}\d_.]{1,31} ?#\d{3,5}(?!\d)/gu;
const NOT_TAGGED = /^(?:nr|nummer|nummers|punt|vraag|issue|actie|actiepunt|bijlage|pagina|stap|ticket|regel|zie) ?#/i;

const PLATFORM =
  'insta(?:gram)?|ig|snap(?:chat)?|sc|tik ?tok|tt|discord|dc|telegram|tg|facebook|fb|twitter|roblox|fortnite|xbox|psn|playstation|ps[345]|steam|minecraft|twitch|youtube|yt|only ?fans|skype|vinted|signal|kik|threads|bereal|yubo|wickr|session|epic|valorant|clash|habbo|badoo|tinder|grindr|whatsapp|linkedin|reddit|pinterest|soundcloud|spotify|marktplaats';
const LABEL =
  'gamer ?tag|gamer ?naam|game ?naam|profiel ?naam|gebruikers ?naam|account ?naam|user ?name|usernaam|nick ?name|nick|scherm ?naam|inlog ?naam|kanaal ?naam|speler ?naam|spelersnaam|naam op (?:insta|snap|tiktok|discord|fb)|account|kanaal|profiel|handle|@ ?naam|alias online';
const FILLER =
  "is|heet|heeft|hij|zij|ze|ie|die|dat|als|op|naam|account|accounts|van|hem|haar|zijn|z'n|zn|d'r|hun|de|het|een|onder|bekend|te|vinden|actief|noemt|zich|zichzelf|staat|volgt|volg|gebruikt|daar|ook|nu|nieuw|nieuwe|in|genaamd|naar|via|met|berichten|bericht|stuurt|post|filmpjes|gaat|gaan|er|hier|luidt|was|bij|onze|mijn|zegt|doet|voor|chat|chatten|praat|heten|zit|zat|jongen|meisje|leerling|kind|naampje|gewoon|nog|steeds|profiel|toegevoegd|toevoegen|add|check";
const HANDLE = String.raw`@?[\p{L}\d_](?:[\p{L}\d_.-]{0,38}[\p{L}\d_])?`;
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(${LABEL})|(?:${PLATFORM}))(?:(?:[ :=\-"'(/→>,]|\p{Extended_Pictographic}){1,4}(?:${FILLER})(?![\p{L}\d])){0,6}(?:[ :=\-"'(/→>]|\p{Extended_Pictographic}){1,4}(${HANDLE})(?=(.{0,3}))`,
  'dgiu',
);
const UNDERSCORED = /(?<![\p{L}\d_.@/\\-])(?:[\p{L}\d.]{1,24}_{1,2}){1,5}[\p{L}\d.]{0,23}[\p{L}\d](?![\p{L}\d_@-])/gu;
const WORK_WORD =
  /^(?:bijlage|versie|verslag|concept|handreiking|plan|notulen|agenda|bestand|document|def|casus|kind|jongere|gezin|persoon|img|scan|foto|dsc|screenshot|formulier|brief|rapport|overzicht|factsheet|presentatie|stap|actie|naam|datum|id|map|export|lijst|tabel|model|format|sjabloon|ouder|moeder|vader|gemeente|team|\d+)_/i;
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|csv|txt|jpe?g|png|gif|heic|mp[34]|mov|zip|msg|eml|json|xml|html?)$/i;

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
      if (FILE.test(match[0]) || WORK_WORD.test(match[0]) || !/\p{L}/u.test(match[0])) return;
      findings.push(wholeFinding(match, 'handle'));
    });
  }
  each(NAMED, text, (match) => {
    const finding = groupFinding(match, 2, 'handle');
    if (finding !== null && isHandle(reading, match, finding)) findings.push(finding);
  });
  return findings;
}

function isHandle(reading: Reading, match: RegExpExecArray, finding: Finding): boolean {
  const name = match[2] ?? '';
  if (FILE.test(name) || name.length < 3) return false;
  if (looksMade(name)) return true;
  // A plain word is a name only where the words before it say so, and it is no part of the sentence.
  const ahead = before(reading, finding.start, 14);
  const introduced =
    /(?:[:=]\s?["']?|\bheet(?: (?:hij|ze|zij|ie|die))? ["']?|\bnoemt (?:hij |ze |zij )?zich ["']?)$/.test(ahead);
  const quoted = /["']$/.test(ahead) && /^["']/.test(after(reading, finding.end, 1));
  if (match[1] !== undefined && /\bis ["']?$/.test(ahead) && /\d/.test(name)) return true;
  return (
    (introduced || quoted) && match[1] !== undefined && !/^(?:niet|geen|onbekend|weg|de|het|een|zie|\d+)$/i.test(name)
  );
}

/** Spelt as no word is: letters with digits, an underscore, or a full stop or hyphen inside with a digit. */
function looksMade(name: string): boolean {
  if (/^\d+(?:[.,-]\d+)*$/.test(name) || /^\d+(?:e|ste|de|x|jr|j|u|km|k|euro|min|jarige?|jaar|m|v)$/i.test(name))
    return false;
  if (/^(?:zo'?n|\d{1,3}\p{L}{1,12})$/iu.test(name) && !/_/.test(name))
    return /^\d{1,3}\p{L}{1,12}$/iu.test(name) && false;
  if (/_/.test(name)) return true;
  if (/\d/.test(name))
    return /\p{L}/u.test(name) && !/^(?:mp[34]|ps[345]|covid-?19|[2-5]g|h[1-6]|x\d|\p{L}\d)$/iu.test(name);
  return /\p{L}{2}\.\p{L}{2}/u.test(name) && !/^(?:d\.d|o\.a|n\.a\.v|t\.a\.v|m\.b\.t)/i.test(name);
}
