import type { Answer, Asked, Guard, Hit } from './protocol.ts';

const kinds: readonly { pattern: RegExp; hit: Omit<Hit, 'start' | 'end'> }[] = [
  {
    pattern: /\bJan de Vries\b/g,
    hit: {
      type: 'person',
      hard: true,
      number: false,
      reason: 'Een naam wijst naar één persoon.',
      replacement: '[kind A]',
    },
  },
  {
    pattern: /\b\d{9}\b/g,
    hit: { type: 'bsn', hard: true, number: true, reason: 'Dit nummer hoort bij één persoon.', replacement: '' },
  },
  {
    pattern: /\bTilburg\b/g,
    hit: {
      type: 'place',
      hard: false,
      number: false,
      reason: 'In een plaats kennen mensen elkaar.',
      replacement: 'een grote gemeente',
    },
  },
];

/** A guard for tests: it knows one name, one kind of number and one town, and counts how often it was asked. */
export class TestGuard implements Guard {
  asked = 0;

  look({ texts, told }: Asked): Promise<Answer> {
    this.asked += 1;
    if (told)
      return Promise.resolve({
        hits: Object.groupBy(told.map(describe), ({ field }) => field) as Answer['hits'],
        combination: null,
      });
    const hits = Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, found(text)]));
    const all = Object.values(texts).join(' ');
    const combination =
      all.includes('Tilburg') && all.includes('de enige') ? { reason: 'Dit past op één gezin.' } : null;
    return Promise.resolve({ hits, combination });
  }
}

const describe = (one: { field: string; start: number; end: number; type: string }) => ({
  ...one,
  type: one.type as Hit['type'],
  hard: true,
  number: true,
  reason: 'Door de server gevonden.',
  replacement: '',
});

const found = (text: string): Hit[] =>
  kinds
    .flatMap(({ pattern, hit }) =>
      [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ ...hit, start: index, end: index + words.length })),
    )
    .sort((one, other) => one.start - other.start);
