import type { MouseEvent } from 'react';
import './skip-link.css';

/** First in the page: takes the keyboard past the menus, to the element with this id. */
export function SkipLink({ to, children }: { to: string; children: string }) {
  const go = (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById(to)?.focus();
  };
  return (
    <a className="np-skip" href={`#${to}`} onClick={go}>
      {children}
    </a>
  );
}
