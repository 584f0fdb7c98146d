import { describe, expect, test } from '@jest/globals';
import { allDoors } from './doors.ts';
import { openapi } from './openapi.ts';

type Json = Record<string, unknown>;
interface Operation {
  operationId: string;
  summary: string;
  security: Json[];
  parameters: { name: string; in: string; required: boolean; schema: Json }[];
  requestBody?: { required: boolean; content: Record<string, { schema: Json }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: Json }> }>;
}
interface Description {
  openapi: string;
  info: { title: string; version: string; license: { name: string } };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Json>; securitySchemes: Record<string, Json> };
}

const description = openapi('1.2.3') as unknown as Description;
const { schemas } = description.components;
const operations = Object.entries(description.paths).flatMap(([path, byMethod]) =>
  Object.entries(byMethod).map(([method, operation]) => ({ path, method, operation })),
);

/** Every object below a value, the value itself too. */
function* objectsIn(value: unknown): Generator<Json> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Json;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

const refsIn = (value: unknown): string[] =>
  [...objectsIn(value)].flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []));

describe('the description', () => {
  test('says what it is', () => {
    expect(description).toMatchObject({
      openapi: '3.1.0',
      info: { title: 'Netwerkplein', version: '1.2.3', license: { name: 'EUPL-1.2' } },
    });
  });

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(description))).toEqual(description);
  });

  test('has every door once, and nothing else', () => {
    const found = operations.map(({ path, method }) => `${method.toUpperCase()} ${path}`).sort();
    const wanted = allDoors().map(({ door }) => `${door.method} ${door.path.replace(/:(\w+)/g, '{$1}')}`);
    expect(found).toEqual(wanted.toSorted());
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
  });
});

describe.each(operations)('$method $path', ({ path, operation }) => {
  const { door } = allDoors().find(({ name }) => name === operation.operationId)!;

  test('has a sentence, and asks for a session unless anybody may call', () => {
    expect(operation.summary).toMatch(/\.$/);
    expect(operation.security).toEqual(door.signedIn ? [{ session: [] }] : []);
  });

  test('has one required parameter per name in its path, and none twice', () => {
    const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
    expect(inPath.map(({ name }) => name)).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    for (const parameter of inPath) expect(parameter.required).toBe(true);
    expect(new Set(operation.parameters.map((one) => `${one.in} ${one.name}`)).size).toBe(operation.parameters.length);
  });

  test('takes a body when its door does', () => {
    expect(operation.requestBody !== undefined).toBe(door.body !== undefined);
  });

  test('answers with each status of its door, and with a problem otherwise', () => {
    const wanted = [door.status, ...(door.alsoStatus === undefined ? [] : [door.alsoStatus])].map(String);
    expect(Object.keys(operation.responses).sort()).toEqual([...wanted, 'default'].sort());
    for (const status of wanted)
      expect(operation.responses[status]?.content !== undefined).toBe(door.answer !== undefined);
    expect(operation.responses['default']?.content).toHaveProperty(['application/problem+json', 'schema', '$ref']);
  });
});

describe('schemas', () => {
  test('every $ref leads to one', () => {
    const refs = refsIn(description);
    expect(refs.length).toBeGreaterThan(20);
    for (const ref of refs) expect(schemas).toHaveProperty([ref.replace('#/components/schemas/', '')]);
  });

  test('every one says something: none is only a reference', () => {
    const hollow = Object.entries(schemas).filter(([, schema]) => '$ref' in schema);
    expect(hollow.map(([name]) => name)).toEqual([]);
  });

  test('nothing of JSON Schema’s own house-keeping is left in', () => {
    const keys = new Set([...objectsIn(description)].flatMap((one) => Object.keys(one)));
    expect(keys).not.toContain('$defs');
    expect(keys).not.toContain('$schema');
  });

  test('every object that is answered is closed: a field that nobody named is not promised', () => {
    // The description itself is the one answer with keys of its own.
    const answers = operations
      .filter(({ operation }) => operation.operationId !== 'health.openapi')
      .flatMap(({ operation }) => Object.values(operation.responses));
    const objects = [...objectsIn([answers, schemas])].filter(({ type }) => type === 'object');
    expect(objects.length).toBeGreaterThan(10);
    expect(objects.filter((one) => one['additionalProperties'] !== false)).toEqual([]);
  });
});
