import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { Failure } from './failure.mjs';
import { inRoot } from './paths.mjs';

const NEEDED = 24;

/** The Node to run everything with: this one when it is new enough, otherwise one that npm has as a package. */
export async function ensureNode24() {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED) return process.execPath;
  const folder = inRoot('tools/node-runtime');
  await ensureDependencies(process.execPath, folder, `Fetching Node.js ${NEEDED} (this is ${process.version}) …`);
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const node = path.join(folder, 'node_modules', `node-${platform}-${process.arch}`, 'bin', program);
  if (existsSync(node)) return node;
  throw new Failure(
    `Netwerkplein needs Node.js ${NEEDED} or newer and npm has none for ${process.platform}-${process.arch}: install it from nodejs.org and try again.`,
  );
}
