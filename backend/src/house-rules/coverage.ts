import type { doors } from '@netwerkplein/contract';

type Doors = typeof doors;
/** The name of every door: `message.post`. */
export type DoorName = { [S in keyof Doors]: `${S}.${keyof Doors[S] & string}` }[keyof Doors];

/** What a leak hunter needs to go through a door that reads: ids of things that exist, whoever may see them. */
export interface Targets {
  channelId: string;
  messageId: string;
  caseId: string;
  dilemmaId: string;
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
  'case.list': () => ({}),
  'case.start': 'changes',
  'case.view': ({ caseId }) => ({ params: { id: caseId } }),
  'case.save': 'changes',
  'case.submit': 'changes',
  'case.withdraw': 'changes',
  'case.takeName': 'changes',
  'case.read': 'changes',
  'case.close': 'changes',
  'case.flag': 'changes',
  'case.silence': 'changes',
  'casePost.list': ({ caseId }) => ({ params: { id: caseId }, query: {} }),
  'casePost.post': 'changes',
  'casePost.edit': 'changes',
  'casePost.remove': 'changes',
  'casePost.flag': 'changes',
  'review.list': () => ({}),
  'review.decideCase': 'changes',
  'review.decidePost': 'changes',
  'review.decideLesson': 'changes',
  'review.lessons': () => ({}),
  'key.list': () => ({}),
  'key.own': () => ({}),
  'key.register': 'changes',
  'key.confirm': 'changes',
  'key.retire': 'changes',
  'key.missing': ({ channelId }) => ({ params: { id: channelId }, query: {} }),
  'key.handOver': 'changes',
  'unsealing.list': () => ({}),
  'unsealing.ask': 'changes',
  'unsealing.share': ({ channelId }) => ({ params: { id: channelId } }),
  'unsealing.decide': 'changes',
  'unsealing.open': 'changes',
  'unsealing.close': 'changes',
  'unsealing.counts': () => ({}),
  'dilemma.list': () => ({}),
  'dilemma.bring': 'changes',
  'dilemma.view': ({ dilemmaId }) => ({ params: { id: dilemmaId } }),
  'dilemma.withdraw': 'changes',
  'dilemma.toPlatform': 'changes',
  'dilemma.toStrategic': 'changes',
  'dilemma.answer': 'changes',
  'group.candidates': ({ dilemmaId }) => ({ params: { id: dilemmaId } }),
  'group.form': 'changes',
  'group.invite': 'changes',
  'group.remove': 'changes',
  'group.advise': 'changes',
  'group.close': 'changes',
} satisfies Record<DoorName, Read | 'changes'>;
