import { useEffect } from 'react';

/**
 * Keeps what stands at the bottom above the on-screen keyboard. Where the browser resizes the page itself
 * (`interactive-widget=resizes-content`) both heights are equal and nothing changes; Safari only tells the visual viewport.
 */
export function useVisibleHeight(): void {
  useEffect(() => {
    const viewport = window.visualViewport;
    if (!viewport) return;
    const root = document.documentElement;
    const follow = () => {
      const covered = viewport.scale === 1 && window.innerHeight - viewport.height > 80;
      if (covered) root.style.setProperty('--np-visible-height', `${Math.round(viewport.height)}px`);
      else root.style.removeProperty('--np-visible-height');
    };
    viewport.addEventListener('resize', follow);
    return () => {
      viewport.removeEventListener('resize', follow);
      root.style.removeProperty('--np-visible-height');
    };
  }, []);
}
