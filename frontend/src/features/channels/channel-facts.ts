import type { Action, Channel, Facts } from '@netwerkplein/contract';

/** What a right in a channel depends on. In that of a working group the server tells whether one may still write. */
export const factsIn = ({ level, group }: Channel, action: Action, ownerId?: string): Facts =>
  group === null ? { level, ownerId } : { invited: action === 'message.redact' || group.mayPost, ownerId };
