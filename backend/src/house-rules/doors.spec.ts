import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { allDoors, liveDoors, type LiveDoor } from '@netwerkplein/contract';
import { ModulesContainer } from '@nestjs/core';
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

/** Every method of every provider and controller in the running product. */
function handlers(): object[] {
  const modules = [...world.node.app.get(ModulesContainer).values()];
  const classes = new Set(modules.flatMap(({ providers }) => [...providers.values()].map(({ metatype }) => metatype)));
  return [...classes].flatMap((one) => {
    const prototype = (one as { prototype?: Record<string, unknown> } | null)?.prototype ?? {};
    return Object.getOwnPropertyNames(prototype)
      .filter((name) => Object.getOwnPropertyDescriptor(prototype, name)?.get === undefined)
      .map((name) => prototype[name])
      .filter((method): method is object => typeof method === 'function');
  });
}

test('every route is a door of the contract, and every door is served', () => {
  const declared = allDoors().map(({ door }) => `${door.method} ${door.path}`);
  expect(routes().toSorted()).toEqual(declared.toSorted());
});

test('every socket event is a live door of the contract, and every live door is served', () => {
  const declared = Object.values(liveDoors).flatMap((group) => Object.values(group) as LiveDoor[]);
  const served = handlers().flatMap((handler) => liveDoorOf(handler) ?? []);
  expect(served.map(({ event }) => event).toSorted()).toEqual(declared.map(({ event }) => event).toSorted());
});

test('a door that answers anything says what', () => {
  const silent = allDoors().filter(({ door }) => door.answer === undefined && door.status !== 204);
  expect(silent.map(({ name }) => name)).toEqual([]);
});
