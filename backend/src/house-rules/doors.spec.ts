import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { allDoors, liveDoors, type LiveDoor } from '@netwerkplein/contract';
import { MessageGateway } from '../channels/message.gateway.ts';
import { liveDoorOf } from '../kernel/serves-live.ts';
import { World } from '../testing/world.ts';

/** House rule 4: the running product has exactly the doors of the contract, and each says what may leave. */

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
}

/** What the running server answers to, from its own router. */
function routes(): string[] {
  const { router } = world.node.app.getHttpAdapter().getInstance() as unknown as { router: { stack: Layer[] } };
  return router.stack.flatMap(({ route }) =>
    route === undefined ? [] : Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`),
  );
}

test('every route is a door of the contract, and every door is served', () => {
  const declared = allDoors().map(({ door }) => `${door.method} ${door.path}`);
  expect(routes().toSorted()).toEqual(declared.toSorted());
});

test('every socket event is a live door of the contract, and every live door is served', () => {
  const declared = Object.values(liveDoors).flatMap((group) => Object.values(group) as LiveDoor[]);
  const served = [MessageGateway].flatMap(({ prototype }) =>
    Object.getOwnPropertyNames(prototype).flatMap((name) => liveDoorOf(prototype[name as keyof typeof prototype] as object) ?? []),
  );
  expect(served.map(({ event }) => event).toSorted()).toEqual(declared.map(({ event }) => event).toSorted());
});

test('a door that answers anything says what', () => {
  const silent = allDoors().filter(({ door }) => door.answer === undefined && door.status !== 204);
  expect(silent.map(({ name }) => name)).toEqual([]);
});
