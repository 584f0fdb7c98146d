import type { z } from 'zod';

type Schema = z.ZodType;
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One REST route: where it is, what it takes, what it answers. Server, client, OpenAPI and house-rule tests all read it from here. */
export interface Door<
  Params extends Schema = Schema,
  Query extends Schema = Schema,
  Body extends Schema = Schema,
  Answer extends Schema = Schema,
> {
  method: Method;
  /** Below the server's root, with `:name` for each of `params`. */
  path: string;
  summary: string;
  /** `false`: also for who is not signed in. */
  signedIn: boolean;
  /** The status of success; further ones only where a repeated request is told apart from the first. */
  status: number;
  alsoStatus?: number;
  params?: Params;
  query?: Query;
  body?: Body;
  /** Strict: a field that is not named here cannot leave the server. Absent: no content. */
  answer?: Answer;
}

/** Checks and types one door. */
export const door = <
  Params extends Schema = z.ZodUndefined,
  Query extends Schema = z.ZodUndefined,
  Body extends Schema = z.ZodUndefined,
  Answer extends Schema = z.ZodUndefined,
>(
  declared: Door<Params, Query, Body, Answer>,
): Door<Params, Query, Body, Answer> => declared;

/** What a handler gets: each part parsed by its schema. */
export type InputOf<D> =
  D extends Door<infer Params, infer Query, infer Body, Schema>
    ? { params: z.output<Params>; query: z.output<Query>; body: z.output<Body> }
    : never;

/** What a caller gives: only the parts that the door asks for. */
export type CallOf<D> =
  D extends Door<infer Params, infer Query, infer Body, Schema>
    ? Given<'params', z.input<Params>> & Given<'query', z.input<Query>> & Given<'body', z.input<Body>>
    : never;

type Given<Part extends string, Value> = Value extends undefined ? unknown : { [key in Part]: Value };

export type AnswerOf<D> = D extends Door<Schema, Schema, Schema, infer Answer> ? z.output<Answer> : never;

/** One socket event from client to server, always with an acknowledgement. */
export interface LiveDoor<Input extends Schema = Schema, Answer extends Schema = Schema> {
  event: string;
  summary: string;
  input: Input;
  /** What `{ ok: true, … }` holds beside `ok`. */
  answer: Answer;
}

export const liveDoor = <Input extends Schema, Answer extends Schema>(
  declared: LiveDoor<Input, Answer>,
): LiveDoor<Input, Answer> => declared;

export type InputOfLive<D> = D extends LiveDoor<infer Input, Schema> ? z.output<Input> : never;
export type AnswerOfLive<D> = D extends LiveDoor<Schema, infer Answer> ? z.output<Answer> : never;
