import { Button as UtrechtButton } from '@utrecht/component-library-react';
import type { ButtonHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react';
import { useText } from '../i18n/text.ts';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';
import './button.css';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'style'> {
  /** primary: the one thing to do here. danger: destroys; its words name what. quiet: beside others. Default: secondary. */
  tone?: 'primary' | 'secondary' | 'quiet' | 'danger';
  icon?: IconName;
  /** Busy with what was asked: keeps its place and the focus, takes no second press. */
  pending?: boolean;
  /** As wide as its column (forms, phones). */
  wide?: boolean;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

const appearances = {
  primary: 'primary-action-button',
  danger: 'primary-action-button',
  secondary: 'secondary-action-button',
  quiet: 'subtle-button',
} as const;

/** A button; its words are a verb. */
export function Button(props: ButtonProps) {
  const {
    tone = 'secondary',
    icon,
    pending = false,
    wide = false,
    children,
    className,
    onClick,
    type,
    ...rest
  } = props;
  const t = useText();
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (pending) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <UtrechtButton
      {...rest}
      type={type ?? 'button'}
      appearance={appearances[tone]}
      {...(tone === 'danger' ? { hint: 'danger' as const } : {})}
      className={classNames('np-button', wide && 'np-button--wide', className)}
      aria-busy={pending || undefined}
      aria-disabled={pending || rest['aria-disabled'] || undefined}
      onClick={press}
    >
      <span className="np-button__text">
        {icon && <Icon name={icon} />}
        {children}
      </span>
      {pending && (
        <span className="np-button__pending">
          <span className="np-spinner" aria-hidden="true" />
          <VisuallyHidden>{t('ui.pending')}</VisuallyHidden>
        </span>
      )}
    </UtrechtButton>
  );
}
