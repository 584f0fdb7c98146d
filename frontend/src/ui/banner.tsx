import { Alert } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useText } from '../i18n/text.ts';
import { Icon } from './icon.tsx';
import './banner.css';

interface BannerProps {
  tone: 'info' | 'ok' | 'warning' | 'error';
  /** Default: the word for the tone. */
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** It was there from the start: then it is not spoken by itself. */
  still?: boolean;
}

const icons = { info: 'info', ok: 'check', warning: 'alert', error: 'alert' } as const;

/** A message across the page, with icon and word; spoken when it appears. */
export function Banner({ tone, title, children, actions, still = false }: BannerProps) {
  const t = useText();
  const urgent = tone === 'error' || tone === 'warning';
  return (
    <Alert
      type={tone}
      className="np-banner"
      {...(still ? {} : { role: urgent ? 'alert' : 'status' })}
      icon={<Icon name={icons[tone]} size="md" />}
    >
      <div className="np-banner__title">{title ?? t(`ui.banner.${tone}`)}</div>
      {children && <div>{children}</div>}
      {actions && <div className="np-banner__actions">{actions}</div>}
    </Alert>
  );
}
