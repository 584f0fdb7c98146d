import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { migrations } from '../schema.ts';
import { World } from '../testing/world.ts';

/** House rule 5: after migrating, the tables are what the entities say. */

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

test('TypeORM has nothing to change', async () => {
  const { upQueries } = await world.node.database.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

test('every step can be undone and done again', async () => {
  const { database } = world.node;
  for (const _ of migrations) await database.undoLastMigration();
  await database.runMigrations();
  const { upQueries } = await database.driver.createSchemaBuilder().log();
  expect(upQueries).toEqual([]);
});
