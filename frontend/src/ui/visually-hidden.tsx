import type { HTMLAttributes } from 'react';
import './visually-hidden.css';

interface VisuallyHiddenProps extends HTMLAttributes<HTMLElement> {
  as?: 'span' | 'div' | 'h1' | 'h2' | 'h3' | 'p';
}

/** Words for who listens, not for who looks. Give it `role="status"` to have changes spoken. */
export function VisuallyHidden({ as: Element = 'span', ...rest }: VisuallyHiddenProps) {
  return <Element {...rest} className="np-visually-hidden" />;
}
