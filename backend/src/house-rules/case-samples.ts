import { randomUUID } from 'node:crypto';
import { doors, type PartnerSide } from '@netwerkplein/contract';
import { aForm, caseNetwork, draftCase, handIn, sharedCase, type CaseNetwork } from '../testing/case-network.ts';
import type { World } from '../testing/world.ts';
import { alike, done, overRest, type Sample } from './attempt.ts';

const OPEN_TO: PartnerSide[][] = [[], ['care'], ['enforcement']];

/** Requests for each right over cases. The cases are of somebody else: what is one's own the vault decides, not the table. */
export async function caseSamples(
  world: World,
): Promise<Record<'case.write' | 'case.read' | 'case.post' | 'case.review', Sample>> {
  const network = await caseNetwork(world);
  const opened = await Promise.all(
    OPEN_TO.map(async (openTo) => ({ openTo, id: await sharedCase(network, { openTo }) })),
  );
  const perAudience =
    (attempt: (params: { id: string }, who: Parameters<Sample>[0]) => Promise<boolean>): Sample =>
    async (who) =>
      opened.map(({ openTo, id }) => overRest({ openTo }, () => attempt({ id }, who)));
  return {
    'case.write': async (who) => [
      overRest({}, async () => done(await who.call(doors.case.start, { body: { id: randomUUID(), form: aForm() } }))),
    ],
    'case.read': perAudience(async (params, who) => {
      const { items } = (await who.call(doors.case.list, {})).body;
      return alike([
        done(await who.call(doors.case.view, { params })),
        done(await who.call(doors.casePost.list, { params, query: {} })),
        done(await who.call(doors.case.read, { params, body: { seq: 0 } })),
        items.some(({ id }) => id === params.id),
      ]);
    }),
    'case.post': perAudience(async (params, who) =>
      alike([
        done(await who.call(doors.case.takeName, { params })),
        done(await who.call(doors.casePost.post, { params, body: { id: randomUUID(), text: 'Een bijdrage.' } })),
      ]),
    ),
    'case.review': async (who) => [
      overRest({}, async () => {
        const params = { id: await inReview(network) };
        const body = { verdict: 'return' as const, note: 'Graag wat ruimer.' };
        return alike([
          done(await who.call(doors.review.list, {})),
          done(await who.call(doors.case.view, { params })),
          done(await who.call(doors.review.decideCase, { params, body })),
        ]);
      }),
    ],
  };
}

async function inReview({ writers: [asker] }: CaseNetwork): Promise<string> {
  const id = await draftCase(asker);
  await handIn(asker, id);
  return id;
}
