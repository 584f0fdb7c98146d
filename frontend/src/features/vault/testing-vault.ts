import type { AnswerOf, doors, Me, Unsealing } from '@netwerkplein/contract';
import {
  fingerprint,
  lockPrivateKey,
  makeKeyPair,
  passOn,
  sealIdentity,
  shareContext,
  viewerContext,
  type KeyPair,
  type SealedIdentity,
} from '@netwerkplein/contract/sealing';
import { uuid } from '../../live/testing-log.ts';
import type { stubServer } from '../../testing/server.ts';
import type { HolderKey, OwnKey } from './vault-queries.ts';

export const caseId = uuid(201);
export const participantId = uuid(401);
export const NAME = 'Klaas Vaak';

const people = {
  officer: { id: uuid(1), name: 'Petra Priem', organisation: 'Veldhoven' },
  first: { id: uuid(2), name: 'Eva Een', organisation: 'Ede' },
  second: { id: uuid(3), name: 'Tom Twee', organisation: 'Zwolle' },
};
export type Person = keyof typeof people;
const standings = { officer: 'privacyOfficer', first: 'firstKeyHolder', second: 'secondKeyHolder' } as const;

const meAs = (person: Person): Me => ({
  member: people[person],
  email: `${person}@example.nl`,
  roles: [],
  standings: [{ as: standings[person], level: null }],
});

interface Holder {
  keyId: string;
  group: 1 | 2;
  passphrase: string;
  pair: KeyPair;
  key: OwnKey;
}

async function holder(group: 1 | 2, passphrase: string): Promise<Holder> {
  const pair = await makeKeyPair();
  const key: OwnKey = {
    id: uuid(500 + group),
    group,
    state: 'confirmed',
    fingerprint: await fingerprint(pair.publicKey),
    madeOn: '2026-09-01',
    locked: await lockPrivateKey(pair, passphrase),
  };
  return { keyId: key.id, group, passphrase, pair, key };
}

type Asked = Pick<Unsealing, 'id' | 'purpose' | 'motivation' | 'viewerPublicKey' | 'delay'>;
type Decided = { verdict: 'approve'; share: string } | { verdict: 'refuse'; reason: string };

/** A server that keeps what it is given and opens nothing, with one sealed name and a holder in each group. */
export class TestVault {
  request: Unsealing | null = null;
  closed = 0;
  /** When the opened name may no longer be seen. */
  closesAt = () => new Date(Date.now() + 15 * 60_000).toISOString();
  readonly halves = new Map<1 | 2, string>();

  private constructor(
    readonly holders: { first: Holder; second: Holder },
    readonly sealed: SealedIdentity,
  ) {}

  static async make(): Promise<TestVault> {
    const first = await holder(1, 'de eerste lange wachtzin');
    const second = await holder(2, 'de tweede lange wachtzin');
    const keyOf = ({ keyId, pair }: Holder) => [{ keyId, publicKey: pair.publicKey }];
    const sealed = await sealIdentity(
      { memberId: uuid(9), name: NAME, organisation: 'Gemeente Dokwerd' },
      { 1: keyOf(first), 2: keyOf(second) },
      { caseId, participantId },
    );
    return new TestVault({ first, second }, sealed);
  }

  /** What the server answers to one person. */
  answersTo(person: Person): Parameters<typeof stubServer>[0] {
    const own = person === 'officer' ? null : this.holders[person];
    const id = this.request?.id ?? '';
    const share = this.sealed.shares.find(({ keyId }) => keyId === own?.keyId)?.share;
    return {
      'GET /api/me': { body: meAs(person) },
      'GET /api/keys': { body: { items: [this.listed('first'), this.listed('second')] } },
      'GET /api/keys/own': { body: { items: own ? [own.key] : [] } },
      'GET /api/unsealings': () => ({ body: { items: this.request ? [this.shownTo(person)] : [] } }),
      'POST /api/unsealings': (sent) => {
        this.ask(sent as Asked);
        return { status: 201, body: this.shownTo(person) };
      },
      [`GET /api/unsealings/${id}/share`]: { body: { group: own?.group, keyId: own?.keyId, share } },
      [`POST /api/unsealings/${id}/decision`]: (sent) => {
        this.decide(person, sent as Decided);
        return { body: this.shownTo(person) };
      },
      [`POST /api/unsealings/${id}/opening`]: () => ({ body: this.open() }),
      [`POST /api/unsealings/${id}/closing`]: () => {
        this.closed += 1;
        this.change({ state: 'closed' });
        return { body: this.shownTo(person) };
      },
    };
  }

  /** Back to where it began, with the same keys. */
  reset(): void {
    this.request = null;
    this.closed = 0;
    this.halves.clear();
  }

  /** A holder approves, as their browser does it. */
  async approve(person: 'first' | 'second'): Promise<void> {
    if (!this.request) throw new Error('nothing was asked');
    const { pair, group, keyId } = this.holders[person];
    const share = this.sealed.shares.find((one) => one.keyId === keyId)?.share ?? '';
    const to = { publicKey: this.request.viewerPublicKey, context: viewerContext(group, this.request.id) };
    const sealed = await passOn(pair, share, shareContext(group, { caseId, participantId }), to);
    this.decide(person, { verdict: 'approve', share: sealed });
  }

  change(changes: Partial<Unsealing>): void {
    if (this.request) this.request = { ...this.request, ...changes };
  }

  private ask({ id, purpose, motivation, viewerPublicKey, delay }: Asked): void {
    this.request = {
      id,
      caseId,
      participantId,
      label: 'Heldere Varen',
      requester: people.officer,
      own: false,
      purpose,
      motivation,
      delay,
      viewerPublicKey,
      state: 'requested',
      requestedAt: '2026-09-10T08:00:00.000Z',
      expiresAt: '2026-09-13T08:00:00.000Z',
      decisions: [],
      closesAt: null,
      mayDecide: false,
    };
  }

  private decide(person: Person, decided: Decided): void {
    const group = person === 'first' ? 1 : 2;
    const reason = decided.verdict === 'refuse' ? decided.reason : null;
    const { verdict } = decided;
    if (decided.verdict === 'approve') this.halves.set(group, decided.share);
    const decisions = [
      ...(this.request?.decisions ?? []),
      { group, by: people[person], verdict, reason, at: '2026-09-10T09:00:00.000Z' } as const,
    ];
    this.change({
      decisions,
      state: verdict === 'refuse' ? 'refused' : decisions.length === 2 ? 'approved' : 'requested',
    });
  }

  private open(): AnswerOf<typeof doors.unsealing.open> {
    const closesAt = this.closesAt();
    this.change({ state: 'open', closesAt });
    return { box: this.sealed.box, shares: [this.halves.get(1) ?? '', this.halves.get(2) ?? ''], closesAt };
  }

  private shownTo(person: Person): Unsealing {
    if (!this.request) throw new Error('nothing was asked');
    const group = person === 'first' ? 1 : 2;
    const decided = this.request.decisions.some((decision) => decision.group === group);
    const mayDecide = person !== 'officer' && this.request.state === 'requested' && !decided;
    return { ...this.request, own: person === 'officer', mayDecide };
  }

  private listed(person: 'first' | 'second'): HolderKey {
    const { key, group, pair } = this.holders[person];
    const { id, state, fingerprint: code, madeOn } = key;
    return {
      id,
      group,
      state,
      fingerprint: code,
      publicKey: pair.publicKey,
      holder: people[person],
      confirmedBy: people.officer,
      madeOn,
      holds: true,
      missing: 0,
      mayConfirm: false,
      mayRetire: false,
      mayHandOver: false,
    };
  }
}
