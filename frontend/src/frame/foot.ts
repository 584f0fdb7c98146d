import { type RefObject, useEffect } from 'react';

/** Tells style sheets how high the place to write is (`--np-foot`), so that nothing that floats ever covers what one types. */
export function useFoot(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const foot = ref.current;
    if (!foot) return;
    const root = document.documentElement;
    const observer = new ResizeObserver(() => root.style.setProperty('--np-foot', `${foot.offsetHeight}px`));
    observer.observe(foot);
    return () => {
      observer.disconnect();
      root.style.removeProperty('--np-foot');
    };
  }, [ref]);
}
