import {
  check,
  detectNumbers,
  explain,
  explainCombination,
  type Finding,
  isHard,
  weigh,
} from '@netwerkplein/contract/anonymity';
import type { Answer, Around, Asked, Hit } from './protocol.ts';

/** The guard itself, where it runs: in a worker, or in the page when there is none. */
export function look(asked: Asked): Answer {
  if (asked.told) return { hits: described(asked), combination: null };
  const { texts, language, around = nothing } = asked;
  const fields = Object.entries(texts).map(([field, text]) => [field, without(text, around.names)] as const);
  const hits = fields.map(([field, text], index): [string, Hit[]] => {
    // What was read before gave people their labels: the same name keeps the same one in the next field.
    const before = fields.slice(0, index).map(([, other]) => other);
    const numbers = detectNumbers(text);
    const found = check(text, { fields: before, earlier: around.earlier }).findings.map(({ severity, ...finding }) => ({
      ...finding,
      hard: severity === 'block',
      number: numbers.some((number) => overlap(number, finding)),
      reason: explain(finding.type, language),
    }));
    return [field, found];
  });
  const combination = weigh([...around.earlier, ...fields.map(([, text]) => text)]);
  return {
    hits: Object.fromEntries(hits),
    combination: combination && { reason: explainCombination(combination, language) },
  };
}

const nothing: Around = { names: [], earlier: [] };

/** The text with these names blanked out; every other place stays where it is. */
const without = (text: string, names: readonly string[]): string =>
  names.reduce((left, name) => (name === '' ? left : left.replaceAll(name, ' '.repeat(name.length))), text);

const overlap = (one: Finding, other: Finding): boolean => one.start < other.end && other.start < one.end;

/** What the server found, with words and a replacement as if it was found here. */
function described({ texts, told = [], language }: Asked): Answer['hits'] {
  const hits: Record<string, Hit[]> = {};
  for (const { field, start, end, type } of told) {
    const kind = type as Hit['type'];
    const known = check(texts[field] ?? '').findings.find((finding) => overlap(finding, { start, end, type: kind }));
    (hits[field] ??= []).push({
      start,
      end,
      type: kind,
      hard: isHard(kind),
      number: true,
      reason: explain(kind, language),
      replacement: known?.replacement ?? '',
    });
  }
  return hits;
}
