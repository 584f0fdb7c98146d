import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files.mjs';
import { fitsAny } from './glob.mjs';
import { EVERYWHERE, EXCEPTIONS, IN_SCHEMA, READ, SCHEMA } from './word-list.mjs';

const TEXT = /\.(?:ts|tsx|mjs|js|json|md|sql|html|css|csv|txt|ya?ml)$/;

/** Any line may hold such a word when it or the line above gives a reason: `words-allowed: <reason>`. */
const ALLOWED_HERE = /words-allowed: \p{L}{2,}/u;

/** Prose may say what is *not* kept; in a label, "no nationality" would still be a choice that people are offered. */
const PROSE = /^\s*(?:\/\/|\/?\*)/;
const DENIED = /(?<![a-z])(?:no|not|never|neither|nor|without|geen|niet|nooit|noch|zonder)(?![a-z])[^.;:!?]*$/;

/** Looks for words about ethnicity, nationality, origin and religion of people where they could become data. */
export function checkWords(root) {
  const files = filesBelow(root, READ).filter((file) => TEXT.test(file));
  return { files: files.length, found: files.flatMap((file) => inFile(root, file)) };
}

function inFile(root, file) {
  const exceptions = EXCEPTIONS.filter(({ files }) => fitsAny(files, file));
  if (exceptions.some(({ words }) => words === undefined)) return [];
  const allowed = new Set(exceptions.flatMap(({ words }) => words));
  const words = [...EVERYWHERE, ...(fitsAny(SCHEMA, file) ? IN_SCHEMA : [])].filter((word) => !allowed.has(word));
  const expression = expressionOf(words);
  const name = matches(expression, file).map((word) => ({ file, line: 0, word }));
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const inLines = lines.flatMap((text, index) => {
    const before = lines[index - 1] ?? '';
    if (ALLOWED_HERE.test(text) || ALLOWED_HERE.test(before)) return [];
    const prose = file.endsWith('.md') || PROSE.test(text);
    return matches(expression, text, prose ? before : undefined).map((word) => ({ file, line: index + 1, word }));
  });
  return [...name, ...inLines];
}

const expressions = new Map();

function expressionOf(words) {
  const key = words.join('|');
  if (!expressions.has(key)) {
    const choices = words.map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}[a-z]*` : word));
    expressions.set(key, new RegExp(`(?<![a-z])(?:${choices.join('|')})(?![a-z])`, 'g'));
  }
  return expressions.get(key);
}

/** The words that a text says and does not deny. `before` is the line above where a sentence may have begun. */
function matches(expression, text, before) {
  const plain = takenApart(text);
  const found = [...plain.matchAll(expression)];
  const sentence = before === undefined ? undefined : `${takenApart(before)} ${plain}`;
  const denied = (index) =>
    sentence !== undefined && DENIED.test(sentence.slice(0, sentence.length - plain.length + index));
  return found.filter(({ index }) => !denied(index)).map(([word]) => word);
}

/** `countryOfBirth`, `COUNTRY_OF_BIRTH` and `country-of-birth` all become "country of birth"; é counts as e. */
function takenApart(text) {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase();
}
