/** The one thing that tests of the page need of Node; its other types would pretend that browsers have them too. */
declare module 'node:fs' {
  export function readFileSync(path: string, encoding: 'utf8'): string;
}
