import { randomUUID } from 'node:crypto';
import { limits } from '@netwerkplein/contract';
import type { DataSource, EntityManager } from 'typeorm';
import { CaseEntryRow, CaseParticipant, CaseThread, drawLabel, Lesson } from '../cases/index.ts';
import { Clock } from '../kernel/clock.ts';
import { dayOf as today, daysAfter } from '../kernel/day.ts';
import type { Settings } from '../kernel/settings.ts';
import { Holders, openVault, type Vault } from '../vault/index.ts';
import { demoCases, type DemoCase, type DemoPost } from './content/cases/index.ts';
import { dayOf } from './content/days.ts';
import { members } from './content/members.ts';
import { loadDemoKeys } from './demo-keys.ts';
import { demoId } from './demo-id.ts';
import { DEMO_PASSWORD, loadPeople } from './load-people.ts';

/** Load the demo's cases, with the keys that seal their names, when there are none; an older demo gets them too. */
export async function loadCases(database: DataSource, settings: Settings): Promise<void> {
  if ((await database.manager.count(CaseThread)) > 0) return;
  const clock = new Clock();
  const now = clock.now();
  await database.transaction(async (manager) => {
    await loadPeople(manager, now);
    const people = members.flatMap(({ key, roles }) =>
      roles.flatMap(({ role }) =>
        role === 'key_holder_1' || role === 'key_holder_2'
          ? [{ memberId: demoId('member', key), group: role === 'key_holder_1' ? (1 as const) : (2 as const) }]
          : [],
      ),
    );
    await loadDemoKeys(manager, new Holders(database, clock, settings), people, DEMO_PASSWORD, now);
  });
  const vault = await openVault(database, settings, clock);
  for (const one of demoCases) await database.transaction((manager) => loadCase(manager, vault, one, today(now)));
}

async function loadCase(manager: EntityManager, vault: Vault, demo: DemoCase, now: string): Promise<void> {
  const id = randomUUID();
  const on = (daysAgo: number) => dayOf(daysAgo, now);
  const isShared = demo.state === 'shared' || demo.state === 'closed' || demo.state === 'blocked';
  const closedOn = demo.closedDaysAgo === undefined ? null : on(demo.closedDaysAgo);
  const namesGoneOn = closedOn === null ? null : daysAfter(closedOn, limits.caseNamesDays);
  await manager.insert(CaseThread, {
    id,
    state: demo.state,
    form: demo.form,
    revision: 0,
    note: null,
    flaggedFor: null,
    sharedOn: isShared ? on(demo.daysAgo) : null,
    activeOn: on(demo.posts.at(-1)?.daysAgo ?? demo.daysAgo),
    closedOn,
    namesGoneOn,
    purgeOn: isShared ? daysAfter(on(demo.daysAgo), limits.caseTermDays) : null,
    lastSeq: demo.posts.length,
  });
  await vault.begin(manager, id);
  const names = await loadParticipants(manager, vault, id, demo, isShared);
  const rows = demo.posts.map((post, index) => entryOf(id, index + 1, names.get(nameOf(post.by)) ?? '', on, post));
  if (rows.length > 0) await manager.insert(CaseEntryRow, rows);
  if (namesGoneOn !== null) await vault.letGo(manager, id, namesGoneOn);
  if (demo.lesson !== undefined) {
    const { theme } = demo.form;
    const outcome = demo.outcome ?? '';
    await manager.insert(Lesson, { id: randomUUID(), caseId: id, theme, outcome, ...demo.lesson });
  }
}

/** A specialist speaks for the office: one name for all of them. */
const OFFICE = 'specialist';
const nameOf = (key: string): string =>
  members.some((member) => member.key === key && member.roles.some(({ role }) => role === 'specialist')) ? OFFICE : key;

async function loadParticipants(
  manager: EntityManager,
  vault: Vault,
  caseId: string,
  { by, posts }: DemoCase,
  isShared: boolean,
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const labels = new Set<string>();
  for (const name of new Set([by, ...posts.map((post) => nameOf(post.by))])) {
    const office = name === OFFICE ? OFFICE : null;
    const label = office === null ? drawLabel(labels) : '';
    labels.add(label);
    const id = randomUUID();
    names.set(name, id);
    const asker = name === by;
    await manager.insert(CaseParticipant, { id, caseId, label, office, asker, spoken: isShared, silenced: false });
    if (office === null) await vault.enrol(manager, { caseId, participantId: id, memberId: demoId('member', name) });
  }
  return names;
}

const entryOf = (
  caseId: string,
  seq: number,
  participantId: string,
  on: (daysAgo: number) => string,
  post: DemoPost,
): CaseEntryRow => ({
  caseId,
  seq,
  kind: 'post',
  postId: randomUUID(),
  postSeq: seq,
  participantId,
  text: post.text,
  on: on(post.daysAgo),
  revision: 0,
  edited: post.edited ?? false,
  hidden: post.hidden !== undefined,
  flaggedFor: post.hidden ?? null,
  lookedAt: false,
  removedBy: post.removed?.by ?? null,
  removedFor: post.removed?.reason ?? null,
});
