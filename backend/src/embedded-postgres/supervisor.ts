import type { ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { PostmasterFailure, startPostmaster, stopPostmaster, type PostmasterPlan } from './postmaster.ts';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
const START_ATTEMPTS = 50;

/** Keeps PostgreSQL running on one port until it is told to stop. */
export class Supervisor {
  readonly port: number;
  #child: ChildProcess;
  readonly #plan: PostmasterPlan;
  readonly #onStopped: (line: string) => void;
  readonly #stopping = new AbortController();
  #healing: Promise<void> = Promise.resolve();

  private constructor(plan: PostmasterPlan, child: ChildProcess, onStopped: (line: string) => void) {
    this.#plan = plan;
    this.#onStopped = onStopped;
    this.port = plan.port;
    this.#child = child;
    this.#watch(child);
  }

  static async start(plan: Omit<PostmasterPlan, 'port'>, onStopped: (line: string) => void): Promise<Supervisor> {
    for (let attempt = 1; ; attempt += 1) {
      const full = { ...plan, port: await freePort() };
      try {
        return new Supervisor(full, await startPostmaster(full), onStopped);
      } catch (error) {
        if (attempt >= START_ATTEMPTS || !passes(error)) throw error;
        await wait(FIRST_PAUSE_MS);
      }
    }
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#healing;
    await stopPostmaster(this.#child);
  }

  #watch(child: ChildProcess): void {
    child.once('exit', (code, signal) => {
      if (this.#stopping.signal.aborted) return;
      this.#onStopped(`Embedded PostgreSQL stopped unexpectedly (${signal ?? `code ${code}`}); starting it again.`);
      this.#healing = this.#heal();
    });
  }

  async #heal(): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    while (!this.#stopping.signal.aborted) {
      try {
        // The same port: the server's connection pool knows no other.
        this.#child = await startPostmaster(this.#plan);
        this.#watch(this.#child);
        return;
      } catch (error) {
        if (!passes(error)) this.#onStopped(`Embedded PostgreSQL does not start: ${(error as Error).message}.`);
        await wait(pause, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      }
    }
  }
}

/** Another program took the port first, or children of a killed predecessor are still on their way out. */
function passes(error: unknown): boolean {
  return error instanceof PostmasterFailure && /TCP\/IP sockets|shared memory block/.test(error.message);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
