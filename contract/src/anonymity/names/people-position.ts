import { type Chunk } from './chunks.ts';
import { isDutchPlace, isGiven, isListedWord } from './lexicon.ts';
import { keyBefore, type Reading } from './reading.ts';
import { type Token } from './tokens.ts';
import { neverNames } from './vocabulary-common.ts';

const ACTORS = /^(?:gemeenten?|provincies?|stadhuis|gemeentehuis|regio|veiligheidsregio|rechtbank|gerechtshof)$/;

/** Whether the words are the name of a municipality, a court or a region that acts. */
export const isActor = (reading: Reading, { from }: Chunk): boolean => ACTORS.test(keyBefore(reading, from));

/** Whether a single capitalised word is one that never is a name. */
export const isNever = (tokens: readonly Token[], { from, to }: Chunk): boolean =>
  from === to && neverNames.has(tokens[from]?.key ?? '');

const INSIDE = /^(?:in|te|uit|vanuit|nabij|omgeving)$/;

/** "in Ede": what stands behind these is a place, even when people are called so. */
export const isPlaced = (reading: Reading, { from, to }: Chunk): boolean =>
  from === to && INSIDE.test(keyBefore(reading, from)) && isDutchPlace(reading.tokens[from]?.key ?? '');

const SIGNED = /^[^\p{L}\p{N}]*$/u;

/** A name alone at the end of a message of more than a few words. */
export function isSignature({ tokens, text }: Reading, from: number, last: Token): boolean {
  return (
    from > 2 &&
    (tokens[from]?.opens ?? false) &&
    tokens.at(-1) === last &&
    SIGNED.test(text.slice(last.end, last.end + 20))
  );
}

const ASKING =
  /^, ?(?:wil|kun|kan|heb|ben|weet|zou|ik|jij|je|graag|dank|kijk|bel|mail|stuur|pak|noteer|fijn|mooi|goed|neem|doe|laat|vraag|mag|hoe|wat|zie|kom|ga)(?![\p{L}\p{N}])/u;

/** "Wim, jij had toch dat dossier": somebody in the conversation. */
export function isAddressed({ tokens, text }: Reading, from: number, last: Token): boolean {
  return (
    (tokens[from]?.opens ?? false) &&
    tokens[from] === last &&
    (!isListedWord(last.key) || isGiven(last.key)) &&
    ASKING.test(text.slice(last.end, last.end + 12))
  );
}
