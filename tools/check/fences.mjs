import { findCircles } from './circles.mjs';
import { CONTRACT_DOOR, FENCES, GATES, NO_CIRCLES } from './fence-rules.mjs';
import { fitsAny } from './glob.mjs';
import { readImports } from './imports.mjs';

/** Compares every import of the tree with the fences; answers what trespasses, and how much was looked at. */
export function checkFences(root) {
  const imports = readImports(root);
  const trespasses = findCircles(imports).map((circle) => ({
    rule: NO_CIRCLES,
    file: circle[0],
    line: 1,
    text: circle.join(' → '),
  }));
  let count = 0;
  for (const [file, entries] of imports) {
    const rules = FENCES.filter((rule) => fitsAny(rule.from, file) && !fitsAny(rule.notFrom, file));
    for (const entry of entries) {
      count += 1;
      for (const rule of broken(rules, imports, file, entry)) {
        trespasses.push({ rule: rule.name, file, line: entry.line, text: `imports ${entry.specifier} (${rule.why})` });
      }
    }
  }
  return { files: imports.size, imports: count, trespasses };
}

function broken(rules, imports, file, entry) {
  const reached = [entry.target, ...behindIndex(imports, entry)];
  const fences = rules.filter((rule) =>
    reached.some((target) => fitsAny(rule.forbid, target) && !fitsAny(rule.except, target)),
  );
  const gates = GATES.filter((gate) => trespassesGate(gate, file, entry.target));
  if (entry.target.startsWith('contract/') && !file.startsWith('contract/') && entry.throughDoor !== true) {
    gates.push({ name: CONTRACT_DOOR, why: 'its exports are what both sides agreed on' });
  }
  return [...fences, ...gates];
}

function trespassesGate(gate, file, target) {
  const match = gate.folder.exec(target);
  if (match === null) return false;
  const [, folder, name] = match;
  if (gate.notFolders.includes(name) || file.startsWith(`${folder}/`)) return false;
  if (gate.apart) return gate.folder.test(file);
  return !gate.doors.some((door) => target === `${folder}/${door}`);
}

/** The files that hold the imported names when the target only passes them on; an index must not launder an entity. */
function behindIndex(imports, entry, seen = new Set()) {
  if (seen.has(entry.target)) return [];
  seen.add(entry.target);
  const found = [];
  for (const inner of imports.get(entry.target) ?? []) {
    const { reExport } = inner;
    if (reExport === undefined || !asksFor(entry.names, reExport.as)) continue;
    const names = reExport.as === '*' ? entry.names : [reExport.from];
    // `export *` does not tell which names it passes on; only an explicit name is followed to the end.
    if (reExport.as !== '*') found.push(inner.target);
    found.push(...behindIndex(imports, { target: inner.target, names }, seen));
  }
  return found;
}

function asksFor(names, name) {
  return name === '*' || names.includes(name);
}
