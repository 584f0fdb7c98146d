import type { ReactNode } from 'react';
import { useText } from '../i18n/text.ts';
import { Icon, type IconName } from './icon.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';
import './badge.css';

interface BadgeProps {
  children: ReactNode;
  /** world: the colours of the level around it (an ancestor with `data-level`). */
  tone?: 'neutral' | 'info' | 'ok' | 'warning' | 'world';
  icon?: IconName;
}

/** A state in a word or two. */
export function Badge({ children, tone = 'neutral', icon }: BadgeProps) {
  return (
    <span className={`np-badge np-badge--${tone}`}>
      {icon && <Icon name={icon} size="sm" />}
      {children}
    </span>
  );
}

const most = 99;

/** How many messages are unread; nothing at all when there are none. `words`: what else it counts, in full, for who listens. */
export function UnreadMark({ count, words }: { count: number; words?: string | undefined }) {
  const t = useText();
  if (count <= 0) return null;
  const many = count > most;
  return (
    <span className="np-unread">
      <span aria-hidden="true">{many ? `${most}+` : count}</span>
      <VisuallyHidden>
        {words ?? (many ? t('ui.unreadMany', { count: most }) : t('ui.unread', { count }))}
      </VisuallyHidden>
    </span>
  );
}
