import { z } from 'zod';
import { allDoors } from './doors.ts';
import type { Door } from './door.ts';
import { problem } from './problems.ts';

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 description of all routes, made from the same doors that serve them. */
export function openapi(version: string): Json {
  const schemas: Json = {};
  const refer = (schema: z.ZodType, io: 'input' | 'output'): Json => {
    const {
      $schema: _,
      $defs,
      ...json
    } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json & { $defs?: Json };
    Object.assign(schemas, rewritten($defs ?? {}));
    const id = z.globalRegistry.get(schema)?.id;
    if (id === undefined) return rewritten(json);
    // A schema that was met before comes as a reference to itself; its words are in $defs already.
    if (!('$ref' in json)) schemas[id] = rewritten(json);
    return { $ref: `#/components/schemas/${id}` };
  };
  const paths: Record<string, Json> = {};
  for (const { name, door } of allDoors()) {
    const path = door.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [door.method.toLowerCase()]: operation(name, door, refer) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Netwerkplein', version, license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
    paths,
    components: {
      schemas,
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-netwerkplein',
          description: 'In a demo, which has no TLS, it is named netwerkplein.',
        },
      },
    },
  };
}

function operation(name: string, door: Door, refer: (schema: z.ZodType, io: 'input' | 'output') => Json): Json {
  const json = (schema: z.ZodType, io: 'input' | 'output') => ({ 'application/json': { schema: refer(schema, io) } });
  const success = door.answer
    ? { description: 'Done', content: json(door.answer, 'output') }
    : { description: 'Done, nothing to tell' };
  return {
    operationId: name,
    summary: door.summary,
    tags: [name.split('.')[0]],
    security: door.signedIn ? [{ session: [] }] : [],
    parameters: [...parameters(door.params, 'path'), ...parameters(door.query, 'query')],
    ...(door.body ? { requestBody: { required: true, content: json(door.body, 'input') } } : {}),
    responses: {
      [door.status]: success,
      ...(door.alsoStatus ? { [door.alsoStatus]: success } : {}),
      default: {
        description: 'Refused (RFC 9457)',
        content: { 'application/problem+json': { schema: refer(problem, 'output') } },
      },
    },
  };
}

function parameters(schema: z.ZodType | undefined, place: 'path' | 'query'): Json[] {
  if (schema === undefined) return [];
  const json = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as { properties?: Json };
  return Object.entries(json.properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path',
    schema: property,
  }));
}

/** JSON Schema puts shared parts under `$defs`, OpenAPI under `components`. */
const rewritten = (json: Json): Json =>
  JSON.parse(JSON.stringify(json).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json;
