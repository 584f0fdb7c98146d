import { type Candidate } from './candidates.ts';
import { isDutch, isDutchPlace, isForeignPlace, isGiven, isListedWord } from './lexicon.ts';
import { keyBefore, type Reading } from './reading.ts';
import { type Token } from './tokens.ts';
import { neverNames } from './vocabulary-common.ts';
import { landmarks, spots } from './vocabulary-places.ts';

const LINK = /^(?:in|van|bij|te|aan|achter|naast|langs|nabij|op|tegenover|voor|onder|tussen|buiten|rond|vlakbij)$/;
const ARTICLE = /^(?:de|het|een|'t|den)$/;
const MOST_LINKS = 3;
const LONGEST_NOUN = 30;

const isSpot = ({ key, shape }: Token): boolean =>
  key.length <= LONGEST_NOUN && shape !== 'number' && (spots.test(key) || landmarks.test(key));

/** "de vlindertuin achter het zwembad in Zeist": a spot that is told by what stands around it. */
export function spotChain(reading: Reading, at: number, isAboutSomebody: boolean): Candidate | undefined {
  const { tokens } = reading;
  const first = tokens[at];
  if (first === undefined || !isSpot(first)) return undefined;
  let to = -1;
  let here = at;
  for (let link = 0; link < MOST_LINKS; link += 1) {
    const next = nextLink(reading, here);
    if (next < 0) break;
    here = next;
    if (isNamed(tokens[here], LOCAL.test(tokens[here - 1]?.key ?? ''))) to = here;
  }
  if (to < 0) return undefined;
  // "Haren Noord", "Kerkrade Centrum".
  if (tokens[to + 1]?.gap === ' ' && tokens[to + 1]?.shape === 'capital' && !tokens[to + 1]?.opens) to += 1;
  const hasArticle = ARTICLE.test(keyBefore(reading, at));
  return { from: hasArticle ? at - 1 : at, to, type: 'place', score: isAboutSomebody ? 3 : 1 };
}
const LOCAL = /^(?:in|te|van|bij|nabij|buiten|vlakbij|achter)$/;

/** The noun or name behind the next preposition; -1 when the description ends here. */
function nextLink({ tokens, blocked }: Reading, at: number): number {
  const link = tokens[at + 1];
  if (link === undefined || link.gap !== ' ' || !LINK.test(link.key)) return -1;
  let noun = at + 2;
  if (ARTICLE.test(tokens[noun]?.key ?? '')) noun += 1;
  const token = tokens[noun];
  if (token === undefined || token.gap !== ' ' || blocked[noun] !== 0 || token.shape === 'number') return -1;
  return isSpot(token) || isNamed(token, true) ? noun : -1;
}

function isNamed(token: Token | undefined, isLocal: boolean): boolean {
  if (token === undefined || neverNames.has(token.key)) return false;
  if (token.shape === 'lower')
    return isLocal && isDutchPlace(token.key) && !isListedWord(token.key) && !isGiven(token.key);
  if (token.shape !== 'capital' && !token.shouted) return false;
  return (
    isDutchPlace(token.key) ||
    isForeignPlace(token.key) ||
    (isLocal && !isGiven(token.key) && !isDutch(token.key)) ||
    token.key.includes('-')
  );
}
