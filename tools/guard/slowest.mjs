import { performance } from 'node:perf_hooks';

const LENGTH = 20_000;
const TRIES = 3;
// Each is repeated up to the length of the longest text that is taken: what patterns and lists have most work with.
const PIECES = [
  '1 ',
  ',1',
  'a.',
  '@',
  '(',
  'nul ',
  'is 12 ',
  'bsn ',
  'NL84 ',
  '12 maart ',
  'Aa ',
  'A. ',
  'A 1 ',
  'Кevin ',
];

/** The longest time in milliseconds a detector takes over texts made to be slow, and the piece that did it. */
export function slowest(detect) {
  let worst = { piece: '', ms: 0 };
  for (const piece of PIECES) {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
    let ms = Infinity;
    // The best of a few: the rest is what else the machine was doing.
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const begin = performance.now();
      detect(text);
      ms = Math.min(ms, performance.now() - begin);
    }
    if (ms > worst.ms) worst = { piece, ms };
  }
  return worst;
}
