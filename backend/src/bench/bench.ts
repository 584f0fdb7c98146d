import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { judge, type Figure, type Measured } from './figures.ts';
import type { Options } from './options.ts';
import type { Seeds } from './seeds.ts';
import type { Server } from './servers.ts';

/** One side of a comparison. */
export interface Side<Result> {
  /** Under which its results go; the server's own name unless it has two sides. */
  name?: string;
  server: Server;
  run: () => Promise<Result>;
}

/** What all workloads share: the product, its database, and where figures and faults go. */
export class Bench {
  readonly options: Options;
  readonly product: Server;
  readonly seeds: Seeds;
  readonly figures: Figure[] = [];
  /** What must never happen, however slow the machine: anything lost or doubled, and crashes. */
  readonly faults: string[] = [];

  constructor(options: Options, product: Server, seeds: Seeds) {
    this.options = options;
    this.product = product;
    this.seeds = seeds;
  }

  add(measured: Measured): void {
    this.figures.push(judge(measured));
  }

  /** Note a fault unless what was found is what was expected. */
  expect(what: string, found: number, expected: number): void {
    if (found !== expected) this.faults.push(`${what}: ${found} instead of ${expected}`);
  }

  /** A B A B …; @returns the results of each side by its name. */
  async takeTurns<Result>(about: string, sides: readonly Side<Result>[]): Promise<Record<string, Result[]>> {
    const results: Record<string, Result[]> = Object.fromEntries(
      sides.map(({ server, name = server.name }) => [name, []]),
    );
    for (let round = 1; round <= this.options.sizes.rounds; round += 1) {
      for (const { server, run, name = server.name } of sides) {
        const result = await this.profiled(server, `${about}-${name}-${round}`, run);
        results[name]?.push(result);
        if (server.crashed) throw new Error(`${server.name} crashed during ${about}`);
      }
    }
    return results;
  }

  private async profiled<Result>(server: Server, name: string, run: () => Promise<Result>): Promise<Result> {
    const folder = this.options.profile;
    if (folder === undefined) return await run();
    mkdirSync(folder, { recursive: true });
    await server.ask('profile-start');
    const result = await run();
    await server.ask('profile-stop', join(folder, `${name}.cpuprofile`));
    return result;
  }
}

/** The figures of one kind of each side, for `Bench.add`. */
export function sidesOf<Result>(
  results: Record<string, Result[]>,
  pick: (result: Result) => number,
): Pick<Measured, 'product' | 'floors'> {
  const { product = [], ...floors } = Object.fromEntries(
    Object.entries(results).map(([name, rounds]) => [name, rounds.map(pick)]),
  );
  return { product, floors };
}
