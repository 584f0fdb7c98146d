import { dayOf } from './content/days.ts';
import type { DemoMessage } from './content/shapes.ts';

/** Something that happened in a demo conversation, at its moment. */
export type DemoEvent =
  { kind: 'message'; at: Date; message: DemoMessage } | { kind: 'edit' | 'redaction'; at: Date; message: DemoMessage };

const ZONE = 'Europe/Amsterdam';
/** People notice a slip of the pen within minutes. */
const SECOND_THOUGHTS_MS = 4 * 60_000;

/** The events of a conversation in order of time. */
export function eventsOf(messages: readonly DemoMessage[], today: Date): DemoEvent[] {
  const day = today.toISOString().slice(0, 10);
  const events = messages.flatMap((message): DemoEvent[] => {
    const at = instantOf(dayOf(message.daysAgo, day), message.time);
    const later = new Date(at.getTime() + SECOND_THOUGHTS_MS);
    const changes: DemoEvent[] = [];
    if (message.edited !== undefined) changes.push({ kind: 'edit', at: later, message });
    if (message.redacted) changes.push({ kind: 'redaction', at: later, message });
    return [{ kind: 'message', at, message }, ...changes];
  });
  return events.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** An Amsterdam wall time as an instant. */
function instantOf(day: string, time: string): Date {
  const asUtc = new Date(`${day}T${time}:00Z`);
  const shown = new Date(`${asUtc.toLocaleString('sv-SE', { timeZone: ZONE }).replace(' ', 'T')}Z`);
  return new Date(asUtc.getTime() - (shown.getTime() - asUtc.getTime()));
}
