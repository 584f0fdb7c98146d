import { randomUUID } from 'node:crypto';
import { doors, type Action, type DilemmaState } from '@netwerkplein/contract';
import { Dilemma, DilemmaStep } from '../dilemmas/index.ts';
import { brings, cast, DILEMMA, groupChannel, withGroup, type Cast } from '../testing/dilemmas.ts';
import type { Person } from '../testing/person.ts';
import type { World } from '../testing/world.ts';
import { alike, done, overRest, type Attempt, type Sample } from './attempt.ts';

type DilemmaAction = Extract<Action, `dilemma.${string}` | `group.${string}`>;

interface Scene {
  world: World;
  people: Cast;
  lead: Person;
}

/** Requests for each right over dilemmas and working groups. */
export async function dilemmaSamples(world: World): Promise<Record<DilemmaAction, Sample>> {
  const scene: Scene = { world, people: await cast(world), lead: await world.tacticalMember() };
  const { chair, bringer } = scene.people;
  const reads = async (who: Person, id: string) => {
    const { items } = (await who.call(doors.dilemma.list, {})).body;
    const seen = done(await who.call(doors.dilemma.view, { params: { id } }));
    return alike([seen, items.some((dilemma) => dilemma.id === id)]);
  };
  return {
    'dilemma.read': async (who) => {
      const [closed, open] = await Promise.all([groupWith(scene), groupWith(scene, who)]);
      return [
        overRest({ invited: false }, () => reads(who, closed)),
        overRest({ invited: true }, () => reads(who, open)),
      ];
    },
    'dilemma.bring': async (who) => {
      const body = { id: randomUUID(), form: DILEMMA };
      return [overRest({}, async () => done(await who.call(doors.dilemma.bring, { body })))];
    },
    'dilemma.withdraw': (who) =>
      Promise.all(
        [who, bringer].map(async ({ id: ownerId }) => {
          const params = { id: await dilemmaOf(scene, ownerId, 'brought') };
          const withdraw = () => who.call(doors.dilemma.withdraw, { params, body: { version: 0 } });
          return overRest({ ownerId }, async () => done(await withdraw()));
        }),
      ),
    'dilemma.guide': async (who) => {
      const params = { id: (await brings(bringer)).id };
      const inGroup = { id: await groupWith(scene) };
      const guest = await world.member();
      return [
        overRest({ level: 'tactical' }, async () =>
          alike([
            done(await who.call(doors.group.candidates, { params })),
            done(await who.call(doors.dilemma.toPlatform, { params, body: { version: 0 } })),
            done(
              await who.call(doors.group.invite, {
                params: inGroup,
                body: { memberId: guest.id, capacity: 'guest' },
              }),
            ),
            done(await whoTakesOut(who, chair, inGroup.id, guest)),
            done(await who.call(doors.group.close, { params: inGroup, body: { version: 2 } })),
            done(await who.call(doors.dilemma.toStrategic, { params: await freshGroup(scene), body: { version: 2 } })),
          ]),
        ),
      ];
    },
    'dilemma.answer': async (who) => {
      const params = { id: await dilemmaOf(scene, bringer.id, 'strategic') };
      const body = { version: 0, answer: 'Zo doen wij het.' };
      return [
        overRest({ level: 'strategic' }, async () => done(await who.call(doors.dilemma.answer, { params, body }))),
      ];
    },
    'group.advise': async (who) => {
      const attempt = async (id: string) =>
        done(await who.call(doors.group.advise, { params: { id }, body: { version: 2, text: 'Zo kan het.' } }));
      const others = await groupWith(scene, who);
      const own = (await withGroup(world, scene.people, { person: who, capacity: 'member' })).id;
      return [
        overRest({ level: 'tactical', ownerId: scene.lead.id, invited: true }, () => attempt(others)),
        overRest({ level: 'tactical', ownerId: who.id, invited: true }, () => attempt(own)),
      ];
    },
  };
}

/** The same rights as in any channel, in that of a working group: for who is in it, and for who is not. */
export async function groupSamples(world: World): Promise<(action: Action, who: Person) => Promise<Attempt[]>> {
  const scene: Scene = { world, people: await cast(world), lead: await world.tacticalMember() };
  const attempts: Partial<Record<Action, (who: Person, channelId: string, ownerId: string) => Promise<boolean>>> = {
    'channel.read': async (who, id) => {
      const { items } = (await who.call(doors.channel.list, {})).body;
      return alike([
        done(await who.call(doors.message.list, { params: { id }, query: {} })),
        done(await who.call(doors.channel.members, { params: { id } })),
        items.some((channel) => channel.id === id),
      ]);
    },
    'message.post': async (who, id) =>
      done(await who.call(doors.message.post, { params: { id }, body: { id: randomUUID(), text: 'Tekst' } })),
    'message.edit': async (who, id, ownerId) => {
      const messageId = await messageIn(scene, who, id, ownerId);
      const params = { id, messageId };
      return done(await who.call(doors.message.edit, { params, body: { text: 'Anders', revision: 0 } }));
    },
    'message.redact': async (who, id, ownerId) => {
      const messageId = await messageIn(scene, who, id, ownerId);
      const params = { id, messageId };
      return done(await who.call(doors.message.redact, { params, body: { reason: 'mistake' } }));
    },
  };
  return async (action, who) => {
    const attempt = attempts[action];
    if (attempt === undefined) return [];
    const closed = await groupChannel(world, await groupWith(scene));
    const open = await groupChannel(world, await groupWith(scene, who));
    const lead = scene.lead.id;
    return [
      overRest({ invited: false, ownerId: lead }, () => attempt(who, closed, lead)),
      overRest({ invited: true, ownerId: lead }, () => attempt(who, open, lead)),
      overRest({ invited: true, ownerId: who.id }, () => attempt(who, open, who.id)),
    ];
  };
}

/** A dilemma with a working group of a lead, and of these guests. */
async function groupWith({ world, people, lead }: Scene, ...guests: Person[]): Promise<string> {
  const wishes = guests.map((person) => ({ person, capacity: 'guest' as const }));
  return (await withGroup(world, people, { person: lead, capacity: 'member' }, ...wishes)).id;
}

const freshGroup = async (scene: Scene): Promise<{ id: string }> => ({ id: await groupWith(scene) });

/** Whoever may not add somebody finds them added by the chair, so that there is somebody to take out. */
async function whoTakesOut(who: Person, chair: Person, id: string, guest: Person): Promise<{ status: number }> {
  const params = { id };
  await chair.call(doors.group.invite, { params, body: { memberId: guest.id, capacity: 'guest' } });
  return await who.call(doors.group.remove, { params: { id, memberId: guest.id } });
}

const messageIn = async ({ lead }: Scene, who: Person, channelId: string, ownerId: string): Promise<string> =>
  (await (ownerId === who.id ? who : lead).posts(channelId, 'Tekst')).id;

/** A dilemma of anybody: written straight into the table, for not everybody could bring it. */
async function dilemmaOf({ world, people }: Scene, broughtBy: string, state: DilemmaState): Promise<string> {
  const { manager } = world.node.database;
  const { organisationId } = await manager.findOneByOrFail(Dilemma, { id: (await brings(people.bringer)).id });
  const on = '2026-01-01';
  const row = { id: randomUUID(), state, form: DILEMMA, organisationId, broughtBy, broughtOn: on, movedOn: on };
  await manager.insert(Dilemma, { ...row, version: 0, answer: null });
  const first = { dilemmaId: row.id, version: 0, on, note: null } as const;
  await manager.insert(DilemmaStep, { ...first, what: 'brought', quality: 'municipality' });
  return row.id;
}
