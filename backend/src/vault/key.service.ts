import { Injectable } from '@nestjs/common';
import {
  may,
  type Actor,
  type AnswerOf,
  type doors,
  type HolderKey as Shown,
  type InputOf,
} from '@netwerkplein/contract';
import { fingerprint, sealTo } from '@netwerkplein/contract/sealing';
import { DataSource, In, Not } from 'typeorm';
import { dayOf } from '../kernel/day.ts';
import { Refusal } from '../kernel/refusal.ts';
import { UnitOfWork, type Step } from '../kernel/unit-of-work.ts';
import { HolderKey } from './holder-key.entity.ts';
import { Holders } from './holders.ts';
import { KeyAccess, type ListedKey } from './key.access.ts';
import { groupsOf } from './unsealing.access.ts';
import { vaultChanged } from './unsealing-ends.ts';
import { VaultShare } from './vault-share.entity.ts';

type Registered = InputOf<typeof doors.key.register>['body'];

/** The keys of those who can open a name together. */
@Injectable()
export class KeyService {
  constructor(
    private readonly keys: KeyAccess,
    private readonly holders: Holders,
    private readonly database: DataSource,
    private readonly work: UnitOfWork,
  ) {}

  async list(actor: Actor): Promise<AnswerOf<typeof doors.key.list>> {
    return { items: (await this.keys.visible(actor)).map(({ shown }) => shown) };
  }

  async own(actor: Actor): Promise<AnswerOf<typeof doors.key.own>> {
    if (!may(actor, 'vault.hold')) throw new Refusal('not_allowed');
    const keys = await this.database.manager.find(HolderKey, {
      where: { memberId: actor.memberId },
      order: { madeOn: 'desc', id: 'asc' },
    });
    return {
      items: keys.map(({ id, keyGroup, state, fingerprint: print, madeOn, lockedPrivateKey }) => ({
        id,
        group: keyGroup,
        state,
        fingerprint: print,
        madeOn,
        locked: lockedPrivateKey,
      })),
    };
  }

  /** @throws Refusal `not_allowed` for another group than that of the role, or when the member holds a key of the other group. */
  async register(actor: Actor, { id, group, locked }: Registered): Promise<Shown> {
    if (!may(actor, 'vault.hold') || !groupsOf(actor).includes(group)) throw new Refusal('not_allowed');
    const { publicKey } = locked;
    // A key that nothing can be sealed to would stop everybody from taking a name.
    await sealTo(publicKey, new Uint8Array(1), 'trial').catch(() => {
      throw new Refusal('invalid', { issues: [{ path: 'body.locked.publicKey', message: 'Is geen sleutel.' }] });
    });
    const print = await fingerprint(publicKey);
    return await this.work.run(actor.memberId, async (step) => {
      const { memberId } = actor;
      // One person with both halves would need nobody else.
      await step.manager.query('select 1 from member where id = $1 for update', [memberId]);
      const elsewhere = { memberId, keyGroup: Not(group), state: In(['pending', 'confirmed']) };
      if (await step.manager.existsBy(HolderKey, elsewhere)) throw new Refusal('not_allowed');
      await step.manager.delete(HolderKey, { memberId, state: 'pending' });
      const added = await step.manager.query<unknown[]>(ADDED, [
        id,
        memberId,
        group,
        publicKey,
        JSON.stringify(locked),
        print,
        dayOf(step.at),
      ]);
      if (added.length === 0) throw new Refusal('conflict');
      const details = { group };
      await step.record({ action: 'key.registered', object: { kind: 'holder-key', id }, details }, vaultChanged);
      return await this.shown(actor, id, step);
    });
  }

  /** @throws Refusal `conflict` when the fingerprint is another one: then what was read aloud is not the key that is here. */
  async confirm(actor: Actor, id: string, read: string): Promise<Shown> {
    return await this.work.run(actor.memberId, async (step) => {
      const { row, shown } = await this.keys.open(actor, id, step.manager);
      if (row.state !== 'pending') throw new Refusal('conflict');
      if (!shown.mayConfirm) throw new Refusal('not_allowed');
      if (bare(read) !== bare(row.fingerprint)) throw new Refusal('conflict');
      const proof = this.holders.proofOf({ ...row, confirmedBy: actor.memberId });
      await step.manager.update(HolderKey, { id }, { state: 'confirmed', confirmedBy: actor.memberId, proof });
      await step.record(
        {
          action: 'key.confirmed',
          object: { kind: 'holder-key', id },
          details: { member: row.memberId, group: row.keyGroup, fingerprint: row.fingerprint },
        },
        vaultChanged,
      );
      return await this.shown(actor, id, step);
    });
  }

  /** @throws Refusal `conflict` for the last working key of a group: with it, every name would be closed for good. */
  async retire(actor: Actor, id: string): Promise<Shown> {
    return await this.work.run(actor.memberId, async (step) => {
      const { row, shown } = await this.keys.open(actor, id, step.manager);
      if (row.state === 'retired') throw new Refusal('conflict');
      if (!shown.mayRetire) throw new Refusal('not_allowed');
      const working = await this.holders.working(step.manager);
      const others = working.some((key) => key.keyGroup === row.keyGroup && key.id !== id);
      if (row.state === 'confirmed' && !others) throw new Refusal('conflict');
      await step.manager.delete(VaultShare, { keyId: id });
      await step.manager.update(HolderKey, { id }, { state: 'retired', lockedPrivateKey: null });
      const details = { member: row.memberId, group: row.keyGroup };
      await step.record({ action: 'key.retired', object: { kind: 'holder-key', id }, details }, vaultChanged);
      return await this.shown(actor, id, step);
    });
  }

  private async shown(actor: Actor, id: string, step: Step): Promise<Shown> {
    const { shown }: ListedKey = await this.keys.open(actor, id, step.manager);
    return shown;
  }
}

const bare = (print: string): string => print.replace(/\s/g, '').toUpperCase();

const ADDED = `
  insert into holder_key (id, member_id, key_group, public_key, locked_private_key, fingerprint, state, made_on)
  values ($1, $2, $3, $4, $5, $6, 'pending', $7) on conflict do nothing returning id`;
