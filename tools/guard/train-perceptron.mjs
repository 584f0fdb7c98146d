import { candidates } from '../../contract/src/anonymity/names/index.ts';
import {
  buckets,
  featuresOf,
  isWorthALook,
  labels,
  surroundings,
} from '../../contract/src/anonymity/names/features.ts';
import { read } from '../../contract/src/anonymity/names/reading.ts';
import { normalise } from '../../contract/src/anonymity/normalise.ts';

const LABEL_OF = { person: 1, professional: 2, place: 3, school: 4, institution: 4, ethnicity: 5 };
const isNumber = ({ type }) => LABEL_OF[type] === undefined && type !== 'quasi';

/** A labelled text as the tagger sees it: the words worth a look with their true labels. */
export function lesson(row) {
  const { text, at, endAt } = normalise(row.text);
  // Offsets of the labels are those of the text as typed; almost always these are the same.
  if (text.length !== row.text.length)
    return lessonOf(
      text,
      row.spans,
      (index) => at(index),
      (index) => endAt(index),
    );
  return lessonOf(
    text,
    row.spans,
    (index) => index,
    (index) => index,
  );
}

function lessonOf(text, spans, at, endAt) {
  const known = spans.filter(isNumber).map(({ start, end, type }) => ({ start, end, type }));
  const reading = read(text, known);
  const all = candidates(reading);
  const around = surroundings(reading, all);
  const truth = reading.tokens.map(({ start, end }) => {
    const span = spans.find((one) => LABEL_OF[one.type] && one.start < endAt(end) && at(start) < one.end);
    return span ? LABEL_OF[span.type] : 0;
  });
  return { reading, all, around, truth };
}

/** Averaged perceptron over the lessons, in a fixed order with fixed chance. Returns a table of numbers. */
export function learn(lessons, { epochs, random, caution = 0 }) {
  const size = buckets * labels.length;
  const weights = new Float64Array(size);
  const sums = new Float64Array(size);
  let step = 1;
  const order = lessons.map((_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const index of order) {
      const { around, truth } = lessons[index];
      let before = 'none';
      for (let at = 0; at < truth.length; at += 1) {
        if (!isWorthALook(around, at)) {
          before = 'none';
          continue;
        }
        const features = featuresOf(around, at, before);
        const scores = labels.map((_, label) =>
          features.reduce((sum, feature) => sum + weights[label * buckets + feature], 0),
        );
        // Learn on until the truth wins with something to spare.
        for (let label = 0; label < labels.length; label += 1) if (label !== truth[at]) scores[label] += caution;
        let guess = 0;
        for (let label = 1; label < labels.length; label += 1) if (scores[label] > scores[guess]) guess = label;
        if (guess !== truth[at]) {
          for (const feature of features) {
            weights[truth[at] * buckets + feature] += 1;
            sums[truth[at] * buckets + feature] += step;
            weights[guess * buckets + feature] -= 1;
            sums[guess * buckets + feature] -= step;
          }
        }
        step += 1;
        before = labels[truth[at]];
      }
    }
  }
  return weights.map((weight, at) => weight - sums[at] / step);
}

/** The table in whole numbers from -127 to 127. */
export function rounded(table) {
  let most = 0;
  for (const value of table) most = Math.max(most, Math.abs(value));
  return Int8Array.from(table, (value) => Math.round((value / most) * 127));
}
