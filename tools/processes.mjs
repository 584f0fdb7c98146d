import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { Failure } from './failure.mjs';

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * npm hands its own settings down as variables; inside another npm they would change what that does.
 * Those that say how to reach the packages stay.
 */
export function cleanEnvironment(extra = {}) {
  const env = { ...process.env };
  for (const name of Object.keys(env)) {
    if (
      /^npm_(config_|package_|lifecycle|command)/i.test(name) &&
      !/registry|cafile|proxy|cache|globalconfig|userconfig/i.test(name)
    )
      delete env[name];
  }
  return { ...env, ...extra };
}

/** Runs a program on our own console and passes our signals on; resolves to its exit code. */
export function runVisibly(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    const forward = (signal) => child.kill(signal);
    for (const signal of FORWARDED) process.on(signal, forward);
    const watch = watchStarter(() => child.kill('SIGTERM'));
    const finish = (code) => {
      clearInterval(watch);
      for (const signal of FORWARDED) process.off(signal, forward);
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(`${command} could not be run: ${error.message}`);
      finish(127);
    });
    child.once('close', (code, signal) => finish(code ?? 128 + constants.signals[signal]));
  });
}

/**
 * A signal to npm often reaches only the shell between npm and us; that shell's end is then the only sign of it. Without
 * npm the starter may well go away, as the shell that starts a service does.
 */
function watchStarter(onGone) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const starter = process.ppid;
  return setInterval(() => {
    if (process.ppid !== starter) onGone();
  }, 250);
}

/** Runs a program and resolves to what it printed; shows that only when it fails. */
export function runQuietly(what, command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let all = '';
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      all += chunk;
    });
    child.stderr.on('data', (chunk) => (all += chunk));
    child.once('error', (error) => reject(new Failure(`${what} failed: ${error.message}`)));
    child.once('close', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new Failure(`${all.trimEnd()}\n${what} failed (${signal ?? `code ${code}`}).`));
    });
  });
}
