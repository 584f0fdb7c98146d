import { randomUUID } from 'node:crypto';
import { doors, type HolderKey, type OrganisationKind } from '@netwerkplein/contract';
import {
  lockPrivateKey,
  makeKeyPair,
  makeViewerKeyPair,
  openIdentity,
  openSealed,
  passOn,
  shareContext,
  viewerContext,
  type Identity,
  type KeyGroup,
  type KeyPair,
} from '@netwerkplein/contract/sealing';
import type { Answer, Person } from './person.ts';
import type { World } from './world.ts';

export const PASSPHRASE = 'vier losse woorden hier';

/** Somebody who holds a key to half of the names, with what their browser does. */
export class KeyHolder {
  readonly person: Person;
  readonly group: KeyGroup;
  readonly keyId: string;
  readonly pair: KeyPair;

  private constructor(person: Person, group: KeyGroup, keyId: string, pair: KeyPair) {
    this.person = person;
    this.group = group;
    this.keyId = keyId;
    this.pair = pair;
  }

  /** Make a key and register it; it waits to be confirmed. */
  static async register(person: Person, group: KeyGroup): Promise<KeyHolder> {
    const pair = await makeKeyPair();
    const id = randomUUID();
    const locked = await lockPrivateKey(pair, PASSPHRASE);
    const { status, problem } = await person.call(doors.key.register, { body: { id, group, locked } });
    if (status !== 201) throw new Error(`registering a key was answered with ${status} ${problem.code}`);
    return new KeyHolder(person, group, id, pair);
  }

  async confirmedBy(officer: Person): Promise<this> {
    const { fingerprint } = await this.listed();
    const call = { params: { id: this.keyId }, body: { fingerprint } };
    const { status, problem } = await officer.call(doors.key.confirm, call);
    if (status !== 200) throw new Error(`confirming a key was answered with ${status} ${problem.code}`);
    return this;
  }

  /** The key as its holder sees it in the list. */
  async listed(): Promise<HolderKey> {
    const { body } = await this.person.call(doors.key.list, {});
    const found = body.items.find(({ id }) => id === this.keyId);
    if (found === undefined) throw new Error('the key is not in the list');
    return found;
  }

  /** Approve a request: open the own half and seal it to who asked. */
  async approves(unsealingId: string): Promise<Answer<unknown>> {
    const params = { id: unsealingId };
    const given = await this.person.call(doors.unsealing.share, { params });
    if (given.status !== 200) return given;
    const { body } = await this.person.call(doors.unsealing.list, {});
    const request = body.items.find(({ id }) => id === unsealingId);
    if (request === undefined) throw new Error('the request is not in the list');
    const to = { publicKey: request.viewerPublicKey, context: viewerContext(this.group, unsealingId) };
    const share = await passOn(this.pair, given.body.share, shareContext(this.group, request), to);
    return await this.person.call(doors.unsealing.decide, { params, body: { verdict: 'approve', share } });
  }

  async refuses(unsealingId: string, reason: string): Promise<Answer<unknown>> {
    return await this.person.call(doors.unsealing.decide, {
      params: { id: unsealingId },
      body: { verdict: 'refuse', reason },
    });
  }

  /** Hand over all that another key of the group lacks; gives how many halves that were. */
  async handsOver(to: KeyHolder): Promise<number> {
    let count = 0;
    for (let more = true; more;) {
      const page = await this.person.call(doors.key.missing, { params: { id: to.keyId }, query: { limit: 2 } });
      if (page.status !== 200) throw new Error(`what is missing was answered with ${page.status} ${page.problem.code}`);
      const shares = await Promise.all(
        page.body.items.map(async ({ caseId, participantId, share }) => {
          const context = shareContext(this.group, { caseId, participantId });
          return {
            participantId,
            share: await passOn(this.pair, share, context, { publicKey: to.pair.publicKey, context }),
          };
        }),
      );
      if (shares.length === 0) return count;
      const { status } = await this.person.call(doors.key.handOver, { params: { id: to.keyId }, body: { shares } });
      if (status !== 204) throw new Error(`handing over was answered with ${status}`);
      count += shares.length;
      ({ more } = page.body);
    }
    return count;
  }
}

/** Two holders with confirmed keys, one of each group, of two organisations. */
export async function keyHolders(world: World): Promise<{ first: KeyHolder; second: KeyHolder }> {
  const [one, other] = [await keyPerson(world, 1), await keyPerson(world, 2, 'association')];
  const [first, second] = [await KeyHolder.register(one, 1), await KeyHolder.register(other, 2)];
  return { first: await first.confirmedBy(other), second: await second.confirmedBy(one) };
}

export const keyPerson = (
  world: World,
  group: KeyGroup,
  kind: OrganisationKind = 'knowledge_centre',
): Promise<Person> => world.member({ kind, roles: [{ role: `key_holder_${group}` }] });

/** A request to open a name, as its requester's browser has it. */
export class NameRequest {
  readonly id = randomUUID();
  readonly requester: Person;
  private readonly viewer: KeyPair;
  private readonly about: { caseId: string; participantId: string };

  private constructor(requester: Person, viewer: KeyPair, about: { caseId: string; participantId: string }) {
    this.requester = requester;
    this.viewer = viewer;
    this.about = about;
  }

  static async by(requester: Person, about: { caseId: string; participantId: string }): Promise<NameRequest> {
    return new NameRequest(requester, await makeViewerKeyPair(), about);
  }

  async ask(
    delay: { ground: 'child_safety' | 'criminal_investigation'; until: string } | null = null,
    motivation = 'In deze bijdrage staat een bedreiging.',
  ) {
    return await this.requester.call(doors.unsealing.ask, {
      body: {
        id: this.id,
        ...this.about,
        purpose: 'threat_in_post',
        motivation,
        viewerPublicKey: this.viewer.publicKey,
        delay,
      },
    });
  }

  open() {
    return this.requester.call(doors.unsealing.open, { params: { id: this.id } });
  }

  /** What the browser makes of an opening; fails when the halves are not right. */
  async read({ box, shares }: { box: string; shares: [string, string] }): Promise<Identity> {
    const [first, second] = shares;
    return await openIdentity(
      box,
      await openSealed(this.viewer, first, viewerContext(1, this.id)),
      await openSealed(this.viewer, second, viewerContext(2, this.id)),
      this.about,
    );
  }
}
