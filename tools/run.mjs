// The one entrance of all commands in package.json. Runs on any Node from 18, sets up what is missing, and carries on in Node 24.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { commands } from './commands.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { Failure } from './failure.mjs';
import { ensureNode24 } from './node24.mjs';
import { root } from './paths.mjs';
import { cleanEnvironment, runVisibly } from './processes.mjs';

const [command, ...args] = process.argv.slice(2);

async function main() {
  if (!Object.hasOwn(commands, command ?? '')) {
    throw new Failure(`Unknown command ${command ?? '(none)'}; there are: ${Object.keys(commands).join(', ')}.`);
  }
  const node = await ensureNode24();
  if (node !== process.execPath) {
    const env = cleanEnvironment({ PATH: path.dirname(node) + path.delimiter + process.env.PATH });
    return runVisibly(node, [fileURLToPath(import.meta.url), command, ...args], { env });
  }
  await ensureDependencies(node, root, 'Installing packages (once; about a minute) …');
  return commands[command](args);
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  // Whoever reads the last line of a test run finds a verdict there, however early it ended.
  if (command === 'test') console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
