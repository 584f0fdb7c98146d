import { type Finding } from './finding.ts';
import { merge } from './merge.ts';
import { nameFindings } from './names/index.ts';
import { type Normalised, normalise } from './normalise.ts';
import { outsidePlaceholders } from './placeholders.ts';
import { hardNumberFindings, numberFindings } from './numbers/index.ts';

/**
 * All identifying pieces of a text, sorted, without overlaps. Offsets are UTF-16 units of the text as given, end
 * exclusive. Pure and deterministic; linear in the length of the text.
 */
export function detect(text: string): Finding[] {
  const source = normalise(text);
  const known = numberFindings(source);
  return placed(source, merge(outsidePlaceholders(source.text, [...known, ...nameFindings(source, known)])));
}

// Any figure of any script, an "@", or a word that a number or a mail address may be spelt with.
const MAY_HOLD_NUMBERS =
  /[\p{N}@\uff20]|apenst|apest|aapje|[([{<_-]at[)\]}>_-]|\bnul|\b(?:zes|zeven|acht|negen)\b|\b(?:punt|dot) (?:nl|com|net|org|be)\b/iu;

/**
 * Only what is number-shaped and leads straight to a person or a home: bsn, iban, phone, email, postcode, plate, address
 * with a number, casenumber, document, vnumber, gps and birthdate. For the path of every message: a text that can hold
 * none of these costs one look.
 */
export function detectNumbers(text: string): Finding[] {
  if (!MAY_HOLD_NUMBERS.test(text)) return [];
  const source = normalise(text);
  return placed(source, merge(hardNumberFindings(source)));
}

/** Findings in the normalised text, moved to where they stand in the text as it was typed. */
function placed(source: Normalised, findings: readonly Finding[]): Finding[] {
  return findings.map(({ start, end, type }) => ({ start: source.at(start), end: source.endAt(end), type }));
}
