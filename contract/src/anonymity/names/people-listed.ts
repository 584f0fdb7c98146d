import { isDutch, isDutchPlace, isFamily, isGiven, isListedWord } from './lexicon.ts';
import { neverNames } from './vocabulary-common.ts';
import { kin, roles, titles } from './vocabulary-people.ts';
import { wordSurnames } from './vocabulary-sentences.ts';

/** A way of speaking of somebody; group 1 is the name. `isName` gets it as lists have it, and as it was typed. */
export interface Frame {
  readonly pattern: RegExp;
  isName(key: string, text: string): boolean;
}

const NAME = String.raw`(\p{Lu}\p{Ll}[\p{L}'-]{1,20})`;
const MARK = String.raw`(?:^|\n)[ \t]*(?:[-–*•·]|\d{1,2}[.)])[ \t]+(?:\[[ x]?\] ?)?`;
const DONE =
  '(?:terug|na|op)?(?:bellen|gebeld|gesproken|spreken|appen|geappt|mailen|gemaild|bezocht|bezoeken|ophalen|opgehaald|bevragen|benaderen|benaderd|uitnodigen|uitgenodigd|horen|gehoord)';

/** A word in a place where, next to people, organisations and subjects stand as well. */
const isLabelled = (key: string): boolean => {
  if (neverNames.has(key) || kin.has(key) || roles.has(key) || titles.has(key)) return false;
  if (wordSurnames.has(key) || (isGiven(key) && !isListedWord(key))) return true;
  return !isDutchPlace(key) && !isDutch(key);
};
/** The same where an unknown word may as well be a project or a firm. */
const isKnownName = (key: string): boolean =>
  isLabelled(key) && (wordSurnames.has(key) || isGiven(key) || isFamily(key));

/** Names in lists, behind labels and in the short sentences of notes. */
export const listFrames: readonly Frame[] = [
  // "- Visser: verzuimt veel", "1. Bakker bellen"
  { pattern: new RegExp(String.raw`${MARK}${NAME} ${DONE}(?!\p{L})`, 'dgu'), isName: isLabelled },
  {
    pattern: new RegExp(
      String.raw`${MARK}${NAME}(?::| -|,) (?=verzuim|blow|wil|is|zit|moeder|vader|ouders|heeft|geen|gaat|komt|woont|nog|weer|mist|loopt|schorsing|vermist|opgepakt|gesprek|thuis)`,
      'dgu',
    ),
    isName: isLabelled,
  },
  // "Bakker gesproken, gaat ok."
  {
    pattern: new RegExp(
      String.raw`(?:^|\n|[.!?] )${NAME} (?:vandaag |net |weer |gisteren |nog niet )?(?:gesproken|gebeld|geappt|bezocht|opgehaald|terugbellen|nabellen)(?=[,.;!?\n]|$)`,
      'dgu',
    ),
    isName: isLabelled,
  },
  // "Besproken met: Visser", "Re: Jansen / Smit"
  {
    pattern: new RegExp(
      String.raw`(?:[Bb]esproken met|[Gg]esproken met|[Gg]esprek met|[Tt]erugbelverzoek|[Bb]etrokken|[Aa]angehouden|[Vv]ermist): ?${NAME}(?=[,.;\n]| ?\/| en |$)`,
      'dgu',
    ),
    isName: isKnownName,
  },
  {
    pattern: new RegExp(
      String.raw`(?:^|\n)(?:(?:[Rr][Ee]|[Ff][Ww][Dd]?|[Ii]nzake|[Bb]etreft|[Oo]nderwerp|[Vv]erslag|[Hh]uisbezoek|[Cc]asus): ?)+${NAME}(?=[,.;\n]| ?\/| - |$)`,
      'dgu',
    ),
    isName: isKnownName,
  },
  // 'Visser: "ik wil niet"'
  { pattern: new RegExp(String.raw`(?:^|\n|[.!?] )${NAME}: ?["'„“](?=\p{Ll}|[Ii]k )`, 'dgu'), isName: isLabelled },
  // "Waar is Jansen nu?"
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})[Ww]aar (?:is|zit|woont|slaapt|verblijft|blijft) ${NAME}(?: nu| eigenlijk| dan| toch| gebleven)*\?`,
      'dgu',
    ),
    isName: isKnownName,
  },
  // "Van Bakker hoorden we niets meer."
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})[Vv]an ${NAME} (?:hoorden|horen|hoorde|vernamen|weten|wisten|kregen|ontvingen) (?:we|wij|ik) (?:al |nog |weer )?(?:\p{L}+ )?(?:niets|niks|weinig|geen)`,
      'dgu',
    ),
    isName: isKnownName,
  },
];
