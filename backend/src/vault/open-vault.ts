import type { DataSource } from 'typeorm';
import type { Clock } from '../kernel/clock.ts';
import type { Settings } from '../kernel/settings.ts';
import { CaseKeys } from './case-keys.ts';
import { Holders } from './holders.ts';
import { Ratchet } from './ratchet.ts';
import { moveOn } from './vault.keeper.ts';
import { Vault } from './vault.ts';
import { Visits } from './visits.ts';

/** The vault before there is an application: for loading the demo. */
export async function openVault(database: DataSource, settings: Settings, clock: Clock): Promise<Vault> {
  const ratchet = new Ratchet(settings, clock);
  const keys = new CaseKeys(database, ratchet);
  await moveOn(database, ratchet, keys);
  return new Vault(database, keys, new Holders(database, clock, settings), new Visits(database, ratchet, clock), clock);
}
