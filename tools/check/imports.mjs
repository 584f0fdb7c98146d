import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';
import { filesBelow } from './files.mjs';

const WORKSPACES = ['contract', 'backend', 'frontend', 'e2e'];
const CODE = /\.(?:ts|tsx|mts|mjs|js|jsx)$/;

// The parser lists static and dynamic imports; a type written `import('./x.ts').X` is in neither list.
const TYPE_IMPORT = /\bimport\(\s*(['"])([^'"\n]+)\1\s*\)/g;
const CSS_IMPORT = /@import\s+(?:url\(\s*)?(['"])([^'"\n]+)\1/g;

/**
 * Reads every source file of the workspaces and answers a map from file to its imports.
 * An import's `target` is a path from the root, or `npm:name`, or `node:name`.
 */
export function readImports(root) {
  const files = filesBelow(root, WORKSPACES).filter((file) => CODE.test(file) || file.endsWith('.css'));
  const doors = workspaceDoors(root);
  const imports = new Map();
  for (const file of files) {
    const source = readFileSync(join(root, file), 'utf8');
    const found = file.endsWith('.css') ? inCss(source) : inCode(file, source);
    imports.set(
      file,
      found.map((entry) => ({ ...entry, ...resolve(root, doors, file, entry.specifier) })),
    );
  }
  return imports;
}

function inCss(source) {
  return [...source.matchAll(CSS_IMPORT)].map((match) => entry(source, match.index, match[2], ['*']));
}

function inCode(file, source) {
  const { module, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const found = [];
  for (const statement of module.staticImports) {
    const names = statement.entries.map(({ importName }) => importName.name ?? '*');
    found.push(entry(source, statement.start, statement.moduleRequest.value, names));
  }
  for (const statement of module.staticExports) {
    for (const { moduleRequest, importName, exportName, start } of statement.entries) {
      if (moduleRequest === null) continue;
      const reExport = { as: exportName.name ?? '*', from: importName.name ?? '*' };
      found.push({ ...entry(source, start, moduleRequest.value, [reExport.from]), reExport });
    }
  }
  for (const { start, moduleRequest } of module.dynamicImports) {
    const text = source.slice(moduleRequest.start, moduleRequest.end);
    if (/^(['"`])[^$]*\1$/.test(text)) found.push(entry(source, start, text.slice(1, -1), ['*']));
  }
  for (const match of source.matchAll(TYPE_IMPORT)) {
    const known = found.some(({ at }) => at === match.index);
    if (!known && !inComment(source, match.index)) found.push(entry(source, match.index, match[2], ['*']));
  }
  return found;
}

function entry(source, at, specifier, names) {
  return { at, line: source.slice(0, at).split('\n').length, specifier, names };
}

function inComment(source, at) {
  const line = source.slice(source.lastIndexOf('\n', at) + 1, at);
  return /^\s*(?:\*|\/\/|\/\*)/.test(line) || line.includes('//');
}

/** What each workspace's package.json lets others import: `@netwerkplein/contract` → contract/src/index.ts. */
function workspaceDoors(root) {
  const doors = new Map();
  for (const folder of WORKSPACES) {
    const manifest = join(root, folder, 'package.json');
    if (!existsSync(manifest)) continue;
    const { name, exports = {} } = JSON.parse(readFileSync(manifest, 'utf8'));
    const entries = typeof exports === 'string' ? { '.': exports } : exports;
    doors.set(name, { folder, entries: new Map(Object.entries(entries)) });
  }
  return doors;
}

function resolve(root, doors, file, specifier) {
  const bare = specifier.replace(/[?#].*$/, '');
  if (bare.startsWith('.')) return { target: existing(root, posix.join(posix.dirname(file), bare)) };
  if (bare.startsWith('node:')) return { target: bare };
  const parts = bare.split('/');
  const name = parts.slice(0, bare.startsWith('@') ? 2 : 1).join('/');
  const workspace = doors.get(name);
  if (workspace === undefined) return { target: `npm:${name}` };
  const rest = bare.slice(name.length + 1);
  const door = workspace.entries.get(rest === '' ? '.' : `./${rest}`);
  if (typeof door === 'string') return { target: posix.join(workspace.folder, door), throughDoor: true };
  return { target: posix.join(workspace.folder, rest === '' ? 'package.json' : rest) };
}

/** `./x.js` may mean x.ts, and `./x` may mean x/index.ts; a fence must not be slipped through by the spelling. */
function existing(root, path) {
  const stem = path.replace(/\.(?:js|jsx|mjs)$/, '');
  const guesses = [
    path,
    `${stem}.ts`,
    `${stem}.tsx`,
    `${path}.ts`,
    `${path}.tsx`,
    `${path}/index.ts`,
    `${path}/index.tsx`,
  ];
  return guesses.find((guess) => CODE.test(guess) && existsSync(join(root, guess))) ?? path;
}
