import { type CSSProperties, type Ref, type TextareaHTMLAttributes, useLayoutEffect, useRef } from 'react';
import { Textarea } from '@utrecht/component-library-react';
import { Field, type FieldWords } from './field.tsx';
import { type Mark, MarkLayer } from './mark-layer.tsx';

export interface TextAreaProps
  extends FieldWords, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'style' | 'className' | 'aria-describedby'> {
  /** Lines shown when empty; it grows with the text, up to 40 % of the window. */
  rows?: number;
  /** Pieces of the text to underline; give an empty list when there are none yet. */
  marks?: readonly Mark[];
  /** The id of words elsewhere that belong to the text: what was found in it. */
  describedBy?: string | undefined;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Text of several lines that grows with what is written. */
export function TextArea(props: TextAreaProps) {
  const { label, hideLabel, description, error, id, rows = 2, marks, describedBy, ref, ...rest } = props;
  const own = useRef<HTMLTextAreaElement | null>(null);
  useLayoutEffect(() => grow(own.current));
  const keep = (element: HTMLTextAreaElement | null) => {
    own.current = element;
    if (typeof ref === 'function') ref(element);
    else if (ref) ref.current = element;
  };
  return (
    <Field {...{ label, description, error, id }} hideLabel={hideLabel ?? false}>
      {(links) => {
        const area = (
          <Textarea
            {...rest}
            {...links}
            aria-describedby={[links['aria-describedby'], describedBy].filter(Boolean).join(' ') || undefined}
            ref={keep}
            rows={rows}
            style={{ '--np-rows': rows } as CSSProperties}
            onInput={(event) => {
              grow(event.currentTarget);
              rest.onInput?.(event);
            }}
          />
        );
        if (!marks) return area;
        return (
          <div className="np-marked">
            {area}
            <MarkLayer area={own} text={String(rest.value ?? '')} marks={marks} />
          </div>
        );
      }}
    </Field>
  );
}

/** Only for browsers without `field-sizing`. */
function grow(area: HTMLTextAreaElement | null) {
  if (!area || CSS.supports('field-sizing', 'content')) return;
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
}
