import { describe, expect, test } from '@jest/globals';
import { detect } from '../detect.ts';
import { frames, lowerFrames } from '../texts/frames.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);
const listed = words(`
  Kevin Els Ineke Fatima Youssef Bartosz Ionut Denisa Jayden Emre Mohamed Sjoerd Marloes Roos Bram Semhar Abdirahman Wendy
  Linda Noa Daan Tessa Jasmina
`);
const unlisted = words(`
  Zwetomir Jaydenno Quintarah Kevyn Mohammmed Romanoot Sorinelo Pawelek Delvano Ndiayeh Tarkhanova Vexandro Ylvienne
`);
const surnames = words('Jansen Bakker Visser Yilmaz Kowalczyk Hoogstraten Benali Hailemariam Petalo');
const nobodies = ['de gemeente', 'iemand', 'Veilig Thuis', 'de politie', 'een collega', 'de wethouder', 'het wijkteam'];

/** The share of the sentences in which at least half of the word put in is found. */
function share(sentences: readonly string[], fillings: readonly string[]): number {
  let hits = 0;
  for (const sentence of sentences) {
    const start = sentence.indexOf('@');
    for (const filling of fillings) {
      const end = start + filling.length;
      const isHit = detect(sentence.replace('@', filling)).some(
        (finding) => 2 * (Math.min(finding.end, end) - Math.max(finding.start, start)) >= filling.length,
      );
      if (isHit) hits += 1;
    }
  }
  return hits / (sentences.length * fillings.length);
}

describe('a name is found wherever it stands in a sentence', () => {
  test.each(Object.entries(frames))('%s', (_, sentences) => {
    expect(share(sentences, listed)).toBeGreaterThan(0.9);
    expect(share(sentences, unlisted)).toBeGreaterThan(0.6);
    expect(share(sentences, surnames)).toBeGreaterThan(0.7);
  });

  test.each(Object.values(frames).flat())('%j', (sentence) => {
    expect(share([sentence], listed)).toBeGreaterThan(0.6);
  });

  test('also in lower case, as long as it is no word', () => {
    expect(
      share(
        lowerFrames,
        listed.map((name) => name.toLowerCase()),
      ),
    ).toBeGreaterThan(0.8);
  });
});

test.each(Object.values(frames).flat())('%j with somebody unnamed in it', (sentence) => {
  expect(share([sentence], nobodies)).toBe(0);
});
