import { expect } from '@jest/globals';
import { allDoors } from '@netwerkplein/contract';
import { callDoor } from '../testing/person.ts';
import type { World } from '../testing/world.ts';
import { readings, type DoorName, type Targets } from './coverage.ts';

/** Everything a person, or nobody, gets to see through the doors that read. */
export async function seenThroughDoors(world: World, targets: Targets[], cookie: string | undefined): Promise<string> {
  const headers: Record<string, string> = cookie === undefined ? {} : { cookie };
  const answers: string[] = [];
  for (const { name, door } of allDoors()) {
    const reading = readings[name as DoorName];
    if (reading === 'changes') continue;
    for (const target of targets) {
      const { status, body, headers: told } = await callDoor(world.node.url, door, reading(target), headers);
      expect(status).toBeLessThan(500);
      // A refusal says where it was asked: that is the asker's own word.
      const { instance: _, ...rest } = (body ?? {}) as { instance?: string };
      answers.push(name, JSON.stringify(Array.isArray(body) ? body : rest), JSON.stringify([...told]));
    }
  }
  return answers.join('\n');
}
