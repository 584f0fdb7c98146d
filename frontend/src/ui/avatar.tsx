import { classNames } from './class-names.ts';
import './avatar.css';

/** Initials in a neutral square; decoration, so the name must stand beside it. */
export function Avatar({ name, size = 'md' }: { name: string; size?: 'sm' | 'md' }) {
  return (
    <span className={classNames('np-avatar', size === 'sm' && 'np-avatar--sm')} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** First letter of the first and the last word: "Ans de Wit" is AW. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const first = words[0]?.[0] ?? '';
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : '';
  return (first + last).toLocaleUpperCase('nl');
}
