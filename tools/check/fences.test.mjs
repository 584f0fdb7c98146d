import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONTRACT_DOOR, FENCES, GATES, NO_CIRCLES } from './fence-rules.mjs';
import { checkFences } from './fences.mjs';
import { withTree } from './tree.mjs';

/** A small tree in which everybody keeps to the fences; each trespass below is planted into it. */
const CLEAN = {
  'contract/package.json': '{ "name": "@netwerkplein/contract", "exports": { ".": "./src/index.ts" } }',
  'contract/src/index.ts': "export * from './people.ts';",
  'contract/src/people.ts': "import { z } from 'zod'; export const name = z.string();",
  'contract/src/people.spec.ts':
    "import { test } from '@jest/globals'; import { name } from './people.ts'; test(name);",
  'backend/package.json': '{ "name": "@netwerkplein/backend" }',
  'backend/src/main.ts': "import { channels } from './channels/index.ts'; channels();",
  'backend/src/kernel/clock.ts': "import { Live } from '../live/announcer.ts'; export const now = () => Live;",
  'backend/src/live/announcer.ts': 'export const Live = 1;',
  'backend/src/channels/index.ts':
    "export { channels } from './channel.service.ts'; export { Channel } from './channel.entity.ts';",
  'backend/src/channels/channel.service.ts':
    "import { Channel } from './channel.entity.ts'; export const channels = () => Channel;",
  'backend/src/channels/channel.entity.ts': "import { Entity } from 'typeorm'; export const Channel = Entity;",
  'backend/src/channels/channel.controller.ts':
    "import { channels } from './channel.service.ts'; import { name } from '@netwerkplein/contract'; channels(name);",
  'backend/src/channels/channel.spec.ts':
    "import { io } from 'socket.io-client'; import { world } from '../testing/world.ts'; world(io);",
  'backend/src/testing/world.ts': "import { channels } from '../channels/index.ts'; export const world = channels;",
  'backend/src/cases/case.service.ts':
    "import type { channels } from '../channels/index.ts'; export type X = typeof channels;",
  'frontend/src/routes.tsx': "export const page = () => import('./features/channels/index.tsx');",
  'frontend/src/features/channels/index.tsx': "export { Page } from './page.tsx';",
  'frontend/src/features/channels/page.tsx':
    "import { Button } from '../../ui/button.tsx'; export const Page = Button;",
  'frontend/src/features/cases/index.ts': "import { name } from '@netwerkplein/contract'; export const x = name;",
  'frontend/src/ui/button.tsx':
    "import { Button as B } from '@utrecht/component-library-react'; export const Button = B;",
  'frontend/src/theme/theme.css': "@import '@utrecht/component-library-css/dist/index.css';",
  'frontend/src/live/connection.ts': "import { io } from 'socket.io-client'; export const connect = io;",
  'e2e/sign-in.spec.ts': "import { name } from '@netwerkplein/contract'; name;",
};

