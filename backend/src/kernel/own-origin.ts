import type { NextFunction, Request, Response } from 'express';
import { Refusal } from './refusal.ts';
import type { Settings } from './settings.ts';

/** Whether a request comes from our own pages, or from no page at all: browsers always say where an unsafe request comes from. */
export function isOwnOrigin(settings: Settings, origin: string | undefined): boolean {
  return origin === undefined || origin === settings.publicUrl.origin || settings.extraOrigins.includes(origin);
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses unsafe requests of other sites, and bodies that a plain form could have sent. */
export const ownOriginOnly =
  (settings: Settings) =>
  (request: Request, _response: Response, next: NextFunction): void => {
    if (SAFE.has(request.method)) return next();
    if (!isOwnOrigin(settings, request.headers.origin)) return next(new Refusal('wrong_origin'));
    const hasBody =
      request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
    if (hasBody && !request.is('application/json')) return next(new Refusal('not_json'));
    next();
  };
