import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, test } from '@jest/globals';
import { doors } from '@netwerkplein/contract';
import type { Person } from '../testing/person.ts';
import { World } from '../testing/world.ts';
import { expectTold, types, type Told, type View } from './told.ts';

/** House rule 2: whoever sees something change was told so. What a page shows is compared before and after each action. */

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

const viewsOf = (channelId: string, messageId: string): View[] => {
  const params = { id: channelId };
  const inStream: Told = (entries, notices) =>
    entries.some(({ stream }) => stream === `channel:${channelId}`) || types('member.rights')(entries, notices);
  return [
    { name: 'messages', look: (who) => who.call(doors.message.list, { params, query: {} }), told: inStream },
    {
      name: 'versions',
      look: (who) => who.call(doors.message.versions, { params: { ...params, messageId } }),
      told: inStream,
    },
    {
      name: 'channels',
      look: (who) => who.call(doors.channel.list, {}),
      told: (entries, notices) =>
        inStream(entries, notices) || types('channel.read', 'level.readers')(entries, notices),
    },
    {
      name: 'readers',
      look: (who) => who.call(doors.channel.members, { params }),
      told: types('level.readers', 'member.rights'),
    },
    {
      name: 'draft',
      look: (who) => who.call(doors.channel.draft, { params }),
      told: types('channel.draft', 'member.rights'),
    },
    { name: 'me', look: (who) => who.call(doors.session.me, {}), told: types('member.rights') },
    {
      name: 'sessions',
      look: (who) => who.call(doors.session.list, {}),
      told: types('member.sessions', 'session.ended'),
    },
    {
      name: 'members',
      look: (who) => who.call(doors.member.list, {}),
      told: types('directory.changed', 'member.rights'),
    },
  ];
};

interface Scene {
  channelId: string;
  messageId: string;
  anna: Person;
  bram: Person;
  annaElsewhere: Person;
  coordinator: Person;
}

const params = ({ channelId, messageId }: Scene) => ({ id: channelId, messageId });

const actions: [string, (scene: Scene) => Promise<unknown>][] = [
  ['posting', ({ anna, channelId }) => anna.posts(channelId, 'Nieuw')],
  [
    'editing',
    (scene) => scene.anna.call(doors.message.edit, { params: params(scene), body: { text: 'Anders', revision: 0 } }),
  ],
  [
    'redacting',
    (scene) => scene.anna.call(doors.message.redact, { params: params(scene), body: { reason: 'mistake' } }),
  ],
  [
    'marking as read',
    ({ anna, channelId }) => anna.call(doors.channel.read, { params: { id: channelId }, body: { seq: 2 } }),
  ],
  [
    'saving a draft',
    ({ anna, channelId }) =>
      anna.call(doors.channel.saveDraft, { params: { id: channelId }, body: { text: randomUUID() } }),
  ],
  [
    'ending a seat',
    async ({ coordinator, bram }) =>
      coordinator.call(doors.member.endHolding, { params: { id: await world.holdingOf(bram) } }),
  ],
  ['signing out', ({ annaElsewhere }) => annaElsewhere.call(doors.session.close, {})],
  ['opening a session', ({ anna }) => world.session(anna.id)],
  [
    'ending somebody’s sessions',
    ({ coordinator, bram }) => coordinator.call(doors.member.endSessions, { params: { id: bram.id } }),
  ],
];

test.each(actions)('%s is told to everybody who sees it', async (_name, act) => {
  const { channelId, anna, bram } = await world.tacticalChannel();
  const { id: messageId } = await anna.posts(channelId, 'Eerste');
  await bram.posts(channelId, 'Tweede');
  const coordinator = await world.member({ roles: [{ role: 'coordinator' }] });
  const scene: Scene = { channelId, messageId, anna, bram, coordinator, annaElsewhere: await world.secondDevice(anna) };
  await expectTold([anna, bram, coordinator], viewsOf(channelId, messageId), () => act(scene));
});
