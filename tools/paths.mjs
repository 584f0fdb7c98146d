import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What the tools themselves keep between runs; may be deleted at any time. */
export const buildFolder = path.join(root, '.build');

export function inRoot(...parts) {
  return path.join(root, ...parts);
}
