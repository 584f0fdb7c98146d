import { useText } from '../i18n/text.ts';
import { VisuallyHidden } from './visually-hidden.tsx';
import './level-mark.css';

export type World = 'strategic' | 'tactical' | 'case' | 'dossier';

const shapes: Record<World, string> = {
  strategic: 'M3.5 2h9A1.5 1.5 0 0 1 14 3.5v9a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 12.5v-9A1.5 1.5 0 0 1 3.5 2z',
  tactical: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z',
  case: 'M8 1l6 2.200v4.600c0 3.5-2.400 6-6 7.200-3.600-1.200-6-3.700-6-7.200V3.200z',
  dossier: 'M4 1.5h6l3 3v10H4z',
};

interface LevelMarkProps {
  level: World;
  /** With its word beside it. Without, the word is still spoken. */
  withWord?: boolean;
  size?: 'md' | 'lg';
}

/** The mark of a world: square strategic, round tactical, shield case, page dossier. Colour never stands alone. */
export function LevelMark({ level, withWord = false, size = 'md' }: LevelMarkProps) {
  const t = useText();
  const word = t(`ui.level.${level}`);
  return (
    <span className={`np-level np-level--${size}`} data-level={level}>
      <svg className="np-level__shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={shapes[level]} />
      </svg>
      {withWord ? <span>{word}</span> : <VisuallyHidden>{word}</VisuallyHidden>}
    </span>
  );
}
