import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lchownSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { StartRefusal } from '../kernel/start-refusal.ts';

/** How PostgreSQL's programs are run on this machine: it refuses to run as root, so root needs a way around. */
export interface LaunchAccount {
  /** Folder with bin/ to run from. */
  native: string;
  /** What goes before the program, e.g. `unshare …`. */
  prefix: readonly string[];
  /** The account to switch to when spawning. */
  switchTo?: { uid: number; gid: number };
  /** Who must own the files of the cluster; absent: we do already. */
  owner?: { uid: number; gid: number };
}

export function chooseLaunchAccount(native: string, dataDir: string): LaunchAccount {
  const direct: LaunchAccount = { native, prefix: [] };
  if (process.getuid?.() !== 0) return verified([direct], dataDir);
  return verified(rootAccounts(native, dataDir), dataDir);
}

/** Lazily, in order of preference: the later ones change more or copy more. */
function* rootAccounts(native: string, dataDir: string): Generator<LaunchAccount> {
  // A user namespace without privileges: keeps process number and signals, and root's own files stay reachable.
  yield { native, prefix: ['unshare', '--user', '--map-user=65534', '--map-group=65534'], owner: { uid: 0, gid: 0 } };
  const account = existingAccount();
  if (account === undefined) return;
  // Containers and chroots often refuse namespaces. The account must be able to pass through our folder to the cluster.
  chmodSync(dataDir, statSync(dataDir).mode | 0o011);
  const plain: LaunchAccount = { native, prefix: [], switchTo: account, owner: account };
  yield plain;
  if (runAs(plain, '/bin/sh', ['-c', 'test -x "$1"', 'sh', dataDir]).status === 0) {
    yield { ...plain, native: readableCopy(plain, dataDir) };
  }
  // A checkout under a closed home such as /root: let the account pass closed folders, and nothing else of root's.
  const passing = [
    '--inh-caps=-all,+dac_override',
    '--ambient-caps=-all,+dac_override',
    '--bounding-set=-all,+dac_override',
    // Without this the kernel leaves the right out of account where initdb asks whether it may run postgres.
    '--securebits=+no_setuid_fixup',
  ];
  const who = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'];
  yield { native, prefix: ['setpriv', ...who, ...passing], owner: account };
}

function verified(accounts: Iterable<LaunchAccount>, dataDir: string): LaunchAccount {
  let last = '';
  for (const account of accounts) {
    const postgres = path.join(account.native, 'bin/postgres');
    const script = 'test -x "$1" || { echo "no access to $1"; exit 1; }; exec "$2" --version';
    const probe = runAs(account, '/bin/sh', ['-c', script, 'sh', dataDir, postgres]);
    if (probe.status === 0) return account;
    last = (probe.stderr || probe.stdout || probe.error?.message || '').trim().split('\n').at(-1) ?? '';
  }
  throw new StartRefusal(
    `The embedded database cannot be run here (${last}): start as an ordinary user, or set DATABASE_URL to a PostgreSQL server.`,
  );
}

/** The command line and the options with which the account runs a program. */
export function commandOf(account: LaunchAccount, program: string, args: readonly string[]) {
  const [command = program, ...rest] = [...account.prefix, program, ...args];
  // Settings such as PGDATA or a Dutch locale of the person's own shell must not change what the database does or says.
  const env = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
  return { command, args: rest, options: { ...account.switchTo, env, cwd: '/' } };
}

/** Runs a program to its end. */
export function runAs(account: LaunchAccount, program: string, args: readonly string[]) {
  const { command, args: rest, options } = commandOf(account, program, args);
  return spawnSync(command, rest, { ...options, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** PostgreSQL looks its user up by number, so only an account that exists will do. */
function existingAccount(): { uid: number; gid: number } | undefined {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(':');
    if (fields !== undefined && Number(fields[2]) > 0) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  return undefined;
}

/** The checkout may lie in a folder only root may enter; the data directory is where the account can come. */
function readableCopy(account: LaunchAccount, dataDir: string): string {
  const manifest = path.join(account.native, '../package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const copy = path.join(dataDir, `postgres-binaries-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.new`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(account.native, draft, { recursive: true, verbatimSymlinks: true });
  giveTo(account, draft);
  renameSync(draft, copy);
  return copy;
}

/** Hands a folder and all in it to the account; the folder itself last, so that an interrupted run is taken up again. */
export function giveTo(account: LaunchAccount, folder: string): void {
  const { owner } = account;
  if (owner === undefined) return;
  const { uid, gid } = lstatSync(folder);
  if (uid === owner.uid && gid === owner.gid) return;
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(path.join(folder, entry), owner.uid, owner.gid);
  }
  chownSync(folder, owner.uid, owner.gid);
}
