import { Textbox } from '@utrecht/component-library-react';
import type { InputHTMLAttributes, Ref } from 'react';
import { Field, type FieldWords } from './field.tsx';
import { Icon, type IconName } from './icon.tsx';

export interface TextFieldProps
  extends FieldWords, Omit<InputHTMLAttributes<HTMLInputElement>, 'style' | 'className' | 'aria-describedby' | 'type'> {
  type?: 'text' | 'email' | 'search' | 'tel' | 'url' | 'date';
  icon?: IconName;
  ref?: Ref<HTMLInputElement>;
}

/** One line of text with its label. */
export function TextField({ label, hideLabel, description, error, icon, id, type = 'text', ...rest }: TextFieldProps) {
  return (
    <Field {...{ label, description, error, id }} hideLabel={hideLabel ?? false}>
      {(links) => {
        const box = <Textbox {...rest} {...links} type={type} />;
        if (!icon) return box;
        return (
          <div className="np-field__with-icon">
            <Icon name={icon} />
            {box}
          </div>
        );
      }}
    </Field>
  );
}
