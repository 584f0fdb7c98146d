import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { keyOf, rowId } from './row-id.ts';
import type { ListRef } from './stream-place.ts';
import type { StreamRow } from './stream-rows.ts';

/** One message at a time is in the tab order; the arrow keys, Home and End go to others. */
export function useArrowKeys(rows: readonly StreamRow[], list: ListRef) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [range, setRange] = useState({ from: 0, to: Infinity });
  const at = rows.findIndex((row) => row.key === chosen);
  const visible = at >= range.from && at <= range.to;
  const active = visible ? chosen : (rows[Math.min(range.to, rows.length - 1)]?.key ?? null);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const here = rows.findIndex((row) => rowId(row.key) === (event.target as HTMLElement).id);
    const next = here === -1 ? undefined : target(event.key, here, rows.length - 1);
    const row = next === undefined ? undefined : rows[next];
    if (next === undefined || !row) return;
    event.preventDefault();
    setChosen(row.key);
    if (Math.abs(next - here) > 1) letGo();
    // Only scrollToIndex finds a place whose rows were never measured.
    if (Math.abs(next - here) > 1) list.current?.scrollToIndex({ index: next, align: next === 0 ? 'start' : 'end' });
    else list.current?.scrollIntoView({ index: next, behavior: 'auto' });
    focusWhenThere(rowId(row.key));
  };
  const rangeChanged = (first: number) => (shown: { startIndex: number; endIndex: number }) => {
    const [from, to] = [shown.startIndex - first, shown.endIndex - first];
    const focused = keyOf(document.activeElement ?? document);
    const here = focused === null ? -1 : rows.findIndex((row) => row.key === focused);
    if (here !== -1 && (here < from || here > to)) letGo();
    setRange({ from, to });
  };
  const choose = ({ target }: { target: EventTarget }) => setChosen((before) => keyOf(target) ?? before);
  // A menu of a message stands elsewhere on the page, but its events come by here too.
  const point = ({ currentTarget, target }: PointerEvent<HTMLElement>) => {
    if (currentTarget.contains(target as Node)) setPointed(keyOf(target));
  };
  const handlers = {
    onKeyDown,
    onFocus: choose,
    // Also on touch, and for as long as an open menu has the pointer. Buttons keep the event to themselves: capture.
    onPointerDownCapture: choose,
    onPointerOver: point,
    onPointerLeave: () => setPointed(null),
  };
  return { active, chosen, pointed, handlers, rangeChanged };
}

/**
 * Takes the focus from a row that is about to be taken away. A focused element that is removed makes the browser lay out the
 * page in the middle of it, and the list would lose its place.
 */
function letGo(): void {
  const focused = document.activeElement;
  if (focused && keyOf(focused) !== null) focused.closest<HTMLElement>(SCROLLER)?.focus({ preventScroll: true });
}

const SCROLLER = '[data-virtuoso-scroller]';

/** A row far away is drawn some frames after the list has gone there. */
function focusWhenThere(id: string, frames = 60): void {
  const element = document.getElementById(id);
  if (element) element.focus({ preventScroll: true });
  else if (frames > 0) requestAnimationFrame(() => focusWhenThere(id, frames - 1));
}

function target(key: string, here: number, last: number): number | undefined {
  const moves: Record<string, number> = {
    ArrowUp: Math.max(0, here - 1),
    ArrowDown: Math.min(last, here + 1),
    Home: 0,
    End: last,
  };
  return moves[key];
}
