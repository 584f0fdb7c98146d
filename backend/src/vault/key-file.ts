import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StartRefusal } from '../kernel/start-refusal.ts';
import { decrypt, encrypt, KEY_BYTES, keyFor } from './cipher.ts';

/** The key of a day, from which those of later days follow, and no earlier one. */
export interface DayKey {
  day: string;
  key: Buffer;
}

const written = z.strictObject({ day: z.iso.date(), key: z.string() });

/**
 * The file `vault-key`: the one thing that must not be in old backups. It holds the key of the day, under VAULT_KEY. Nodes that
 * share the folder write it one at a time, under a lock of the database; who reads always finds a whole file.
 */
export class KeyFile {
  private readonly file: string;
  private readonly over: Buffer;

  constructor(
    private readonly folder: string,
    vaultKey: string,
  ) {
    this.file = join(folder, 'vault-key');
    this.over = keyFor('key of the day', vaultKey);
  }

  /**
   * @returns null when there is no file.
   * @throws StartRefusal when it cannot be read, or not with this VAULT_KEY.
   */
  read(): DayKey | null {
    const text = this.textOf();
    if (text === null) return null;
    const parsed = written.safeParse(jsonOf(text));
    if (!parsed.success) throw new StartRefusal(`VAULT_DIR: ${this.file} is damaged; put a recent copy of it back.`);
    const { day, key } = parsed.data;
    const opened = decrypt(this.over, Buffer.from(key, 'base64url'), day);
    if (opened === null) throw new StartRefusal(`VAULT_KEY: this is not the key with which ${this.file} was made.`);
    return { day, key: opened };
  }

  /** Make the first key. */
  make(day: string): DayKey {
    const made = { day, key: randomBytes(KEY_BYTES) };
    this.write(made);
    return made;
  }

  /** Put a key in the place of what was there. */
  write({ day, key }: DayKey): void {
    const text = JSON.stringify({ day, key: encrypt(this.over, key, day).toString('base64url') });
    const draft = `${this.file}.${randomBytes(6).toString('hex')}`;
    try {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      writeWhole(draft, text);
      renameSync(draft, this.file);
    } catch (error) {
      rmSync(draft, { force: true });
      throw new StartRefusal(`VAULT_DIR: ${this.folder} cannot be written (${(error as Error).message}).`);
    }
  }

  private textOf(): string | null {
    try {
      return readFileSync(this.file, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw new StartRefusal(`VAULT_DIR: ${this.file} cannot be read (${(error as Error).message}).`);
    }
  }
}

/** On disk before it gets its name, so that a crash leaves the old file or the new one. */
function writeWhole(file: string, text: string): void {
  const handle = openSync(file, 'wx', 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
