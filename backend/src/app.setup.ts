import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import { ownOriginOnly } from './kernel/own-origin.ts';
import type { Settings } from './kernel/settings.ts';
import { LiveAdapter } from './live/index.ts';
import type { NodeAdapter } from './live/live.adapter.ts';

const YEAR_SECONDS = 31_536_000;
const LARGEST_BODY = '100kb';
/** The built page, beside backend/dist and backend/src alike. */
const PAGE = join(import.meta.dirname, '../../frontend/dist');

/** Everything around the features that is the same in the product and in its tests. */
export function setUp(app: NestExpressApplication, settings: Settings, nodes?: NodeAdapter): void {
  app.disable('x-powered-by');
  app.set('trust proxy', settings.trustedProxies.length > 0 ? settings.trustedProxies : false);
  app.set('etag', false);
  app.useWebSocketAdapter(new LiveAdapter(app, settings, nodes));
  app.use(securityHeaders(settings));
  app.use('/api', (_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  app.use('/api', ownOriginOnly(settings));
  app.useBodyParser('json', { limit: LARGEST_BODY, strict: true });
  servePage(app);
}

const securityHeaders = (settings: Settings) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        frameSrc: ["'none'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        ...(settings.demo ? {} : { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: settings.demo ? false : { maxAge: YEAR_SECONDS, includeSubDomains: true },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    crossOriginEmbedderPolicy: false,
  });

/** The page and its files; every address that is no file and no API is the page's own to show. */
function servePage(app: NestExpressApplication): void {
  if (!existsSync(PAGE)) return;
  app.use(
    '/assets',
    express.static(join(PAGE, 'assets'), { immutable: true, maxAge: YEAR_SECONDS * 1_000, fallthrough: false }),
  );
  app.use(express.static(PAGE, { index: false, cacheControl: false, setHeaders: revalidate }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    const forPage =
      request.method === 'GET' && !/^\/(api|socket\.io)(\/|$)/.test(request.path) && request.accepts('html') === 'html';
    if (!forPage) return next();
    revalidate(response);
    response.sendFile(join(PAGE, 'index.html'), { cacheControl: false });
  });
}

const revalidate = (response: Response): void => void response.setHeader('Cache-Control', 'no-cache');
