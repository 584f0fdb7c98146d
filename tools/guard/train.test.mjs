import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { inRoot } from '../paths.mjs';

// Whoever changes texts, lists or what the tagger sees trains it anew; otherwise nobody could tell where the weights are from.
test('training gives the weights that are in the repository, byte for byte', { timeout: 120_000 }, () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [inRoot('tools/guard/train.mjs'), '--check'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
});