/** [rule, file, what it says]; the file is added to the clean tree. */
const TRESPASSES = [
  [NO_CIRCLES, 'backend/src/live/announcer.ts', "import { now } from '../kernel/clock.ts'; export const Live = now;"],
  [
    NO_CIRCLES,
    'backend/src/live/announcer.ts',
    "import type { now } from '../kernel/clock.ts'; export type Live = typeof now;",
  ],
  [NO_CIRCLES, 'backend/src/live/announcer.ts', "export type Live = import('../kernel/clock.ts').Now;"],
  ['contract stands alone', 'contract/src/cases.ts', "import { useState } from 'react'; export const x = useState;"],
  [
    'contract stands alone',
    'contract/src/cases.ts',
    "import { readFileSync } from 'node:fs'; export const x = readFileSync;",
  ],
  [
    'contract stands alone',
    'contract/src/cases.ts',
    "import type { Live } from '../../backend/src/live/announcer.ts'; export type X = Live;",
  ],
  [
    'contract is tested alone',
    'contract/src/cases.spec.ts',
    "import { Live } from '../../backend/src/live/announcer.ts'; Live;",
  ],
  [CONTRACT_DOOR, 'backend/src/cases/case.rules.ts', "import { name } from '../../../contract/src/people.ts'; name;"],
  [
    CONTRACT_DOOR,
    'frontend/src/app.tsx',
    "import type { name } from '@netwerkplein/contract/src/people.ts'; export type X = typeof name;",
  ],
  [
    'backend and frontend meet only in contract',
    'backend/src/cases/a.ts',
    "import type { x } from '../../../frontend/src/features/cases/index.ts'; export type X = typeof x;",
  ],
  [
    'frontend and backend meet only in contract',
    'frontend/src/app.tsx',
    "import { Live } from '../../backend/src/live/announcer.ts'; Live;",
  ],
  [
    'frontend and backend meet only in contract',
    'frontend/src/app.tsx',
    "import type { Live } from '@netwerkplein/backend/src/live/announcer.ts'; export type X = Live;",
  ],
  [
    'journeys see what a person sees',
    'e2e/cases.spec.ts',
    "import { world } from '../backend/src/testing/world.ts'; world();",
  ],
  [
    'kernel knows no feature',
    'backend/src/kernel/actor.ts',
    "import { channels } from '../channels/index.ts'; channels();",
  ],
  [
    'kernel knows no feature',
    'backend/src/kernel/actor.ts',
    "import type { Channel } from '../channels/index.ts'; export type X = Channel;",
  ],
  [
    'doors know no database',
    'backend/src/cases/case.controller.ts',
    "import type { Repository } from 'typeorm'; export type X = Repository<object>;",
  ],
  [
    'doors know no database',
    'backend/src/channels/channel.gateway.ts',
    "import { Channel } from './channel.entity.ts'; Channel;",
  ],
  [
    'doors know no database',
    'backend/src/cases/case.gateway.ts',
    "import { Channel } from '../channels/index.ts'; Channel;",
  ],
  [
    'services know no transport',
    'backend/src/cases/post.service.ts',
    "import type { Request } from 'express'; export type X = Request;",
  ],
  [
    'services know no transport',
    'backend/src/cases/case.access.ts',
    "import { WebSocketGateway } from '@nestjs/websockets'; WebSocketGateway;",
  ],
  [
    'services know no transport',
    'backend/src/cases/case.rules.ts',
    "import { x } from '@nestjs/platform-socket.io'; x;",
  ],
  [
    'the design system only in ui/ and theme/',
    'frontend/src/features/cases/page.tsx',
    "import { Button } from '@utrecht/component-library-react'; Button;",
  ],
  [
    'the design system only in ui/ and theme/',
    'frontend/src/features/cases/page.tsx',
    "import type { Key } from 'react-aria-components'; export type X = Key;",
  ],
  [
    'the design system only in ui/ and theme/',
    'frontend/src/main.tsx',
    "import '@nl-design-system-unstable/voorbeeld-design-tokens/dist/index.css';",
  ],
  [
    'the design system only in ui/ and theme/',
    'frontend/src/features/cases/page.css',
    "@import '@utrecht/component-library-css';",
  ],
  [
    'socket.io-client only in live/',
    'frontend/src/features/cases/page.tsx',
    "import type { Socket } from 'socket.io-client'; export type X = Socket;",
  ],
  [
    'socket.io-client only in live/',
    'backend/src/cases/case.service.ts',
    "export const late = () => import('socket.io-client');",
  ],
  [
    'what client features stand on knows none of them',
    'frontend/src/ui/card.tsx',
    "import { Page } from '../features/channels/index.tsx'; Page;",
  ],
  [
    'a backend feature is entered by its index.ts',
    'backend/src/app.module.ts',
    "import { Channel } from './channels/channel.entity.ts'; Channel;",
  ],
  [
    'a backend feature is entered by its index.ts',
    'backend/src/demo/seed.ts',
    "import type { Channel } from '../channels/channel.entity.ts'; export type X = Channel;",
  ],
  [
    'a backend feature is entered by its index.ts',
    'backend/src/cases/case.entity.ts',
    "export { Channel } from '../channels/channel.entity.js';",
  ],
  [
    'a client feature is entered by its index',
    'frontend/src/app.tsx',
    "import { Page } from './features/channels/page'; Page;",
  ],
  [
    'client features apart',
    'frontend/src/features/cases/page.tsx',
    "import type { Page } from '../channels/index.tsx'; export type X = typeof Page;",
  ],
];

const rulesBroken = (files) =>
  withTree(files, (root) => checkFences(root).trespasses.map(({ rule, file }) => [rule, file]));

test('a tree that keeps to the fences passes', () => {
  assert.deepEqual(rulesBroken(CLEAN), []);
});

for (const [rule, file, text] of TRESPASSES) {
  test(`${rule}: ${text}`, () => {
    const found = rulesBroken({ ...CLEAN, [file]: text });
    assert.ok(
      found.some(([broken, where]) => broken === rule && (rule === NO_CIRCLES || where === file)),
      `not found; found were ${JSON.stringify(found)}`,
    );
  });
}

test('every fence has a trespass that it stops', () => {
  const tried = new Set(TRESPASSES.map(([rule]) => rule));
  const all = [...FENCES, ...GATES].map(({ name }) => name);
  assert.deepEqual(
    [...all, NO_CIRCLES, CONTRACT_DOOR].filter((name) => !tried.has(name)),
    [],
  );
});

test('what is only written in a comment or a text is no import', () => {
  const text =
    "// import('socket.io-client')\n/* import { io } from 'socket.io-client' */\nexport const s = \"import { io } from 'socket.io-client'\";";
  assert.deepEqual(rulesBroken({ ...CLEAN, 'frontend/src/app.tsx': text }), []);
});
