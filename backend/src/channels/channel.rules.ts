import type { Action, Actor, Facts, GroupCapacity } from '@netwerkplein/contract';
import type { Channel } from './channel.entity.ts';

/** Somebody who is in the channel of a working group now. */
export interface PersonNow {
  memberId: string;
  capacity: GroupCapacity;
  seesAfter: number;
}

/** A channel, with its own people when it is that of a working group. */
export interface KnownChannel extends Channel {
  people: readonly PersonNow[] | null;
}

/** What one does in a channel with what was there before: it stays possible for members after the group was closed. */
const AFTERWARDS = new Set<Action>(['channel.read', 'message.redact']);

/** What a right in this channel depends on: its level, or whether the actor is one of its own people and may still do this. */
export function factsIn(channel: KnownChannel, actor: Pick<Actor, 'memberId'>, action: Action, now: Date): Facts {
  if (channel.people === null) return { level: channel.level };
  const person = personIn(channel, actor);
  if (person === undefined) return { invited: false };
  return { invited: isOpen(channel, now) || (person.capacity === 'member' && AFTERWARDS.has(action)) };
}

const isOpen = ({ closesAt }: Pick<Channel, 'closesAt'>, now: Date): boolean => closesAt === null || now < closesAt;

/** Up to which number the log is closed to the actor. */
export const unseenIn = (channel: KnownChannel, actor: Pick<Actor, 'memberId'>): number =>
  personIn(channel, actor)?.seesAfter ?? 0;

/** Whom the channel has now, as far as they may still read it. */
export const readersOf = (channel: KnownChannel, now: Date): readonly PersonNow[] =>
  (channel.people ?? []).filter(({ capacity }) => capacity === 'member' || isOpen(channel, now));

const personIn = (channel: KnownChannel, { memberId }: Pick<Actor, 'memberId'>): PersonNow | undefined =>
  channel.people?.find((person) => person.memberId === memberId);
