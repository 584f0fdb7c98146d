import { readdirSync, readFileSync } from 'node:fs';
import { inRoot } from '../paths.mjs';

const folder = inRoot('contract/src/anonymity/texts');
const rowsOf = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** The labelled texts the tagger learns from. What is held back stays out of sight here. */
export const devTexts = () => rowsOf(`${folder}/dev.jsonl`);
export const trainTexts = () =>
  readdirSync(`${folder}/train`)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => rowsOf(`${folder}/train/${name}`));

/** A small generator of reproducible chance (mulberry32). */
export function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The same text with other names in it; `replace` gives the new text of a span. */
export function swapped(row, replace) {
  let text = '';
  let at = 0;
  const spans = [];
  const chosen = new Map();
  for (const span of [...row.spans].sort((a, b) => a.start - b.start)) {
    text += row.text.slice(at, span.start);
    const key = `${span.type} ${span.text}`;
    if (!chosen.has(key)) chosen.set(key, replace(span));
    const start = text.length;
    text += chosen.get(key);
    spans.push({ ...span, start, end: text.length, text: chosen.get(key) });
    at = span.end;
  }
  return { ...row, text: text + row.text.slice(at), spans };
}
