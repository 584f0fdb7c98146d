import { randomUUID } from 'node:crypto';
import { HttpException, Logger } from '@nestjs/common';
import { Refusal } from './refusal.ts';

const logger = new Logger('Problem');

// SQLSTATE classes that mean "the database is not there now": connection, resources, operator intervention; serialization and deadlock.
const TEMPORARY_STATE = /^(08|53|57|58|40)/;
const TEMPORARY_CODE = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/;
// Data exceptions that only what was sent can cause: a number beyond its column, or characters that a text cannot hold.
const REFUSED_STATE = new Set(['22003', '22021', '22P05']);
const TEMPORARY_WORDS =
  /timeout exceeded|Connection terminated|Query read timeout|Client has encountered a connection error|not queryable|pool after calling end/i;

/** Any thrown thing as a refusal: what was not expected is logged under an id and told without its words. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof HttpException) return fromHttp(error.getStatus());
  if (isHttpLike(error)) return fromHttp(error.status);
  if (error instanceof Error && REFUSED_STATE.has(String((error as { code?: unknown }).code)))
    return new Refusal('invalid');
  if (isTemporary(error)) {
    logger.warn(`unavailable: ${nameOf(error)}`);
    return new Refusal('unavailable', { retryAfter: 2 });
  }
  const id = randomUUID();
  // The message of a database error can quote values; the stack of frames cannot.
  logger.error(`internal ${id}: ${nameOf(error)}`, framesOf(error));
  return new Refusal('internal', { detail: `Kenmerk: ${id}` });
}

function fromHttp(status: number): Refusal {
  if (status === 413) return new Refusal('too_large');
  if (status === 415) return new Refusal('not_json');
  if (status === 404 || status === 405) return new Refusal('not_found');
  if (status === 503) return new Refusal('unavailable');
  return new Refusal(status < 500 ? 'invalid' : 'internal');
}

/** Whether the database, not the request, is the trouble. */
function isTemporary(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && (TEMPORARY_CODE.test(code) || (code.length === 5 && TEMPORARY_STATE.test(code))))
    return true;
  return TEMPORARY_WORDS.test(error.message);
}

const isHttpLike = (error: unknown): error is { status: number } =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && 'expose' in error;

const nameOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? `${error.name} ${code}` : error.name;
};

const framesOf = (error: unknown): string | undefined =>
  error instanceof Error
    ? error.stack
        ?.split('\n')
        .filter((line) => /^\s+at /.test(line))
        .join('\n')
    : undefined;
