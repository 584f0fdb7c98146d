import { fold } from '../../contract/src/anonymity/names/fold.ts';
import { deriver } from '../../contract/src/anonymity/names/derived.ts';
import { formsOf } from './lists-hunspell.mjs';

const LOWER_CASE = /^[a-zà-ÿ][a-zà-ÿ'-]*$/;

/** All forms of all lower-case dictionary words, folded. */
export function dutchWords({ entries, rules }) {
  const forms = new Set();
  for (const entry of entries) {
    if (entry.flags.includes('Fw') || entry.flags.includes('Cx') || !LOWER_CASE.test(entry.word)) continue;
    for (const form of formsOf(entry, rules)) forms.add(fold(form).replace(/[^a-z]/g, ''));
  }
  forms.delete('');
  return [...forms];
}

/**
 * Leaves out the words that the guard can put together itself, from shorter ones, by the same rules it uses later. Words
 * that are names as well stay: of those the guard asks whether the dictionary has them.
 */
export function withoutDerived(words, names) {
  const kept = new Set();
  const isDerived = deriver((word) => kept.has(word));
  const byLength = [...words].sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
  for (const word of byLength) if (names.has(word) || !isDerived(word)) kept.add(word);
  return [...kept];
}
