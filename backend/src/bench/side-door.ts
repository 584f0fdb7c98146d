import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { setImmediate as turn } from 'node:timers/promises';

/** What the bench asks of a server's process, beside what clients ask of it. */
export type SideCommand = 'memory' | 'profile-start' | 'profile-stop';

export interface SideQuestion {
  id: number;
  command: SideCommand;
  file?: string | undefined;
}

export type SideAnswer = { ready: number } | { id: number; memory: NodeJS.MemoryUsage };

const COLLECTIONS = 4;

/** Answers the bench over the line between parent and child, and ends this process when the bench is gone. */
export function openSideDoor(): void {
  const profiler = new Session();
  process.on('message', (question: SideQuestion) => {
    void answer(profiler, question).then((memory) => process.send?.({ id: question.id, memory } satisfies SideAnswer));
  });
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}

export const tellReady = (port: number): void => void process.send?.({ ready: port } satisfies SideAnswer);

async function answer(profiler: Session, { command, file }: SideQuestion): Promise<NodeJS.MemoryUsage> {
  if (command === 'memory') await collect();
  if (command === 'profile-start') {
    profiler.connect();
    await profiler.post('Profiler.enable');
    await profiler.post('Profiler.start');
  }
  if (command === 'profile-stop' && file !== undefined) {
    const { profile } = await profiler.post('Profiler.stop');
    profiler.disconnect();
    writeFileSync(file, JSON.stringify(profile));
  }
  return process.memoryUsage();
}

/** What finalizers let go of only goes at the next collection. */
async function collect(): Promise<void> {
  for (let round = 0; round < COLLECTIONS; round += 1) {
    globalThis.gc?.();
    await turn();
  }
}
