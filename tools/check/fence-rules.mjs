/**
 * The fences of the house, to be read like a page. Paths are from the root; `npm:` names a package.
 * `from` files may not import what `forbid` names, apart from what `except` lists. Type imports count like any other:
 * they bind two parts just as firmly.
 */
const TESTS = ['**/*.spec.{ts,tsx}', '**/*.test.{ts,tsx}'];

/** Folders of backend/src that are not features but what features stand on, or what stands above all of them. */
const NO_FEATURE = ['kernel', 'live', 'testing', 'demo', 'migrations', 'house-rules', 'bench', 'embedded-postgres'];
const BACKEND_FEATURE = `backend/src/!(${NO_FEATURE.join('|')})/**`;
const FRONTEND_FEATURES = 'frontend/src/features/**';

export const FENCES = [
  {
    name: 'contract stands alone',
    why: 'both sides read it, so it may lean on neither, nor on what only one of them has',
    from: ['contract/src/**'],
    notFrom: TESTS,
    forbid: ['**'],
    except: ['contract/src/**', 'npm:zod'],
  },
  {
    name: 'contract is tested alone',
    why: 'its tests may use test tools, but neither side',
    from: TESTS.map((pattern) => `contract/src/${pattern}`),
    forbid: ['backend/**', 'frontend/**', 'e2e/**'],
  },
  {
    name: 'backend and frontend meet only in contract',
    why: 'what both must know is written down once, in contract/',
    from: ['backend/**'],
    forbid: ['frontend/**', 'e2e/**'],
  },
  {
    name: 'frontend and backend meet only in contract',
    why: 'what both must know is written down once, in contract/',
    from: ['frontend/**'],
    forbid: ['backend/**', 'e2e/**'],
  },
  {
    name: 'journeys see what a person sees',
    why: 'a browser journey that reaches into the code proves nothing about the page',
    from: ['e2e/**'],
    forbid: ['backend/**', 'frontend/**'],
  },
  {
    name: 'kernel knows no feature',
    why: 'every feature stands on it',
    from: ['backend/src/kernel/**'],
    forbid: [BACKEND_FEATURE],
  },
  {
    name: 'doors know no database',
    why: 'a door parses, calls a service and answers; rows never come near it',
    from: ['backend/src/**/*.{controller,gateway}.ts'],
    forbid: ['npm:typeorm', 'npm:@nestjs/typeorm', 'npm:pg', '**/*.entity.ts'],
  },
  {
    name: 'services know no transport',
    why: 'REST and socket must not be able to differ',
    from: ['backend/src/**/*.{service,access,rules}.ts'],
    forbid: ['npm:express', 'npm:socket.io', 'npm:@nestjs/websockets', 'npm:@nestjs/platform-*'],
  },
  {
    name: 'the design system only in ui/ and theme/',
    why: 'labels, focus and error texts are made right once, in our own wrappers',
    from: ['frontend/**', 'e2e/**', 'backend/**'],
    notFrom: ['frontend/src/ui/**', 'frontend/src/theme/**'],
    forbid: [
      'npm:@utrecht/*',
      'npm:@nl-design-system*/*',
      'npm:react-aria',
      'npm:react-aria-components',
      'npm:@react-aria/*',
    ],
  },
  {
    name: 'socket.io-client only in live/',
    why: 'one connection, one place that heals gaps',
    from: ['frontend/**', 'backend/**', 'e2e/**'],
    notFrom: ['frontend/src/live/**', 'backend/src/{testing,bench,house-rules}/**', 'backend/src/**/*.spec.ts'],
    forbid: ['npm:socket.io-client', 'npm:engine.io-client'],
  },
  {
    name: 'what client features stand on knows none of them',
    why: 'otherwise nothing of it can be used without all of them',
    from: ['frontend/src/{ui,theme,api,live,i18n}/**'],
    forbid: [FRONTEND_FEATURES],
  },
];

/** Folders that are entered from outside only by their door. `apart`: the folders beside each other do not know one another at all. */
export const GATES = [
  {
    name: 'a backend feature is entered by its index.ts',
    why: 'what others may use of it is a list of a few lines',
    folder: /^(backend\/src\/([^/]+))\//,
    notFolders: NO_FEATURE,
    doors: ['index.ts'],
    apart: false,
  },
  {
    name: 'a client feature is entered by its index',
    why: 'what the routes may use of it is a list of a few lines',
    folder: /^(frontend\/src\/features\/([^/]+))\//,
    notFolders: [],
    doors: ['index.ts', 'index.tsx'],
    apart: false,
  },
  {
    name: 'client features apart',
    why: 'what two of them need belongs below both',
    folder: /^(frontend\/src\/features\/([^/]+))\//,
    notFolders: [],
    doors: [],
    apart: true,
  },
];

export const NO_CIRCLES = 'no circles';
export const CONTRACT_DOOR = 'contract is entered by its package name';
