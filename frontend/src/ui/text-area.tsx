import { type CSSProperties, type Ref, type TextareaHTMLAttributes, useLayoutEffect, useRef } from 'react';
import { Textarea } from '@utrecht/component-library-react';
import { Field, type FieldWords } from './field.tsx';

export interface TextAreaProps
  extends FieldWords, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'style' | 'className' | 'aria-describedby'> {
  /** Lines shown when empty; it grows with the text, up to 40 % of the window. */
  rows?: number;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Text of several lines that grows with what is written. */
export function TextArea({ label, hideLabel, description, error, id, rows = 2, ref, ...rest }: TextAreaProps) {
  const own = useRef<HTMLTextAreaElement | null>(null);
  useLayoutEffect(() => grow(own.current));
  const keep = (element: HTMLTextAreaElement | null) => {
    own.current = element;
    if (typeof ref === 'function') ref(element);
    else if (ref) ref.current = element;
  };
  return (
    <Field {...{ label, description, error, id }} hideLabel={hideLabel ?? false}>
      {(links) => (
        <Textarea
          {...rest}
          {...links}
          ref={keep}
          rows={rows}
          style={{ '--np-rows': rows } as CSSProperties}
          onInput={(event) => {
            grow(event.currentTarget);
            rest.onInput?.(event);
          }}
        />
      )}
    </Field>
  );
}

/** Only for browsers without `field-sizing`. */
function grow(area: HTMLTextAreaElement | null) {
  if (!area || CSS.supports('field-sizing', 'content')) return;
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
}
