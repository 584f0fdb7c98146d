import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

const NEAR = 48;

interface Shown {
  count: number;
  /** How many of these are the reader's own: who places something wants to see it. */
  own: number;
  prepended: number;
  ready: boolean;
}

export interface ScrollPlace {
  scroller: RefObject<HTMLDivElement | null>;
  atBottom: boolean;
  onScroll(): void;
  toBottom(): void;
}

/**
 * Where the reader stands in the case. Begins at the first new contribution, or at the case's own text; follows the newest only when
 * the reader stands there; keeps its place when older ones come above.
 */
export function useScrollPlace({ count, own, prepended, ready }: Shown): ScrollPlace {
  const scroller = useRef<HTMLDivElement>(null);
  const [atBottom, setAtBottom] = useState(false);
  const height = useRef(0);
  const started = useRef(false);
  const onScroll = useCallback(() => {
    const box = scroller.current;
    if (box) setAtBottom(box.scrollHeight - box.scrollTop - box.clientHeight < NEAR);
  }, []);
  const toBottom = useCallback(() => {
    const box = scroller.current;
    if (box) box.scrollTop = box.scrollHeight;
    onScroll();
  }, [onScroll]);
  const above = useRef(prepended);
  const mine = useRef(own);
  const counted = useRef(count);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || !ready) return;
    if (!started.current) {
      started.current = true;
      box.querySelector('[data-newest]')?.scrollIntoView({ block: 'start' });
    } else if (prepended > above.current) {
      box.scrollTop += box.scrollHeight - height.current;
    } else if (atBottom || (own > mine.current && count > counted.current)) {
      box.scrollTop = box.scrollHeight;
    }
    above.current = prepended;
    mine.current = own;
    counted.current = count;
    height.current = box.scrollHeight;
    onScroll();
    // Only what was added moves the place; standing at the bottom or not is only looked up.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [count, own, prepended, ready]);
  return { scroller, atBottom, onScroll, toBottom };
}
