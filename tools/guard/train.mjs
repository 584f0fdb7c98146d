// Trains the tagger of the anonymity guard: node tools/guard/train.mjs
// The same texts and lists give the same bytes. With --judge it only reports how well it does on texts it did not see; with
// --check it only tells whether the weights are those that these texts give.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { inRoot } from '../paths.mjs';
import { judge } from './train-judge.mjs';
import { otherName } from './train-names.mjs';
import { learn, lesson, rounded } from './train-perceptron.mjs';
import { framedTexts } from './train-frames.mjs';
import { chance, devTexts, swapped, trainTexts } from './train-texts.mjs';

const COPIES = 12;
const EPOCHS = 5;
// The rules were written with these texts at hand. Without what they say, the tagger learns to see for itself.
const BLIND = 0.8;
const blinded = (one) => ({ ...one, around: { ...one.around, proposed: [] } });

/** The weights learnt from these texts, each also with other names in it. */
export function trained(texts) {
  const random = chance(2026);
  const lessons = texts.map(lesson);
  for (let copy = 0; copy < COPIES; copy += 1) {
    for (const row of texts) {
      const one = lesson(swapped(row, (span) => otherName(span, random)));
      lessons.push(random() < BLIND ? blinded(one) : one);
    }
  }
  for (const row of framedTexts(random)) lessons.push(random() < BLIND ? blinded(lesson(row)) : lesson(row));
  return rounded(learn(lessons, { epochs: EPOCHS, random, caution: 6 }));
}

const FILE = inRoot('contract/src/anonymity/data/tagger-weights.ts');

function made() {
  const table = trained([...trainTexts(), ...devTexts()]);
  return {
    count: table.filter((weight) => weight !== 0).length,
    text: `// Weights of the tagger (../names/tagger.ts): a number from -127 to 127 for each label and feature, in base64.
// Made by tools/guard/train.mjs from ../texts/dev.jsonl and ../texts/train/.
export const taggerWeights =
  '${Buffer.from(table.buffer).toString('base64')}';
`,
  };
}

if (process.argv.includes('--judge')) {
  judge(trained);
} else if (process.argv.includes('--check')) {
  const same = made().text === readFileSync(FILE, 'utf8');
  console.log(same ? 'The weights are those of the texts.' : 'Other weights come out: run npm run -s guard -- train.');
  process.exitCode = same ? 0 : 1;
} else {
  const { text, count } = made();
  writeFileSync(FILE, text);
  console.log(`${count} weights, ${gzipSync(text).length} bytes gzipped`);
}
