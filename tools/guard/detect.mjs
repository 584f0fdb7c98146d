import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { detect } from '../../contract/src/anonymity/index.ts';

const WRONG_INPUT = 2;

/**
 * For every line {"id", "text"} of the input one line {"id", "spans"} on the output, in the same order; offsets are UTF-16
 * units, end exclusive. Stops at the first line that is none of that. Resolves to the exit code.
 */
export async function detectLines(input, output, errors) {
  let gone = false;
  // Whoever reads may have had enough, as `head` has.
  output.on('error', () => (gone = true));
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const given = parse(line);
    if (typeof given === 'string') {
      errors.write(`line ${number}: ${given}\n`);
      return WRONG_INPUT;
    }
    const spans = detect(given.text).map(({ start, end, type }) => ({ start, end, type }));
    if (gone) return 0;
    if (!output.write(`${JSON.stringify({ id: given.id, spans })}\n`))
      await Promise.race([once(output, 'drain'), ended(output)]);
  }
  return 0;
}

const ended = (output) => new Promise((resolve) => output.once('close', resolve));

/** The id and text of a line; a sentence when it has none. The text itself is never repeated in it. */
function parse(line) {
  let given;
  try {
    given = JSON.parse(line);
  } catch {
    return 'this is no JSON';
  }
  if (given === null || typeof given !== 'object' || Array.isArray(given)) return 'this is no JSON object';
  if (typeof given.id !== 'string' && typeof given.id !== 'number') return '"id" is missing or neither text nor number';
  if (typeof given.text !== 'string') return '"text" is missing or no text';
  return given;
}
