import { doors } from '@netwerkplein/contract';
import { openIdentity, openSealed, viewerContext } from '@netwerkplein/contract/sealing';
import { call } from '../../../api/index.ts';
import type { Unsealing } from '../vault-queries.ts';
import { findViewerKey } from './viewer-keys.ts';

const QUARTER_MS = 15 * 60_000;

/** What a sealed name holds, for as long as it may be read. */
export interface Opened {
  name: string;
  organisation: string;
  /** By the clock of this browser. */
  until: number;
}

/** The halves do not open, or not together: one is missing, or was sealed for another request. */
export class UnreadableName extends Error {}

/** Opens a name here, in the browser that asked for it. What comes over the line is of no use to anybody else. */
export async function openName({ id, caseId, participantId }: Unsealing): Promise<Opened> {
  const pair = await findViewerKey(id);
  if (pair === null) throw new UnreadableName();
  const { box, shares, closesAt } = await call(doors.unsealing.open, { params: { id } });
  try {
    const first = await openSealed(pair, shares[0], viewerContext(1, id));
    const second = await openSealed(pair, shares[1], viewerContext(2, id));
    const { name, organisation } = await openIdentity(box, first, second, { caseId, participantId });
    // A clock that is wrong makes it shorter at most, never longer.
    return { name, organisation, until: Math.min(Date.parse(closesAt), Date.now() + QUARTER_MS) };
  } catch {
    throw new UnreadableName();
  }
}
