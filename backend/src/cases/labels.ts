import { randomInt } from 'node:crypto';

/*
 * Names for participants: an adjective and a plant, neutral, readable and nobody's name (design §7). Only de-words, so that the
 * adjective has one form. No colours of people, no poison, no weeds, no food that is joked about, no animals.
 */
// prettier-ignore
const ADJECTIVES = [
  'Heldere', 'Stille', 'Vroege', 'Late', 'Frisse', 'Rustige', 'Milde', 'Slanke', 'Brede', 'Fijne', 'Gladde', 'Hoge',
  'Lichte', 'Ruime', 'Sterke', 'Tere', 'Vaste', 'Warme', 'Zachte', 'Open', 'Gulle', 'Koele',
];

// prettier-ignore
const PLANTS = [
  'Esdoorn', 'Beuk', 'Eik', 'Wilg', 'Kastanje', 'Lork', 'Spar', 'Hulst', 'Vlier', 'Meidoorn', 'Liguster', 'Gagel',
  'Kamperfoelie', 'Klimop', 'Varen', 'Klaver', 'Zegge', 'Weegbree', 'Korenbloem', 'Klaproos', 'Krokus', 'Anemoon',
  'Akelei', 'Ridderspoor', 'Lavendel', 'Tijm', 'Salie', 'Munt', 'Wingerd', 'Hop', 'Mispel', 'Walnoot', 'Olijf',
  'Cipres', 'Ceder', 'Lijsterbes', 'Duindoorn', 'Kornoelje', 'Forsythia', 'Sering', 'Iep', 'Populier', 'Jeneverbes',
  'Bosbes', 'Vlasbloem', 'Waterlelie',
];

/** All labels there are. */
export const labels: readonly string[] = ADJECTIVES.flatMap((adjective) =>
  PLANTS.map((plant) => `${adjective} ${plant}`),
);

/** One that is free in this case, drawn at random: it tells nothing, not even who came first. */
export function drawLabel(taken: ReadonlySet<string>): string {
  const free = labels.filter((label) => !taken.has(label));
  const drawn = free[randomInt(free.length)];
  if (drawn === undefined) throw new Error('a case has more participants than there are labels');
  return drawn;
}
