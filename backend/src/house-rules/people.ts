import { level, standings, type Level, type StandingName } from '@netwerkplein/contract';
import type { Person } from '../testing/person.ts';
import type { World } from '../testing/world.ts';

type Wish = NonNullable<Parameters<World['member']>[0]>;

/** How somebody comes by each standing, at a level where it has one; a new standing without a way here does not compile. */
const WAYS = {
  member: () => ({}),
  strategicMember: () => ({ seats: [{ level: 'strategic' }] }),
  tacticalMember: () => ({ seats: [{ level: 'tactical' }] }),
  partner: (at: Level) => ({
    kind: 'partner',
    side: at === 'strategic' ? 'enforcement' : 'care',
    seats: [{ level: at }],
  }),
  observer: (at: Level) => ({ kind: 'central_government', seats: [{ level: at, capacity: 'observer' }] }),
  chair: (at: Level) => ({ roles: [{ role: 'chair', level: at }] }),
  specialist: () => ({ kind: 'knowledge_centre', roles: [{ role: 'specialist' }] }),
  editor: () => ({ kind: 'knowledge_centre', roles: [{ role: 'editor' }] }),
  coordinator: () => ({ kind: 'knowledge_centre', roles: [{ role: 'coordinator' }] }),
  privacyOfficer: () => ({ kind: 'association', roles: [{ role: 'privacy_officer' }] }),
  moderator: () => ({ kind: 'knowledge_centre', roles: [{ role: 'moderator' }] }),
  firstKeyHolder: () => ({ kind: 'knowledge_centre', roles: [{ role: 'key_holder_1' }] }),
  secondKeyHolder: () => ({ kind: 'association', roles: [{ role: 'key_holder_2' }] }),
  admin: () => ({ roles: [{ role: 'admin' }] }),
} satisfies Record<StandingName, (at: Level) => Wish>;

/** Somebody with one standing and nothing else. */
export interface Holder {
  as: StandingName;
  at: Level;
  person: Person;
}

/** One person per standing, and per level where the standing has one. */
export async function oneOfEach(world: World): Promise<Holder[]> {
  const holders: Holder[] = [];
  for (const as of standings) {
    const way = WAYS[as] as (at: Level) => Wish;
    const levels =
      way.length === 0
        ? level.options.filter((at) => as !== 'strategicMember' || at === 'strategic').slice(-1)
        : level.options;
    for (const at of levels) holders.push({ as, at, person: await world.member(way(at)) });
  }
  return holders;
}
