import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const SKIPPED = new Set([
  'node_modules',
  'dist',
  'dist-types',
  '.build',
  '.data',
  '.git',
  'test-results',
  'playwright-report',
]);

/** All files below the folders (or the files themselves), as paths from the root with forward slashes, in a fixed order. */
export function filesBelow(root, starts) {
  const found = [];
  const visit = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) visit(path);
      if (entry.isFile()) found.push(path);
    }
  };
  const atRoot = new Map(readdirSync(root, { withFileTypes: true }).map((entry) => [entry.name, entry]));
  for (const start of starts) {
    const entry = atRoot.get(start);
    if (entry?.isDirectory()) visit(start);
    if (entry?.isFile()) found.push(start);
  }
  return found.sort();
}
