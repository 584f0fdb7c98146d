import { randomUUID } from 'node:crypto';
import { doors, type DilemmaForm, type DilemmaView, type GroupCapacity } from '@netwerkplein/contract';
import { dayOf, daysAfter } from '../kernel/day.ts';
import type { Person } from './person.ts';
import type { World } from './world.ts';

/** A general question, without anything that the guard could find. */
export const DILEMMA: DilemmaForm = {
  title: 'Plekken voor opvang',
  theme: 'housing',
  dilemma: 'Er zijn te weinig plekken waar een kind veilig kan wonen.',
  care: 'Hulp vraagt rust en een vaste plek.',
  enforcement: 'Handhaven vraagt dat er snel iets gebeurt.',
  tried: 'Afspraken maken hielp een tijd.',
  asked: 'Hoe verdelen wij de plekken over de regio?',
};

/** Who may take every step: a member of a municipality, the platform's chair and the strategic one. */
export interface Cast {
  bringer: Person;
  chair: Person;
  strategicChair: Person;
}

export const cast = async (world: World): Promise<Cast> => ({
  bringer: await world.tacticalMember('Inbrenger'),
  chair: await world.member({ name: 'Voorzitter', roles: [{ role: 'chair', level: 'tactical' }] }),
  strategicChair: await world.member({ name: 'Bestuurder', roles: [{ role: 'chair', level: 'strategic' }] }),
});

export async function brings(who: Person, form: Partial<DilemmaForm> = {}): Promise<DilemmaView> {
  const body = { id: randomUUID(), form: { ...DILEMMA, ...form }, choices: [] };
  const { status, body: view } = await who.call(doors.dilemma.bring, { body });
  if (status !== 201) throw new Error(`bringing a dilemma was answered with ${status}`);
  return view;
}

type Wish = { person: Person; capacity: GroupCapacity; seesEarlier?: boolean };

/** A dilemma that was taken up, with a working group of these people; the first one leads. */
export async function withGroup(world: World, { bringer, chair }: Cast, ...people: Wish[]): Promise<DilemmaView> {
  const { id } = await brings(bringer);
  const params = { id };
  await chair.call(doors.dilemma.toPlatform, { params, body: { version: 0 } });
  const { status, body } = await chair.call(doors.group.form, {
    params,
    body: {
      version: 1,
      purpose: 'Samen uitzoeken wat werkt.',
      endsOn: daysAfter(dayOf(world.clock.now()), 30),
      leadId: people[0]?.person.id ?? '',
      people: people.map(({ person, capacity, seesEarlier = false }) => ({
        memberId: person.id,
        capacity,
        seesEarlier,
      })),
    },
  });
  if (status !== 200) throw new Error(`forming a group was answered with ${status}`);
  return body;
}

/** The channel of a working group, whoever may read it. */
export async function groupChannel(world: World, dilemmaId: string): Promise<string> {
  const [row] = await world.node.database.query<{ id: string }[]>('select id from channel where dilemma_id = $1', [
    dilemmaId,
  ]);
  if (row === undefined) throw new Error('there is no group');
  return row.id;
}
