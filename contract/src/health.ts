import { z } from 'zod';
import { door } from './door.ts';

const health = z
  .strictObject({ status: z.enum(['ok', 'unavailable']), missing: z.array(z.string()) })
  .meta({ id: 'Health' });

export const healthDoors = {
  live: door({
    method: 'GET',
    path: '/api/health/live',
    summary: 'Whether the process runs.',
    signedIn: false,
    status: 200,
    answer: health,
  }),
  ready: door({
    method: 'GET',
    path: '/api/health/ready',
    summary: 'Whether requests can be served; 503 says what is missing.',
    signedIn: false,
    status: 200,
    alsoStatus: 503,
    answer: health,
  }),
  openapi: door({
    method: 'GET',
    path: '/api/openapi.json',
    summary: 'This description.',
    signedIn: false,
    status: 200,
    answer: z.record(z.string(), z.unknown()),
  }),
};
