import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { withTree } from './tree.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const tsconfig = JSON.stringify({
  compilerOptions: {
    target: 'ES2023',
    module: 'preserve',
    strict: true,
    jsx: 'preserve',
    experimentalDecorators: true,
    types: [],
  },
  include: ['**/*.ts', '**/*.tsx'],
});
const lines = (count) => 'export {};\n'.repeat(count);

/** [rule, file, text]: the rule must complain about the file. */
const FAULTS = [
  ['no-explicit-any', 'backend/src/any.ts', 'export const x = (y: any) => y;'],
  ['no-floating-promises', 'backend/src/floating.ts', 'const g = async () => 1; export const f = () => { g(); };'],
  [
    'switch-exhaustiveness-check',
    'contract/src/switch.ts',
    "export function f(k: 'a' | 'b') { switch (k) { case 'a': return 1; } return 2; }",
  ],
  ['consistent-type-imports', 'contract/src/types.ts', "import { K } from './kind.ts'; export const f = (k: K) => k;"],
  [
    'consistent-type-imports',
    'backend/src/cases/case.rules.ts',
    "import { K } from '../kind.ts'; export const f = (k: K) => k;",
  ],
  ['eqeqeq', 'contract/src/equal.ts', 'export const f = (a: number, b: number) => a == b;'],
  ['no-unused-vars', 'contract/src/unused.ts', 'const a = 1; export {};'],
  ['no-default-export', 'frontend/src/page.tsx', 'export default 1;'],
  ['no-console', 'backend/src/cases/case.service.ts', 'console.log(1);'],
  ['max-lines', 'backend/src/long.ts', lines(251)],
  ['max-lines', 'backend/src/long.spec.ts', lines(401)],
  ['jsx-no-literals', 'frontend/src/raw.tsx', 'export const P = () => <p>Hallo</p>;'],
  ['jsx-no-literals', 'frontend/src/braces.tsx', "export const P = () => <p>{'Hallo'}</p>;"],
  ['jsx-no-literals', 'frontend/src/label.tsx', 'export const P = () => <p aria-label="Sluiten" />;'],
  ['no-non-null-assertion', 'backend/src/sure.ts', 'export const f = (a?: number) => a!;'],
];

const FINE = {
  'backend/src/main.ts': "console.log('ready');",
  'backend/src/injected.service.ts': "import { K } from './kind.ts'; export class C { constructor(readonly k: K) {} }",
  'backend/src/demo/names.ts': lines(300),
  'backend/src/some.spec.ts': lines(390),
  'frontend/vite.config.ts': 'export default {};',
  'frontend/src/fine.tsx': 'export const P = () => <p className="np-p" lang="nl">·{\' \'}</p>;',
  'frontend/src/page.spec.tsx': 'export const P = () => <p>Hallo</p>;',
  'frontend/src/i18n/nl.ts': lines(300),
  'tools/say.mjs': "console.log('x');",
};

const complaints = withTree(
  {
    '.oxlintrc.json': readFileSync(join(root, '.oxlintrc.json'), 'utf8'),
    'tsconfig.json': tsconfig,
    'backend/src/kind.ts': 'export class K { kind = 1; }',
    'contract/src/kind.ts': 'export class K { kind = 1; }',
    ...FINE,
    ...Object.fromEntries(FAULTS.map(([, file, text]) => [file, text])),
  },
  (cwd) => {
    const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
    const tsgolint = join(root, 'node_modules/.bin/tsgolint');
    const args = [oxlint, '--type-aware', '--format', 'unix', 'backend', 'contract', 'frontend', 'tools'];
    const env = { ...process.env, OXLINT_TSGOLINT_PATH: tsgolint };
    return spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8' }).stdout.split('\n');
  },
);

for (const [rule, file] of FAULTS) {
  test(`lint: ${rule} is found in ${file}`, () => {
    assert.ok(
      complaints.some((line) => line.startsWith(`${file}:`) && line.includes(`(${rule})`)),
      complaints.join('\n'),
    );
  });
}

test('lint: what is allowed is left alone', () => {
  assert.deepEqual(
    complaints.filter((line) => Object.keys(FINE).some((file) => line.startsWith(`${file}:`))),
    [],
  );
});
