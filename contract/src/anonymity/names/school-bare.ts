import { type Candidate } from './candidates.ts';
import { isDutch, isDutchPlace, isGiven } from './lexicon.ts';
import { type Reading } from './reading.ts';
import { fold } from './fold.ts';

// What schools are called after; in lower case only behind words of going to school.
const NAMES = new Set(
  `
regenboog hoeksteen ark brug bron horizon vuurtoren kameleon zonnebloem wegwijzer springplank ontdekking toverlantaarn
vlieger vlinder vlindertuin klimop klimboom sleutel sleutelbloem schakel fontein parel triangel piramide duif duiventil
zwaluw leeuwerik ooievaar rietzanger wereldboom kring kubus mozaiek lichtboei akker boomgaard esdoorn kastanje wilgen
linde eik eikel meander vuurvlinder ster poolster windroos zevensprong driesprong tweesprong tweemaster driemaster
schatkist schatgraver speelwagen tovercirkel toermalijn kristal robijn saffier diamant baken anker kompas palet octopus
dolfijn walvis hinde hinkelpad bijenkorf korenbloem korenaar klaver klaverweide pijler wingerd klinker noordster
morgenster zonnewijzer zonnehoek zandloper startbaan beekdal weidevogel duinroos wilgenroos globe wereldwijzer zevenster
molenwiek meerpaal vuurvogel wiekslag regenbui zonnestraal kleurendoos sterrenkijker waterlelie zeester zandkorrel
paddestoel kikker egel uil uilenburcht ijsvogel kievit grutto wulp reiger zilvermeeuw albatros pelikaan arend havik
valk buizerd lariks berk populier beuk den ceder olijfboom vijgenboom mosterdzaad wijngaard levensbron vaart haven
`
    .trim()
    .split(/\s+/),
);
const ATTENDS =
  /(?<!\p{L})(?:zit(?:ten)?|zat(?:en)?|gaat|ging(?:en)?|gaan|leerling(?:en)?|klas|les|lessen|mentor|juf|meester|directeur|ib'?er|verzuimt|geschorst|schoolplein|afgemeld|ziekgemeld|ingeschreven|verwijderd|aangemeld|spijbelt|gevochten|ruzie|vechtpartij|mes|gehad)(?: \p{L}+){0,3}? (?:op|naar|van|bij) ((?:de|het|'t|t) (\p{Ll}[\p{L}-]{2,20}))(?!-?\p{L})/dgu;
// Where people sit and stand as well.
const THING = /(?<!\p{L})(?:bloem|vogel|vlieg|wieg|boom|in de|boven|haven|schip|natuur|bos)(?!\p{L})/u;
const OTHER = /(?:mbo|vmbo|havo|vwo|isk|bso|vso|roc|kdv|psz|pro|sbo|so|po|vo|wc|bus|tram|lijst|app|site|chat)$/;

/** "zit op de regenboog": a school in lower case, known by what schools are called and by the words in front. */
export function bareSchools({ text, tokens }: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(ATTENDS)) {
    const range = match.indices?.[1];
    const key = fold(match[2] ?? '');
    const isUnknown = /^(?:zit|zat|leerling|klas|mentor|juf|meester)/.test(match[0]) && !isDutch(key) && !isGiven(key);
    if (range === undefined || (!NAMES.has(key) && (!isUnknown || OTHER.test(key) || isDutchPlace(key)))) continue;
    if (THING.test(text.slice(range[1], range[1] + 20))) continue;
    const from = tokens.findIndex(({ start }) => start === range[0]);
    if (from !== -1) found.push({ from, to: from + 1, type: 'school', score: 3, firm: true });
  }
  return found;
}
