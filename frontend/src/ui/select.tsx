import {
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components';
import { useText } from '../i18n/text.ts';
import { Icon } from './icon.tsx';
import './menu.css';
import './select.css';

interface SelectProps<Value extends string> {
  label: string;
  options: readonly { id: Value; label: string }[];
  value: Value | null;
  onChange(value: Value): void;
  description?: string;
  error?: string;
  disabled?: boolean;
}

/** One choice out of a list. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, options, value, onChange, description, error, disabled = false } = props;
  const t = useText();
  return (
    <AriaSelect
      className="np-select"
      placeholder={t('ui.select.choose')}
      value={value}
      onChange={(key) => onChange(key as Value)}
      isDisabled={disabled}
      isInvalid={Boolean(error)}
    >
      <Label className="np-select__label">{label}</Label>
      {description && (
        <Text slot="description" className="np-select__description">
          {description}
        </Text>
      )}
      <Button className="np-select__button">
        <SelectValue />
        <Icon name="chevron-down" />
      </Button>
      <FieldError className="np-select__error">{error}</FieldError>
      <Popover className="np-popover np-select__list" offset={4}>
        <ListBox className="np-menu" items={options}>
          {(option) => (
            <ListBoxItem id={option.id} className="np-menu__item" textValue={option.label}>
              {({ isSelected }) => (
                <>
                  <span className="np-menu__words">{option.label}</span>
                  {isSelected && <Icon name="check" />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
