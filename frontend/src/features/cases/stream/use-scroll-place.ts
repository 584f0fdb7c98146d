import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

const NEAR = 48;

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
export function useScrollPlace(count: number, prepended: number, ready: boolean): ScrollPlace {
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
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || !ready) return;
    if (!started.current) {
      started.current = true;
      box.querySelector('[data-newest]')?.scrollIntoView({ block: 'start' });
    } else if (prepended > above.current) {
      box.scrollTop += box.scrollHeight - height.current;
    } else if (atBottom) {
      box.scrollTop = box.scrollHeight;
    }
    above.current = prepended;
    height.current = box.scrollHeight;
    onScroll();
    // Only what was added moves the place; standing at the bottom or not is only looked up.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [count, prepended, ready]);
  return { scroller, atBottom, onScroll, toBottom };
}
