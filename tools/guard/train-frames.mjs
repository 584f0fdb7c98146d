import { frames, lowerFrames } from '../../contract/src/anonymity/texts/frames.ts';
import { anyName } from './train-names.mjs';

const EACH = 2;
const KIND = { 'possessive, vocative, sign-off': 'professional' };

/** Short sentences around a name, for the tagger to learn what a name may stand beside. */
export function framedTexts(random) {
  const rows = [];
  const add = (frame, name, type) => {
    const start = frame.indexOf('@');
    const text = frame.replaceAll('@', name);
    rows.push({ text, spans: [{ start, end: start + name.length, type, text: name }] });
  };
  for (const [group, sentences] of Object.entries(frames))
    for (const sentence of sentences)
      for (let copy = 0; copy < EACH; copy += 1) add(sentence, anyName(random), KIND[group] ?? 'person');
  for (const sentence of lowerFrames)
    for (let copy = 0; copy < EACH; copy += 1) add(sentence, anyName(random).toLowerCase(), 'person');
  return rows;
}
