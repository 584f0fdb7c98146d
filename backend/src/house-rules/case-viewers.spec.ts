import { afterAll, beforeAll, beforeEach, test } from '@jest/globals';
import { doors, type CallOf } from '@netwerkplein/contract';
import { aForm, caseNetwork, draftCase, handIn, says, sharedCase, type CaseNetwork } from '../testing/case-network.ts';
import { World } from '../testing/world.ts';
import { expectTold, types, type Told, type View } from './told.ts';

/** House rule 2 for cases. What somebody does with an own draft only they see, on the page where they do it. */

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

const viewsOf = (caseId: string): View[] => {
  const inStream: Told = (entries) => entries.some(({ stream }) => stream === `case:${caseId}`);
  const ofCase: Told = (entries, notices) =>
    inStream(entries, notices) || types('case.changed', 'cases.changed')(entries, notices);
  // A reviewer looks at a case from the page of what waits, which asks all of it again.
  const orReview: Told = (entries, notices) => ofCase(entries, notices) || types('review.changed')(entries, notices);
  return [
    { name: 'cases', look: (who) => who.call(doors.case.list, {}), told: ofCase },
    { name: 'case', look: (who) => who.call(doors.case.view, at(caseId)), told: orReview },
    { name: 'posts', look: (who) => who.call(doors.casePost.list, { ...at(caseId), query: {} }), told: orReview },
    { name: 'review', look: (who) => who.call(doors.review.list, {}), told: types('review.changed') },
    { name: 'lessons', look: (who) => who.call(doors.review.lessons, {}), told: ofCase },
  ];
};

type Act = (caseId: string, postId: string, network: CaseNetwork) => Promise<unknown>;

const acts: [string, Act][] = [
  ['contributing', (caseId, _, { writers: [, , bram] }) => says(bram, caseId, 'Een reactie.')],
  [
    'changing a contribution',
    (id, postId, { writers: [, anna] }) =>
      anna.call(doors.casePost.edit, { params: { id, postId }, body: { text: 'Anders.', revision: 0 } }),
  ],
  [
    'wiping a contribution',
    (id, postId, { writers: [, anna] }) =>
      anna.call(doors.casePost.remove, { params: { id, postId }, body: { reason: 'mistake' } }),
  ],
  [
    'calling a contribution recognisable',
    (id, postId, { writers: [, , bram] }) =>
      bram.call(doors.casePost.flag, { params: { id, postId }, body: { reason: 'identifies_person' } }),
  ],
  [
    'calling the case recognisable',
    (id, _, { writers: [, , bram] }) =>
      bram.call(doors.case.flag, { ...at(id), body: { reason: 'identifies_person' } }),
  ],
  [
    'closing',
    (id, _, { writers: [asker] }) =>
      asker.call(doors.case.close, { ...at(id), body: { outcome: 'Er is rust.', lesson: 'Eén plan helpt.' } }),
  ],
  [
    'silencing',
    async (id, _, { writers: [, anna], moderator }) => {
      const { self } = (await anna.call(doors.case.view, at(id))).body;
      const params = { id, participantId: self.participant?.id ?? '' };
      return await moderator.call(doors.case.silence, { params, body: { silenced: true } });
    },
  ],
  [
    'ending a seat',
    async (_id, _post, { writers: [, , , leaving] }) => {
      const coordinator = await world.member({ roles: [{ role: 'coordinator' }] });
      return await coordinator.call(doors.member.endHolding, { params: { id: await world.holdingOf(leaving) } });
    },
  ],
  ['reading', (id, _, { writers: [, , bram] }) => bram.call(doors.case.read, { ...at(id), body: { seq: 1 } })],
];

test.each(acts)('%s is told to everybody who sees it', async (_name, act) => {
  const caseId = await sharedCase(network);
  const [asker, anna, bram] = network.writers;
  const { id } = await says(anna, caseId, 'Een eerste bijdrage.');
  const viewers = [asker, anna, bram, network.moderator, network.specialist];
  await expectTold(viewers, viewsOf(caseId), () => act(caseId, id, network));
});

test.each([{ verdict: 'share' as const }, { verdict: 'return' as const, note: 'Graag wat ruimer.' }])(
  'the second look ($verdict) is told to everybody who sees it',
  async (body) => {
    const { writers, moderator, privacyOfficer, specialist } = network;
    const [asker, anna] = writers;
    const caseId = await draftCase(asker);
    await handIn(asker, caseId);
    await expectTold([asker, anna, moderator, privacyOfficer, specialist], viewsOf(caseId), () =>
      moderator.call(doors.review.decideCase, { ...at(caseId), body } as CallOf<typeof doors.review.decideCase>),
    );
  },
);

test('handing in, and mending what was taken from sight, is told to who reviews', async () => {
  const { writers, moderator, privacyOfficer } = network;
  const [asker] = writers;
  const caseId = await draftCase(asker);
  await expectTold([moderator, privacyOfficer], viewsOf(caseId), () => handIn(asker, caseId));
  await moderator.call(doors.review.decideCase, { ...at(caseId), body: { verdict: 'share' } });
  await writers[1].call(doors.case.flag, { ...at(caseId), body: { reason: 'mistake' } });
  const form = aForm({ title: 'Een ruimere titel' });
  await expectTold([moderator, privacyOfficer], viewsOf(caseId), () =>
    asker.call(doors.case.save, { ...at(caseId), body: { form, revision: 0 } }),
  );
});
