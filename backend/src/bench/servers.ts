import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { SideAnswer, SideCommand, SideQuestion } from './side-door.ts';

const START_LIMIT_MS = 60_000;
const ANSWER_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 20_000;

export type Floor = 'floor-plain' | 'floor-insert' | 'floor-batch' | 'floor-history';

/** One server in a process of its own. */
export class Server {
  readonly name: string;
  readonly port: number;
  private readonly child: ChildProcess;
  private readonly waiting = new Map<number, (memory: NodeJS.MemoryUsage) => void>();
  private asked = 0;
  private stopping = false;

  private constructor(name: string, port: number, child: ChildProcess) {
    this.name = name;
    this.port = port;
    this.child = child;
    child.on('message', (answer: SideAnswer) => {
      if ('id' in answer) this.waiting.get(answer.id)?.(answer.memory);
    });
  }

  /** Whether it ended without being told to: a fault of its own. */
  get crashed(): boolean {
    return !this.stopping && (this.child.exitCode !== null || this.child.signalCode !== null);
  }

  static async startProduct(environment: Record<string, string>): Promise<Server> {
    return await this.start('product', 'product', {
      PORT: String(await freePort()),
      DEMO: '1',
      LOG_LEVEL: 'error',
      ...environment,
    });
  }

  static async startFloor(floor: Floor, environment: Record<string, string>): Promise<Server> {
    return await this.start(floor, floor, environment);
  }

  private static async start(name: string, script: string, environment: Record<string, string>): Promise<Server> {
    // Nothing of the caller's environment: a DATABASE_URL or NODE_ENV of the shell must not change what is measured.
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], TMPDIR: process.env['TMPDIR'], ...environment };
    const child = fork(join(import.meta.dirname, `${script}.js`), {
      env,
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const signal = AbortSignal.timeout(START_LIMIT_MS);
    try {
      const [answer] = (await Promise.race([once(child, 'message', { signal }), ended(child, signal)])) as [SideAnswer];
      if (!('ready' in answer)) throw new Error(`${name} spoke before it was ready`);
      const server = new Server(name, answer.ready, child);
      running.add(server);
      return server;
    } catch (error) {
      child.kill('SIGTERM');
      throw error;
    }
  }

  /** What its process uses once everything that can be collected is. */
  async memory(): Promise<NodeJS.MemoryUsage> {
    return await this.ask('memory');
  }

  async ask(command: SideCommand, file?: string): Promise<NodeJS.MemoryUsage> {
    const id = (this.asked += 1);
    return await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${this.name} did not answer ${command}`)), ANSWER_LIMIT_MS);
      this.waiting.set(id, (memory) => {
        clearTimeout(timer);
        this.waiting.delete(id);
        resolve(memory);
      });
      this.child.send({ id, command, file } satisfies SideQuestion);
    });
  }

  async stop(): Promise<void> {
    if (this.crashed) return;
    this.stopping = true;
    running.delete(this);
    const exited = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    const timer = setTimeout(() => this.child.kill('SIGKILL'), STOP_LIMIT_MS);
    if (this.child.exitCode === null && this.child.signalCode === null) await exited;
    clearTimeout(timer);
  }
}

const running = new Set<Server>();

export const stopAll = async (): Promise<void> => void (await Promise.all([...running].map((server) => server.stop())));

async function ended(child: ChildProcess, signal: AbortSignal): Promise<never> {
  const [code] = (await once(child, 'exit', { signal })) as [number | null];
  throw new Error(`a server ended at its start (${code})`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
