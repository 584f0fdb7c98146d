import type { ReactNode } from 'react';
import { Autocomplete, Input, Label, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components';
import { Icon } from './icon.tsx';
import './menu.css';
import './jump-list.css';

export interface JumpOption {
  id: string;
  label: string;
  /** In front of the words: an icon or a level's mark. */
  mark: ReactNode;
}

interface JumpListProps {
  label: string;
  options: readonly JumpOption[];
  onChoose(id: string): void;
  /** What stands there when nothing matches. */
  none: string;
}

/** A field with a list below it: type to narrow, arrows to choose, Enter to go. */
export function JumpList({ label, options, onChoose, none }: JumpListProps) {
  const { contains } = useFilter({ sensitivity: 'base', ignorePunctuation: true });
  return (
    <Autocomplete filter={contains}>
      <SearchField className="np-jump__field" autoFocus>
        <Label className="np-jump__label">{label}</Label>
        <div className="np-jump__box">
          <Icon name="search" />
          <Input className="np-jump__input" />
        </div>
      </SearchField>
      <Menu
        className="np-menu np-jump__list"
        aria-label={label}
        onAction={(id) => onChoose(String(id))}
        renderEmptyState={() => <div className="np-jump__none">{none}</div>}
      >
        {options.map((option) => (
          <MenuItem key={option.id} id={option.id} textValue={option.label} className="np-menu__item">
            {option.mark}
            <span className="np-menu__words">{option.label}</span>
          </MenuItem>
        ))}
      </Menu>
    </Autocomplete>
  );
}
