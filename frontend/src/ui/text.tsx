import { Heading as UtrechtHeading, Paragraph as UtrechtParagraph } from '@utrecht/component-library-react';
import type { HTMLAttributes, ReactNode } from 'react';
import { Link as RouterLink, type LinkProps as RouterLinkProps } from 'react-router';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import './text.css';

interface HeadingProps extends Omit<HTMLAttributes<HTMLHeadingElement>, 'style'> {
  level: 1 | 2 | 3;
  /** Looks like another level than it is. */
  looks?: 1 | 2 | 3;
}

/** A heading; the level is its place in the page's outline. */
export function Heading({ level, looks = level, className, ...rest }: HeadingProps) {
  return (
    <UtrechtHeading
      {...rest}
      level={level}
      appearance={`utrecht-heading-${looks}`}
      className={classNames('np-heading', className)}
    />
  );
}

interface ParagraphProps {
  children: ReactNode;
  looks?: 'normal' | 'lead' | 'small';
  /** Of less weight than what stands around it. */
  quiet?: boolean;
  id?: string;
}

/** Running text, never wider than one reads with ease. */
export function Paragraph({ children, looks = 'normal', quiet = false, id }: ParagraphProps) {
  return (
    <UtrechtParagraph
      id={id}
      {...(looks === 'normal' ? {} : { appearance: looks })}
      className={classNames('np-paragraph', quiet && 'np-paragraph--quiet')}
    >
      {children}
    </UtrechtParagraph>
  );
}

interface LinkProps extends Omit<RouterLinkProps, 'style' | 'className'> {
  /** Looks like the page's main button: the next step is elsewhere. */
  asButton?: boolean;
  icon?: IconName;
}

/** A link to a page of ours. */
export function Link({ asButton = false, icon, children, ...rest }: LinkProps) {
  return (
    <RouterLink {...rest} className={asButton ? 'np-link--button' : 'utrecht-link utrecht-link--html-a np-link'}>
      {icon && <Icon name={icon} />}
      {children}
    </RouterLink>
  );
}
