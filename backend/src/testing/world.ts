import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { Level, OrganisationKind, PartnerSide, Role, SeatCapacity, Theme } from '@netwerkplein/contract';
import { Channel, Stream } from '../channels/index.ts';
import { Member, RoleGrant, SeatHolding } from '../members/index.ts';
import { Organisation, Seat } from '../organisations/index.ts';
import { SessionService } from '../sessions/index.ts';
import type { Listener } from './listener.ts';
import { Person } from './person.ts';
import { TestClock } from './test-clock.ts';
import { makeDatabase, type TestDatabase } from './test-database.ts';
import { startNode, vaultDirOf, type TestNode } from './test-node.ts';

const SINCE = new Date('2020-01-01T00:00:00Z');

interface MemberWish {
  name?: string;
  kind?: OrganisationKind;
  side?: PartnerSide;
  seats?: { level: Level; capacity?: SeatCapacity }[];
  roles?: { role: Role; level?: Level }[];
  passwordHash?: string;
}

/** A running product with an empty network, and builders that make their own parents. One per test file. */
export class World {
  readonly clock: TestClock;
  readonly node: TestNode;
  private readonly store: TestDatabase;
  private readonly others: TestNode[] = [];
  private readonly listeners: Listener[] = [];
  private count = 0;

  private constructor(store: TestDatabase, node: TestNode, clock: TestClock) {
    this.store = store;
    this.node = node;
    this.clock = clock;
  }

  static async open(options: Partial<Parameters<typeof startNode>[1]> = {}): Promise<World> {
    const clock = new TestClock();
    const store = await makeDatabase();
    return new World(store, await startNode(store.url, { clock, ...options }), clock);
  }

  /** One more server on the same database. */
  async secondNode(options: Partial<Parameters<typeof startNode>[1]> = {}): Promise<TestNode> {
    const node = await startNode(this.store.url, { clock: this.clock, ...options });
    this.others.push(node);
    return node;
  }

  async close(): Promise<void> {
    for (const listener of this.listeners) listener.close();
    for (const node of [...this.others, this.node]) await node.stop();
    await this.store.drop();
    rmSync(vaultDirOf(this.store.url), { recursive: true, force: true });
  }

  get databaseUrl(): string {
    return this.store.url;
  }

  async organisation(kind: OrganisationKind = 'municipality', side: PartnerSide | null = null): Promise<Organisation> {
    const name = `Organisatie ${(this.count += 1)}`;
    const organisation: Organisation = {
      id: randomUUID(),
      kind,
      side,
      officialName: name,
      displayName: name,
      status: 'member',
      joinedOn: null,
      leftOn: null,
      pilot: false,
      pilotSubsidised: null,
    };
    await this.node.database.manager.insert(Organisation, organisation);
    return organisation;
  }

  /** A member with an open session; by default of a municipality, with no seat at all. */
  async member({ name, kind, side, seats = [], roles = [], passwordHash }: MemberWish = {}): Promise<Person> {
    const number = (this.count += 1);
    const organisation = await this.organisation(kind, side);
    const id = randomUUID();
    const email = `lid${number}@gemeente.example`;
    const person = { id, name: name ?? `Lid ${number}`, email };
    const { manager } = this.node.database;
    await manager.insert(Member, {
      ...person,
      organisationId: organisation.id,
      status: 'active',
      passwordHash: passwordHash ?? null,
      createdAt: SINCE,
    });
    for (const { level, capacity = 'member' } of seats) await this.holding(id, organisation.id, level, capacity);
    for (const { role, level } of roles) await this.grant(id, role, level);
    return new Person(this.node, { ...person, cookie: await this.session(id) }, this.listeners);
  }

  tacticalMember(name?: string): Promise<Person> {
    return this.member({ ...(name === undefined ? {} : { name }), seats: [{ level: 'tactical' }] });
  }

  strategicMember(): Promise<Person> {
    return this.member({ seats: [{ level: 'strategic' }] });
  }

  async session(memberId: string): Promise<string> {
    return `netwerkplein=${await this.node.app.get(SessionService).begin(memberId, 'Proef')}`;
  }

  /** People sign in again: sessions end while a test lets days go by. */
  async comesBack(...people: Person[]): Promise<void> {
    for (const person of people) person.cookie = await this.session(person.id);
  }

  /** An account that takes part no longer. */
  async leaves(...people: Person[]): Promise<void> {
    for (const { id } of people) {
      await this.node.database.manager.update(Member, { id }, { status: 'deactivated' });
      await this.node.database.query('select pg_notify($1, $2)', ['member_rights', id]);
    }
  }

  /** The same member with another session: a second device. */
  async secondDevice(person: Person): Promise<Person> {
    return new Person(
      this.node,
      { id: person.id, name: person.name, email: person.email, cookie: await this.session(person.id) },
      this.listeners,
    );
  }

  async holding(memberId: string, organisationId: string, level: Level, capacity: SeatCapacity): Promise<string> {
    const seatId = randomUUID();
    const id = randomUUID();
    const { manager } = this.node.database;
    await manager.insert(Seat, { id: seatId, organisationId, level, capacity, validFrom: SINCE, validTo: null });
    await manager.insert(SeatHolding, { id, seatId, memberId, heldFrom: SINCE, heldTo: null, handoverNote: null });
    return id;
  }

  async holdingOf(person: Person): Promise<string> {
    const { id } = await this.node.database.manager.findOneByOrFail(SeatHolding, { memberId: person.id });
    return id;
  }

  async grant(memberId: string, role: Role, level: Level | null = null): Promise<void> {
    const grant = { id: randomUUID(), memberId, role, level, grantedFrom: SINCE, grantedTo: null, grantedBy: null };
    await this.node.database.manager.insert(RoleGrant, grant);
  }

  async channel(level: Level = 'tactical', theme: Theme = 'general'): Promise<string> {
    const id = randomUUID();
    const { manager } = this.node.database;
    const position = (this.count += 1);
    await manager.insert(Channel, {
      id,
      level,
      theme,
      name: `Kanaal ${position}`,
      purpose: 'Om te proberen.',
      position,
      createdAt: SINCE,
    });
    await manager.insert(Stream, { id, lastSeq: 0 });
    return id;
  }

  /** A tactical channel with two people in it. */
  async tacticalChannel(): Promise<{ channelId: string; anna: Person; bram: Person }> {
    return {
      channelId: await this.channel('tactical'),
      anna: await this.tacticalMember('Anna'),
      bram: await this.tacticalMember('Bram'),
    };
  }
}
