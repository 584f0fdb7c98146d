import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Header,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';
import './menu.css';

export interface MenuChoice {
  id: string;
  label: string;
  icon?: IconName;
  /** Destroys something; its words name what. */
  danger?: boolean;
  disabled?: boolean;
  onSelect(): void;
}

export interface MenuGroup {
  id: string;
  label?: string;
  choices: readonly MenuChoice[];
  /** The id of the choice that holds now: the group then reads as one out of several. */
  selected?: string;
}

interface MenuProps {
  /** What the menu is for; the button's words when it shows only a picture. */
  label: string;
  groups: readonly MenuGroup[];
  icon?: IconName;
  small?: boolean;
  /** What the button shows instead of an icon; the label is what is spoken, so it repeats the words shown. */
  trigger?: ReactNode;
  triggerClassName?: string;
}

/** A button that opens a list of actions; arrow keys, first letters and Escape work. */
export function Menu({ label, groups, icon = 'more', small = false, trigger, triggerClassName }: MenuProps) {
  const choices = groups.flatMap((group) => group.choices);
  return (
    <MenuTrigger>
      {trigger ? (
        <AriaButton className={triggerClassName ?? 'np-icon-button'}>
          <VisuallyHidden>{label}</VisuallyHidden>
          <span className="np-menu__trigger" aria-hidden="true">
            {trigger}
          </span>
        </AriaButton>
      ) : (
        <IconButton icon={icon} label={label} small={small} />
      )}
      <Popover className="np-popover" offset={4}>
        <AriaMenu
          className="np-menu"
          aria-label={label}
          onAction={(id) => choices.find((choice) => choice.id === id)?.onSelect()}
        >
          {groups.map((group) => (
            <Group key={group.id} {...group} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function Group({ id, label, choices, selected }: MenuGroup) {
  const selection = selected === undefined ? {} : { selectionMode: 'single' as const, selectedKeys: [selected] };
  return (
    <MenuSection id={id} className="np-menu__section" aria-label={label ?? id} {...selection}>
      {label && <Header className="np-menu__header">{label}</Header>}
      {choices.map((choice) => (
        <MenuItem
          key={choice.id}
          id={choice.id}
          textValue={choice.label}
          isDisabled={choice.disabled ?? false}
          className={choice.danger ? 'np-menu__item np-menu__item--danger' : 'np-menu__item'}
        >
          {choice.icon && <Icon name={choice.icon} />}
          <span className="np-menu__words">{choice.label}</span>
          {choice.id === selected && <Icon name="check" />}
        </MenuItem>
      ))}
    </MenuSection>
  );
}
