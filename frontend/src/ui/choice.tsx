import { type ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  CheckboxGroup as AriaCheckboxGroup,
  FieldError,
  Label,
  Radio,
  RadioGroup as AriaRadioGroup,
  Text,
} from 'react-aria-components';
import { Icon } from './icon.tsx';
import './choice.css';

interface Option<Value extends string> {
  id: Value;
  label: string;
  /** What it means, in one line. */
  description?: string;
}

interface GroupProps<Value extends string> {
  label: string;
  options: readonly Option<Value>[];
  description?: string | undefined;
  error?: string | undefined;
  /** Below each other, for sentences; otherwise beside each other as far as there is room. */
  stacked?: boolean;
  id?: string;
}

interface RadioGroupProps<Value extends string> extends GroupProps<Value> {
  value: Value | null;
  onChange(value: Value): void;
}

/** One of a few, all in sight. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, options, value, onChange, description, error, stacked = false, id } = props;
  return (
    <AriaRadioGroup
      {...(id ? { id } : {})}
      className="np-choices"
      data-stacked={stacked || undefined}
      value={value}
      onChange={(chosen) => onChange(chosen as Value)}
      isInvalid={Boolean(error)}
    >
      <Words label={label} description={description} error={error} />
      <div className="np-choices__options">
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="np-choice np-choice--one">
            <span className="np-choice__sign" aria-hidden="true" />
            <OptionWords {...option} />
          </Radio>
        ))}
      </div>
    </AriaRadioGroup>
  );
}

interface CheckboxGroupProps<Value extends string> extends GroupProps<Value> {
  value: readonly Value[];
  onChange(value: Value[]): void;
}

/** Any of a few, all in sight. */
export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>) {
  const { label, options, value, onChange, description, error, stacked = false, id } = props;
  return (
    <AriaCheckboxGroup
      {...(id ? { id } : {})}
      className="np-choices"
      data-stacked={stacked || undefined}
      value={[...value]}
      onChange={(chosen) => onChange(chosen as Value[])}
      isInvalid={Boolean(error)}
    >
      <Words label={label} description={description} error={error} />
      <div className="np-choices__options">
        {options.map((option) => (
          <AriaCheckbox key={option.id} value={option.id} className="np-choice np-choice--many">
            <span className="np-choice__sign" aria-hidden="true">
              <Icon name="check" size="sm" />
            </span>
            <OptionWords {...option} />
          </AriaCheckbox>
        ))}
      </div>
    </AriaCheckboxGroup>
  );
}

function Words({ label, description, error }: Pick<GroupProps<string>, 'label' | 'description' | 'error'>): ReactNode {
  return (
    <>
      <Label className="np-choices__label">{label}</Label>
      {description && (
        <Text slot="description" className="np-choices__description">
          {description}
        </Text>
      )}
      <FieldError className="np-choices__error">
        <Icon name="alert" size="sm" />
        <span>{error}</span>
      </FieldError>
    </>
  );
}

const OptionWords = ({ label, description }: Option<string>) => (
  <span className="np-choice__words">
    <span>{label}</span>
    {description && <span className="np-choice__description">{description}</span>}
  </span>
);
