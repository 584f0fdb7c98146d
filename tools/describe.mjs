// Writes the pages that are made from the contract. Needs Node 24, which takes the types away by itself.
import { mkdirSync, writeFileSync } from 'node:fs';
import { describeLive } from '../contract/src/live-description.ts';
import { describePermissions } from '../contract/src/permissions-page.ts';
import { inRoot } from './paths.mjs';

mkdirSync(inRoot('docs'), { recursive: true });
writeFileSync(inRoot('docs/live-events.md'), describeLive());
writeFileSync(inRoot('docs/permissions.md'), describePermissions());
