import { classNames } from './class-names.ts';
import { type IconName, iconShapes } from './icon-shapes.ts';
import './icon.css';

export type { IconName };

interface IconProps {
  name: IconName;
  size?: 'sm' | 'md' | 'lg';
  className?: string;
}

/** A picture beside words: hidden from screen readers, so never alone. For a button with only a picture take IconButton. */
export function Icon({ name, size = 'md', className }: IconProps) {
  return (
    <svg
      className={classNames('np-icon', size !== 'md' && `np-icon--${size}`, className)}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={iconShapes[name]} />
    </svg>
  );
}
