import { FormFieldDescription, FormFieldErrorMessage, FormLabel } from '@utrecht/component-library-react';
import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';
import './field.css';

export interface FieldWords {
  label: string;
  /** The label is spoken but not shown: only where the place itself says what to type (composer, search). */
  hideLabel?: boolean;
  description?: string | undefined;
  /** What is wrong and what to do; spoken when it appears. */
  error?: string | undefined;
}

export interface FieldLinks {
  id: string;
  invalid: boolean;
  'aria-describedby': string | undefined;
}

interface FieldProps extends FieldWords {
  id?: string | undefined;
  className?: string;
  children: (links: FieldLinks) => ReactNode;
}

/** Label, explanation and error around one control, tied together. */
export function Field({ label, hideLabel = false, description, error, id, className, children }: FieldProps) {
  const own = useId();
  const control = id ?? own;
  const describedBy = [description && `${own}-description`, error && `${own}-error`].filter(Boolean).join(' ');
  const labelElement = <FormLabel htmlFor={control}>{label}</FormLabel>;
  return (
    <div className={classNames('np-field', error && 'np-field--invalid', className)}>
      {hideLabel ? <VisuallyHidden>{labelElement}</VisuallyHidden> : labelElement}
      {description && <FormFieldDescription id={`${own}-description`}>{description}</FormFieldDescription>}
      {children({ id: control, invalid: Boolean(error), 'aria-describedby': describedBy || undefined })}
      <div aria-live="polite">
        {error && (
          <FormFieldErrorMessage id={`${own}-error`} className="np-field__error">
            <Icon name="alert" size="sm" />
            <span>{error}</span>
          </FormFieldErrorMessage>
        )}
      </div>
    </div>
  );
}
