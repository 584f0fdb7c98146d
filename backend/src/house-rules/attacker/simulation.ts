import { randomInt, randomUUID } from 'node:crypto';
import { doors, type CaseStreamEntry } from '@netwerkplein/contract';
import { CaseKeeper, CaseWaiting } from '../../cases/index.ts';
import { Announcer } from '../../kernel/announcer.ts';
import { aForm, handIn } from '../../testing/case-network.ts';
import type { Person } from '../../testing/person.ts';
import type { World } from '../../testing/world.ts';
import { Vault, VaultKeeper } from '../../vault/index.ts';
import type { Observed, ObservedCase } from './observed.ts';

const HOUR_MS = 3_600_000;
const DAY_H = 24;

/** How people are taken to behave: each comes by a few times in a working week, and writes in some of the open cases each time. */
const DAYS = 5;
const VISITS = 3;
const WRITES = 0.4;
/** Days from one round to the next: what waits is placed, and nobody's last visit counts any more. */
const ROUND_DAYS = 14;

interface Visit {
  member: Person;
  /** Hours after the round began. */
  at: number;
}

/** Plays rounds of cases with the real product and a moved clock, and notes what a co-reader can note. */
export class Simulation {
  readonly cases: ObservedCase[] = [];
  /** The moments at which people really wrote, which no co-reader knows: for planting a leak. */
  readonly written = new Map<string, number>();
  private readonly arrived = new Map<string, number>();
  private readonly began: number;

  constructor(
    private readonly world: World,
    private readonly people: { members: readonly Person[]; observer: Person; moderator: Person },
  ) {
    this.began = world.clock.now().getTime();
    const announcer = world.node.app.get(Announcer);
    const send = announcer.caseEntry.bind(announcer);
    announcer.caseEntry = (rooms, entry: CaseStreamEntry) => {
      this.arrived.set(entry.entry.id, this.hour());
      send(rooms, entry);
    };
  }

  /** So many cases lie open side by side for a while. */
  async round(round: number, cases: number): Promise<void> {
    const { members, moderator, observer } = this.people;
    await this.world.comesBack(...members, moderator);
    const ids: string[] = [];
    for (let index = 0; index < cases; index += 1) ids.push(await this.share(`Casus ${round}.${index}`));
    const start = this.hour();
    for (const { member, at } of visitsOf(members)) await this.visit(member, start + at, ids);
    for (let day = 0; day < ROUND_DAYS; day += 1) await this.goTo(start + (day + 1) * DAY_H);
    await this.world.comesBack(observer);
    for (const [place, id] of ids.entries()) this.cases.push(await this.observe(id, round, place));
  }

  private hour(): number {
    return (this.world.clock.now().getTime() - this.began) / HOUR_MS;
  }

  /** Time passes as the product lives it: what is due is done when it is due. */
  private async goTo(hour: number): Promise<void> {
    for (let next = await this.nextDue(); next !== null && next < hour; next = await this.nextDue()) {
      this.world.clock.advance(Math.max(0, next - this.hour()) * HOUR_MS + 1);
      await this.world.node.app.get(CaseKeeper).keep();
    }
    this.world.clock.advance(Math.max(0, hour - this.hour()) * HOUR_MS);
    await this.world.node.app.get(VaultKeeper).keep();
  }

  private async nextDue(): Promise<number | null> {
    const [waiting] = await this.world.node.database.manager.find(CaseWaiting, { order: { placeAt: 'asc' }, take: 1 });
    return waiting === undefined ? null : (waiting.placeAt.getTime() - this.began) / HOUR_MS;
  }

  private async share(title: string): Promise<string> {
    const { members, moderator } = this.people;
    const asker = members[randomInt(members.length)] as Person;
    const id = randomUUID();
    await asker.call(doors.case.start, { body: { id, form: aForm({ title }) } });
    await handIn(asker, id);
    await moderator.call(doors.review.decideCase, { params: { id }, body: { verdict: 'share' } });
    return id;
  }

  private async visit(member: Person, hour: number, ids: readonly string[]): Promise<void> {
    await this.goTo(hour);
    await this.world.comesBack(member);
    for (const caseId of shuffled(ids)) {
      if (Math.random() >= WRITES) continue;
      this.world.clock.advance((0.1 + Math.random() * 0.2) * HOUR_MS);
      const id = randomUUID();
      this.written.set(id, this.hour());
      const body = { id, text: 'Een bijdrage.' };
      const { status } = await member.call(doors.casePost.post, { params: { id: caseId }, body });
      if (status !== 201 && status !== 202) throw new Error(`contributing was answered with ${status}`);
    }
  }

  /** What the co-reader has of a case, joined with the truth that only marks the work. */
  private async observe(caseId: string, round: number, place: number): Promise<ObservedCase> {
    const { members, observer } = this.people;
    const params = { id: caseId };
    const { body: view } = await observer.call(doors.case.view, { params });
    const { body: page } = await observer.call(doors.casePost.list, { params, query: { limit: 200 } });
    const names = new Map<string, Observed>();
    for (const { id, seq, on, participant } of page.items) {
      const one = names.get(participant.id) ?? {
        participantId: participant.id,
        label: participant.label,
        place: view.participants.findIndex((listed) => listed.id === participant.id),
        posts: [],
      };
      one.posts.push({ id, seq, on, arrived: this.arrived.get(id) ?? 0 });
      names.set(participant.id, one);
    }
    const byMember = new Map<string, Observed>();
    for (const { id } of members) {
      const found = names.get((await this.world.node.app.get(Vault).find(id, caseId)) ?? '');
      if (found !== undefined) byMember.set(id, found);
    }
    return { round, place, byMember };
  }
}

const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, at: Math.random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);

function visitsOf(members: readonly Person[]): Visit[] {
  const visits = members.flatMap((member) =>
    Array.from({ length: VISITS }, () => ({ member, at: randomInt(DAYS) * DAY_H + 8 + Math.random() * 10 })),
  );
  return visits.toSorted((a, b) => a.at - b.at);
}
