#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkCompose } from './compose.mjs';
import { checkFences } from './fences.mjs';
import { filesBelow } from './files.mjs';
import { checkWords } from './words.mjs';

// Everything that can be said about the code without running it. One line per part, all its output where it fails.
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The long ones first: they are handed out in this order to as many hands as there are cores. */
const PARTS = [
  { name: 'types', run: () => program('typescript', 'tsc', ['-b', '--pretty', 'false']) },
  {
    name: 'lint',
    run: () =>
      program('oxlint', 'oxlint', [
        '--type-aware',
        '--disable-nested-config',
        '--deny-warnings',
        ...existing('contract', 'backend', 'frontend', 'e2e', 'tools', 'knip.config.js'),
      ]),
  },
  { name: 'dead code', run: () => program('knip', 'knip', ['--no-progress', '--no-config-hints']) },
  {
    name: 'formatting',
    run: () =>
      program('prettier', 'prettier', [
        '--check',
        '--cache',
        '--log-level',
        'warn',
        '--no-error-on-unmatched-pattern',
        '**/*.{ts,tsx,mjs,js,json,md,css,html,yml,yaml}',
        '.oxlintrc.json',
      ]),
  },
  { name: 'own tests', run: ownTests },
  { name: 'fences', run: fences },
  { name: 'words', run: words },
  { name: 'compose', run: compose },
];

function existing(...paths) {
  return paths.filter((path) => existsSync(join(root, path)));
}

/** Runs a program of a package with this very Node, whatever the PATH says. */
function program(packageName, bin, args) {
  const folder = join(root, 'node_modules', packageName);
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return node([join(folder, typeof bins === 'string' ? bins : bins[bin]), ...args]);
}

function node(args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => done({ ok: false, output: error.message }));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

async function ownTests() {
  const files = filesBelow(root, ['tools']).filter((file) => file.endsWith('.test.mjs'));
  const result = await node(['--test', '--test-reporter=tap', ...files]);
  const count = (kind) => Number(new RegExp(`^# ${kind} (\\d+)$`, 'm').exec(result.output)?.[1] ?? 0);
  return { ...result, ok: result.ok && count('pass') > 0, note: `${count('pass')} passed, ${count('fail')} failed` };
}

function fences() {
  const { files, imports, trespasses } = checkFences(root);
  const output = trespasses.map(({ rule, file, line, text }) => `${file}:${line}  ${rule}: ${text}`).join('\n');
  return { ok: trespasses.length === 0, output, note: `${imports} imports in ${files} files` };
}

function words() {
  const { files, found } = checkWords(root);
  const output = found
    .map(({ file, line, word }) => `${file}:${line}  says "${word}"; see tools/check/word-list.mjs`)
    .join('\n');
  return { ok: found.length === 0, output, note: `${files} files` };
}

function compose() {
  const { services, found } = checkCompose(root);
  return {
    ok: found.length === 0,
    output: found.map((fault) => `docker-compose.yml: ${fault}`).join('\n'),
    note: `${services} services`,
  };
}

async function timed({ name, run }) {
  const start = performance.now();
  let result;
  try {
    result = await run();
  } catch (error) {
    result = { ok: false, output: error.stack };
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
  const note = result.note === undefined ? '' : `  ${result.note}`;
  console.log(`${result.ok ? 'ok    ' : 'FAILED'} ${name.padEnd(11)}${seconds} s${note}`);
  if (!result.ok) console.log(result.output.trimEnd().replace(/^/gm, '       '));
  return result.ok;
}

const only = process.argv.slice(2);
const unknown = only.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${PARTS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const start = performance.now();
const waiting = PARTS.filter(({ name }) => only.length === 0 || only.includes(name));
const verdicts = [];
await Promise.all(
  Array.from({ length: Math.max(2, availableParallelism()) }, async () => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) verdicts.push(await timed(part));
  }),
);
const failed = verdicts.filter((ok) => !ok).length;
console.log(
  `check: ${verdicts.length - failed} of ${verdicts.length} parts good, ${((performance.now() - start) / 1000).toFixed(1)} s`,
);
process.exit(failed === 0 ? 0 : 1);
