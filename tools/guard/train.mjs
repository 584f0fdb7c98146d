// Trains the tagger of the anonymity guard: node tools/guard/train.mjs
// The same texts and lists give the same bytes. With --judge it only reports how well it does on texts it did not see.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { inRoot } from '../paths.mjs';
import { judge } from './train-judge.mjs';
import { otherName } from './train-names.mjs';
import { learn, lesson, rounded } from './train-perceptron.mjs';
import { chance, devTexts, swapped, trainTexts } from './train-texts.mjs';

const COPIES = 9;
const EPOCHS = 3;
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
  return rounded(learn(lessons, { epochs: EPOCHS, random, caution: 6 }));
}

if (process.argv.includes('--judge')) {
  judge(trained);
} else {
  const table = trained([...trainTexts(), ...devTexts()]);
  const text = `// Weights of the tagger (../names/tagger.ts): a number from -127 to 127 for each label and feature, in base64.
// Made by tools/guard/train.mjs from ../texts/dev.jsonl and ../texts/train/.
export const taggerWeights =
  '${Buffer.from(table.buffer).toString('base64')}';
`;
  writeFileSync(inRoot('contract/src/anonymity/data/tagger-weights.ts'), text);
  console.log(`${table.filter((weight) => weight !== 0).length} weights, ${gzipSync(text).length} bytes gzipped`);
}
