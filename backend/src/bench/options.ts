import { parseArgs } from 'node:util';

/** How much is measured, and for how long. */
export interface Sizes {
  rounds: number;
  warmUpMs: number;
  measureMs: number;
  crowds: number[];
  idle: number;
  channels: number;
  sockets: number;
  senders: number;
  messages: number;
  readers: number;
  returning: number;
  missed: number;
  limitMs: number;
}

const FULL: Sizes = {
  rounds: 3,
  warmUpMs: 1_000,
  measureMs: 4_000,
  crowds: [200, 1_000],
  idle: 1_000,
  channels: 50,
  sockets: 10,
  senders: 50,
  messages: 1_000_000,
  readers: 20,
  returning: 1_000,
  missed: 20,
  limitMs: 10 * 60_000,
};

const QUICK: Sizes = {
  ...FULL,
  rounds: 1,
  warmUpMs: 200,
  measureMs: 600,
  crowds: [50],
  idle: 100,
  messages: 20_000,
  returning: 100,
  limitMs: 2 * 60_000,
};

export interface Options {
  quick: boolean;
  json: string | undefined;
  only: string[] | undefined;
  /** A folder for CPU profiles of whatever is measured. */
  profile: string | undefined;
  sizes: Sizes;
}

/** @throws Error in words for the person at the console. */
export function readOptions(args: string[], workloads: readonly string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'string' },
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      profile: { type: 'string' },
      rounds: { type: 'string' },
    },
  });
  const only = values.only?.split(',');
  const unknown = only?.find((name) => !workloads.includes(name));
  if (unknown !== undefined) throw new Error(`--only ${unknown}: there are ${workloads.join(', ')}.`);
  const sizes = values.quick ? QUICK : FULL;
  const rounds = values.rounds === undefined ? sizes.rounds : Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 20)
    throw new Error('--rounds: expected a whole number from 1 to 20.');
  return { quick: values.quick, json: values.json, only, profile: values.profile, sizes: { ...sizes, rounds } };
}
