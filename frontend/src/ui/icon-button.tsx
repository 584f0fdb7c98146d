import type { Ref } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import './icon-button.css';

export interface IconButtonProps extends Omit<
  AriaButtonProps,
  'children' | 'className' | 'style' | 'aria-label' | 'onPress'
> {
  icon: IconName;
  /** What it does, in words: read aloud, and shown while one points at it or focuses it. */
  label: string;
  tone?: 'quiet' | 'primary' | 'danger';
  /** 32 px instead of 44; only where several stand together and each is also reachable elsewhere (a menu). */
  small?: boolean;
  className?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with only a picture: never without its words. */
export function IconButton({ icon, label, tone = 'quiet', small = false, className, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={classNames('np-icon-button', `np-icon-button--${tone}`, small && 'np-icon-button--small', className)}
      >
        <Icon name={icon} />
      </AriaButton>
      <Tooltip className="np-tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
