import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { doors } from '@netwerkplein/contract';
import { CaseKeeper } from '../cases/index.ts';
import {
  caseNetwork,
  contributes,
  draftCase,
  handIn,
  says,
  sharedCase,
  type CaseNetwork,
} from '../testing/case-network.ts';
import type { Person } from '../testing/person.ts';
import { stored } from '../testing/stored.ts';
import { World } from '../testing/world.ts';
import { seenThroughDoors } from './seen.ts';

/**
 * House rule 3 for cases (excellent B1, B4, B14): whatever somebody does in a case, no co-reader, reviewer or listener finds an account
 * in it, and the rows that the database keeps do not tell either.
 */

let world: World;
let network: CaseNetwork;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await caseNetwork(world);
});

const at = (id: string) => ({ params: { id } });

/** What could tell who somebody is. The organisation may stand among those that read along, never beside a name. */
const marksOf = ({ id, name, email }: Person): string[] => [id, name, email, email.split('@')[0] ?? ''];

/** Everything there is to do in a case, done by one member. */
async function doesEverything(writer: Person, { moderator, writers }: CaseNetwork): Promise<string> {
  const [, , reader] = writers;
  const own = await draftCase(writer, { openTo: ['care', 'enforcement'] });
  await handIn(writer, own);
  await moderator.call(doors.review.decideCase, { ...at(own), body: { verdict: 'share' } });
  const first = await says(writer, own, 'Een eerste bijdrage.');
  const params = { id: own, postId: first.id };
  await writer.call(doors.casePost.edit, { params, body: { text: 'Een bijdrage, verbeterd.', revision: 0 } });
  const flagged = await says(writer, own, 'Deze wordt bekeken.');
  await reader.call(doors.casePost.flag, {
    params: { id: own, postId: flagged.id },
    body: { reason: 'identifies_writer' },
  });
  const removed = await says(writer, own, 'Deze verdwijnt.');
  await writer.call(doors.casePost.remove, { params: { id: own, postId: removed.id }, body: { reason: 'mistake' } });
  await writer.call(doors.case.read, { ...at(own), body: { seq: 3 } });
  await moderator.call(doors.case.silence, {
    params: { id: own, participantId: first.participant.id },
    body: { silenced: true },
  });
  const other = await sharedCase(network, { by: reader });
  await contributes(writer, other, 'Elders, later.');
  return own;
}

test('nobody who reads, reviews or listens finds who wrote, through any door or frame', async () => {
  const [, writer] = network.writers;
  const care = await world.member({ kind: 'partner', side: 'care', seats: [{ level: 'tactical' }] });
  const onlookers = [
    network.writers[0],
    network.writers[3],
    network.moderator,
    network.privacyOfficer,
    network.specialist,
    care,
    await world.member({ roles: [{ role: 'chair', level: 'tactical' }] }),
  ];
  const heard = await Promise.all(onlookers.map((person) => person.listens()));
  const caseId = await doesEverything(writer, network);
  world.clock.advance(5 * 86_400_000);
  await world.node.app.get(CaseKeeper).keep();
  await world.comesBack(...onlookers);
  for (const [index, person] of onlookers.entries()) {
    const targets = [{ caseId, channelId: caseId, messageId: caseId, dilemmaId: caseId }];
    const seen = [await seenThroughDoors(world, targets, person.cookie), ...(heard[index]?.frames ?? [])].join('\n');
    expect({ index, found: marksOf(writer).filter((mark) => seen.includes(mark)) }).toEqual({ index, found: [] });
    // The test can fail: what was written is there to be seen.
    if (index < 2) expect(seen).toContain('Een bijdrage, verbeterd.');
  }
});

test('the rows of a case, and everything that refers to it, name no member', async () => {
  const [, , , , writer] = network.writers;
  await doesEverything(writer, network);
  const rows = await stored(world.node.database, {
    without: ['member', 'seat_holding', 'role_grant', 'session', 'holder_key', 'read_mark', 'draft'],
  });
  const lines = rows.split('\n').filter((line) => marksOf(writer).some((mark) => line.includes(mark)));
  // Signing in and out is an act of the account, and stands apart from any case.
  expect(lines.filter((line) => !/session/.test(line))).toEqual([]);
});

test('in a case there is no presence, no typing, no moment and no count per person', async () => {
  const [asker, anna] = network.writers;
  const caseId = await sharedCase(network);
  await says(anna, caseId, 'Een bijdrage.');
  const [view, list, page] = await Promise.all([
    asker.call(doors.case.view, at(caseId)),
    asker.call(doors.case.list, {}),
    asker.call(doors.casePost.list, { ...at(caseId), query: {} }),
  ]);
  for (const { body } of [view, list, page]) {
    // Days only: not one instant, and no number that a person's doings could be read from.
    expect(JSON.stringify(body)).not.toMatch(/T\d\d:\d\d/);
  }
  expect(Object.keys(view.body.participants[0] ?? {}).toSorted()).toEqual([
    'asker',
    'id',
    'label',
    'office',
    'silenced',
  ]);
});

test('leaving, a new role or a new organisation of a member shows nowhere in a case', async () => {
  const [asker, , anna] = network.writers;
  const caseId = await sharedCase(network);
  await says(anna, caseId, 'Een bijdrage die blijft.');
  const look = async () => {
    const { participants, lastSeq } = (await asker.call(doors.case.view, at(caseId))).body;
    const { items } = (await asker.call(doors.casePost.list, { ...at(caseId), query: {} })).body;
    return { participants, lastSeq, items };
  };
  const before = await look();
  await world.grant(anna.id, 'chair', 'tactical');
  await world.node.database.query("update member set name = 'Een andere naam' where id = $1", [anna.id]);
  await world.leaves(anna);
  expect(await look()).toEqual(before);
});

test('two cases share no id, no label by rule and no number that goes on from one to the other', async () => {
  const members = network.writers;
  const seen = new Map<string, Set<string>>();
  for (let round = 0; round < 8; round += 1) {
    const caseId = await sharedCase(network, { by: members[round % 6] ?? members[0] });
    for (const member of members) {
      const { body } = await member.call(doors.case.takeName, at(caseId));
      for (const part of [body.id, body.label]) seen.set(part, (seen.get(part) ?? new Set()).add(member.id));
      expect(body.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    }
  }
  // A label may come back by chance, then for anybody: it is never one person's.
  const repeated = [...seen.values()].filter((owners) => owners.size > 1).length;
  expect(seen.size + repeated).toBeGreaterThanOrEqual(8 * 6);
});
