import type { doors } from '@netwerkplein/contract';

type Doors = typeof doors;
/** The name of every door: `message.post`. */
export type DoorName = { [S in keyof Doors]: `${S}.${keyof Doors[S] & string}` }[keyof Doors];

/** What a leak hunter needs to go through a door that reads: ids of things that exist, whoever may see them. */
export interface Targets {
  channelId: string;
  messageId: string;
}

type Read = (targets: Targets) => { params?: Record<string, string>; query?: Record<string, unknown> };

/** Each door: how to read through it, or why it gives nothing to read. A new door without its line does not compile. */
export const readings = {
  'health.live': () => ({}),
  'health.ready': () => ({}),
  'health.openapi': () => ({}),
  'session.me': () => ({}),
  'session.list': () => ({}),
  'session.demoAccounts': () => ({}),
  'session.open': 'changes',
  'session.close': 'changes',
  'session.end': 'changes',
  'member.list': () => ({}),
  'member.endSessions': 'changes',
  'member.endHolding': 'changes',
  'channel.list': () => ({}),
  'channel.members': ({ channelId }) => ({ params: { id: channelId } }),
  'channel.read': 'changes',
  'channel.draft': ({ channelId }) => ({ params: { id: channelId } }),
  'channel.saveDraft': 'changes',
  'message.list': ({ channelId }) => ({ params: { id: channelId }, query: {} }),
  'message.post': 'changes',
  'message.edit': 'changes',
  'message.versions': ({ channelId, messageId }) => ({ params: { id: channelId, messageId } }),
  'message.redact': 'changes',
} satisfies Record<DoorName, Read | 'changes'>;
