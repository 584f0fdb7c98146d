// The anonymity guard on the command line: `npm run -s guard -- <what>`.
import { existsSync } from 'node:fs';
import { detectLines } from './detect.mjs';
import { printScores } from './score.mjs';

const USAGE = `usage: npm run -s guard -- <what>
  detect                   reads lines {"id", "text"}, writes lines {"id", "spans": [{"start", "end", "type"}]}
  score [--list] [files]   how the guard does on labelled texts; --list names misses and false alarms
  train                    makes the weights anew from the training texts
  lists                    makes the word lists anew from their sources`;

const [what, ...args] = process.argv.slice(2);

async function main() {
  if (what === 'detect') return detectLines(process.stdin, process.stdout, process.stderr);
  if (what === 'score') return printScores(args);
  if (what === 'train' || what === 'lists') {
    const script = new URL(`${what}.mjs`, import.meta.url);
    if (existsSync(script)) {
      // These work as programs of their own, on the arguments that are left.
      process.argv.splice(2, 1);
      await import(script.href);
      return process.exitCode ?? 0;
    }
  }
  console.error(USAGE);
  return 2;
}

process.exitCode = await main();
