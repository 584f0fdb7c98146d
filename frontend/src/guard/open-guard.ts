import type { Answer, Asked, Guard } from './protocol.ts';

let opened: Guard | undefined;

/** The one guard of this page; loaded when somebody first writes. */
export const openGuard = (): Guard => (opened ??= new WorkerGuard());

/** Tests put their own in its place. */
export const replaceGuard = (guard: Guard | undefined): void => {
  opened = guard;
};

/** Longer than this, and the worker is taken to be stuck. */
const PATIENCE = 5_000;

interface Waiting {
  asked: Asked;
  answered(answer: Answer | Promise<Answer>): void;
  failed(cause: unknown): void;
}

/** Reads in a worker, so that typing never waits; in the page itself where a browser gives no worker. */
class WorkerGuard implements Guard {
  private worker: Worker | undefined;
  private broken = false;
  private number = 0;
  private readonly waiting = new Map<number, Waiting>();

  look(asked: Asked): Promise<Answer> {
    const worker = this.start();
    if (!worker) return lookHere(asked);
    const id = (this.number += 1);
    return new Promise((answered, failed) => {
      this.waiting.set(id, { asked, answered, failed });
      setTimeout(() => this.waiting.has(id) && this.breaks(), PATIENCE);
      worker.postMessage({ id, asked });
    });
  }

  private start(): Worker | undefined {
    if (this.worker || this.broken || typeof Worker === 'undefined') return this.worker;
    try {
      this.worker = new Worker(new URL('./guard.worker.ts', import.meta.url), { type: 'module' });
      this.worker.addEventListener(
        'message',
        ({ data: { id, answer } }: MessageEvent<{ id: number; answer: Answer }>) => {
          this.waiting.get(id)?.answered(answer);
          this.waiting.delete(id);
        },
      );
      this.worker.addEventListener('error', () => this.breaks());
    } catch {
      this.broken = true;
    }
    return this.worker;
  }

  /** What was asked of a worker that does not answer is read here. */
  private breaks(): void {
    this.broken = true;
    this.worker?.terminate();
    this.worker = undefined;
    for (const { asked, answered } of this.waiting.values()) answered(lookHere(asked));
    this.waiting.clear();
  }
}

async function lookHere(asked: Asked): Promise<Answer> {
  const { look } = await import('./engine.ts');
  return look(asked);
}
