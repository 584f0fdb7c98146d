import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { buildFolder, inRoot } from './paths.mjs';
import { cleanEnvironment, runQuietly } from './processes.mjs';

/** Runs npm with the given Node in a folder. */
export async function npm(what, node, folder, args) {
  const env = cleanEnvironment({ PATH: path.dirname(node) + path.delimiter + process.env.PATH });
  // An account without a usable home, as services and containers have, has no place for npm's default cache either.
  env.npm_config_globalconfig ??= await globalConfig();
  const cache = env.npm_config_cache ?? path.join(homedir(), '.npm');
  if (!canBeWritten(cache)) env.npm_config_cache = path.join(buildFolder, 'npm-cache');
  const all = [...args, '--no-audit', '--no-fund', '--ignore-scripts'];
  const cli = process.env.npm_execpath;
  const options = { cwd: folder, env };
  if (cli !== undefined && path.basename(cli).startsWith('npm-cli'))
    await runQuietly(what, node, [cli, ...all], options);
  else await runQuietly(what, 'npm', all, { ...options, shell: process.platform === 'win32' });
}

/**
 * npm looks for the machine's settings beside the Node that runs it, and beside ours there are none: without this it would
 * not know the registry or certificates that are set for all. Asked of the machine's own Node, as the person would run it.
 */
async function globalConfig() {
  const folders = process.env.PATH.split(path.delimiter).filter((folder) => !folder.startsWith(inRoot('tools')));
  const env = { ...process.env, PATH: folders.join(path.delimiter) };
  const options = { env, shell: process.platform === 'win32' };
  return (await runQuietly('Asking npm for its settings', 'npm', ['config', 'get', 'globalconfig'], options)).trim();
}

function canBeWritten(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch (error) {
    return error.code === 'ENOENT' && canBeWritten(path.dirname(folder));
  }
}
