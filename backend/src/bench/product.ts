import { openSideDoor, tellReady } from './side-door.ts';

// The real server, in the process that the bench may ask for its memory and its profile.
openSideDoor();
await import('../main.ts');
tellReady(Number(process.env['PORT']));
