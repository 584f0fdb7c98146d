import { z } from 'zod';
import { Refusal } from './refusal.ts';

z.config(z.locales.nl());

/**
 * Input as its schema says.
 * @throws Refusal `invalid`, with paths and reasons and never a value; a key that nobody named is not repeated either.
 */
export function parseInput<Schema extends z.ZodType>(schema: Schema, given: unknown, part: string): z.output<Schema> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new Refusal('invalid', {
    issues: parsed.error.issues.map((issue) => ({
      path: [part, ...issue.path.map(String)].join('.'),
      message: issue.code === 'unrecognized_keys' ? 'Bevat een onbekend veld.' : issue.message,
    })),
  });
}

/** An answer as its strict schema says: a field that nobody named, or one that is missing, is our fault and leaves nothing. */
export function parseAnswer<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`).join(', ');
  throw new AnswerFault(paths);
}

class AnswerFault extends Error {
  override name: string;

  constructor(paths: string) {
    super(paths);
    this.name = `AnswerFault (${paths})`;
  }
}
