import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { inRoot } from '../paths.mjs';

const detect = (input) =>
  spawnSync(process.execPath, [inRoot('tools/guard/guard.mjs'), 'detect'], {
    input,
    encoding: 'utf8',
    timeout: 60_000,
  });

test('for every line in, one line out, in the same order', () => {
  const lines = Array.from({ length: 300 }, (_, id) => ({ id, text: id % 2 === 0 ? 'bel 06-12345678' : 'tot morgen' }));
  const { status, stdout } = detect(lines.map((line) => JSON.stringify(line)).join('\n'));
  assert.equal(status, 0);
  const found = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    found.map(({ id }) => id),
    lines.map(({ id }) => id),
  );
  assert.deepEqual(found[0].spans, [{ start: 4, end: 15, type: 'phone' }]);
  assert.deepEqual(found[1].spans, []);
});

test('a line that is none stops it, and the text is not repeated', () => {
  const { status, stdout, stderr } = detect(
    '{"id":"a","text":"ja"}\n{"id":"b","tekst":"geheim"}\n{"id":"c","text":"ja"}\n',
  );
  assert.equal(status, 2);
  assert.equal(stdout.trim(), '{"id":"a","spans":[]}');
  assert.match(stderr, /^line 2: /);
  assert.doesNotMatch(stderr, /geheim/);
});

test('nothing in, nothing out', () => {
  const { status, stdout } = detect('');
  assert.equal(status, 0);
  assert.equal(stdout, '');
});
