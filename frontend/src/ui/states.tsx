import type { ReactNode } from 'react';
import { useText } from '../i18n/text.ts';
import { Button } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';
import './states.css';

/** Grey lines where text will come, and the words for who listens. */
export function Skeleton({ lines = 3, label }: { lines?: number; label?: string }) {
  const t = useText();
  return (
    <div className="np-skeleton" role="status">
      <VisuallyHidden>{label ?? t('ui.loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="np-skeleton__line" aria-hidden="true" />
      ))}
    </div>
  );
}

interface StateProps {
  title: string;
  /** What it means and what one can do. */
  children?: ReactNode;
  action?: ReactNode;
  icon?: IconName;
  headingLevel?: 1 | 2 | 3;
}

/** Nothing here yet: one sentence and the next action. */
export function EmptyState({ title, children, action, icon, headingLevel = 2 }: StateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="np-state">
      {icon && <Icon name={icon} size="lg" className="np-state__icon" />}
      <Heading className="np-state__title">{title}</Heading>
      {children && <p className="np-state__meaning">{children}</p>}
      {action}
    </div>
  );
}

interface ErrorStateProps extends Omit<StateProps, 'icon'> {
  onRetry?: () => void;
  retrying?: boolean;
}

/** What happened (title), what it means and what to do (children), and the way to try again. Spoken when it appears. */
export function ErrorState({ title, children, action, onRetry, retrying = false, headingLevel = 2 }: ErrorStateProps) {
  const t = useText();
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="np-state np-state--error" role="alert">
      <Icon name="alert" size="lg" className="np-state__icon" />
      <Heading className="np-state__title">{title}</Heading>
      {children && <p className="np-state__meaning">{children}</p>}
      {onRetry && (
        <Button onClick={onRetry} pending={retrying}>
          {t('ui.retry')}
        </Button>
      )}
      {action}
    </div>
  );
}
