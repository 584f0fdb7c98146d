import { Injectable } from '@nestjs/common';
import type { Choice, Found } from '@netwerkplein/contract';
import { detect, detectNumbers, guardVersion, isHard, type Finding } from '@netwerkplein/contract/anonymity';
import { Refusal } from '../kernel/refusal.ts';

/** What a writer kept, for the trail: how often which kind for which reason, never what. */
export type Kept = Record<string, string | number>;

/**
 * The guard at the door: no text is stored that it did not see. It trusts nothing that the page found; a refusal carries kinds and
 * positions, and what was refused is neither stored nor logged.
 */
@Injectable()
export class Guard {
  /**
   * For what is said of a case: hard kinds are refused, soft kinds need a choice of the writer.
   * @param texts by field.
   * @param names under which people address each other here, and which therefore stand for nobody.
   * @returns what was kept; null when there was nothing to choose.
   * @throws Refusal `identifying`, with what has to go or to be chosen.
   */
  check(
    texts: Readonly<Record<string, string>>,
    choices: readonly Choice[] = [],
    names: readonly string[] = [],
  ): Kept | null {
    const found = foundIn(texts, (text) => detect(without(text, names)));
    refuse(found.filter((one) => isHard(one.type) || choiceFor(one, choices) === undefined));
    return kept(found, choices);
  }

  /** For what officers write to each other: what leads straight to somebody is refused, and nothing needs a choice. */
  hard(texts: Readonly<Record<string, string>>): void {
    refuse(foundIn(texts, detect).filter(({ type }) => isHard(type)));
  }

  /**
   * For what colleagues say under their own names: numbers, addresses and accounts that lead straight to somebody are refused; for the
   * rest the page warns.
   */
  numbers(texts: Readonly<Record<string, string>>): void {
    refuse(foundIn(texts, detectNumbers));
  }
}

type FoundHere = Finding & { field: string };

const foundIn = (texts: Readonly<Record<string, string>>, find: (text: string) => Finding[]): FoundHere[] =>
  Object.entries(texts).flatMap(([field, text]) =>
    find(text).map(({ start, end, type }) => ({ field, start, end, type })),
  );

function refuse(findings: Found[]): void {
  if (findings.length > 0) throw new Refusal('identifying', { findings });
}

/** The text with these names blanked out; every other place stays where it is. */
const without = (text: string, names: readonly string[]): string =>
  names.reduce((left, name) => (name === '' ? left : left.replaceAll(name, ' '.repeat(name.length))), text);

const choiceFor = (found: Found, choices: readonly Choice[]): Choice | undefined =>
  choices.find(
    ({ field, type, start, end }) =>
      field === found.field && type === found.type && start === found.start && end === found.end,
  );

function kept(found: readonly Found[], choices: readonly Choice[]): Kept | null {
  if (found.length === 0) return null;
  const counts: Record<string, number> = {};
  for (const one of found) {
    const key = `${one.type}.${choiceFor(one, choices)?.reason}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return { guard: guardVersion, ...counts };
}
