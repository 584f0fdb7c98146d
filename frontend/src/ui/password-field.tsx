import { Textbox } from '@utrecht/component-library-react';
import { type InputHTMLAttributes, type Ref, useState } from 'react';
import { useText } from '../i18n/text.ts';
import { Field, type FieldWords } from './field.tsx';
import { IconButton } from './icon-button.tsx';

export interface PasswordFieldProps
  extends FieldWords, Omit<InputHTMLAttributes<HTMLInputElement>, 'style' | 'className' | 'aria-describedby' | 'type'> {
  ref?: Ref<HTMLInputElement>;
}

/** A password that can be shown while typing. */
export function PasswordField({ label, hideLabel, description, error, id, ...rest }: PasswordFieldProps) {
  const t = useText();
  const [shown, setShown] = useState(false);
  return (
    <Field {...{ label, description, error, id }} hideLabel={hideLabel ?? false}>
      {(links) => (
        <div className="np-field__with-button">
          <Textbox {...rest} {...links} type={shown ? 'text' : 'password'} autoCapitalize="none" spellCheck={false} />
          <IconButton
            icon={shown ? 'eye-off' : 'eye'}
            label={t(shown ? 'ui.password.hide' : 'ui.password.show')}
            onClick={() => setShown(!shown)}
          />
        </div>
      )}
    </Field>
  );
}
