import type { Choice } from '@netwerkplein/contract';
import { useState } from 'react';
import { ProblemError } from '../../api/index.ts';
import { GuardedTextField, type GuardState, type Kept, useGuard } from '../../guard/index.ts';
import { useText } from '../../i18n/text.ts';

/** Texts of one form, which the guard reads together. */
export interface Texts<Field extends string> {
  values: Record<Field, string>;
  guard: GuardState;
  /** Somebody tried to send them: from then on what is missing is said. */
  tried: boolean;
  optional: readonly Field[];
  write(field: Field, text: string): void;
  keep(key: string, reason: Kept[string] | null): void;
  /** Before sending: the choices to send along, or null when it cannot go yet. */
  ready(): Promise<Choice[] | null>;
  /** After sending: shows what the server found. */
  refused(failure: unknown): void;
}

/** @param optional which may stay empty. */
export function useTexts<Field extends string>(
  initial: Record<Field, string>,
  optional: readonly Field[] = [],
): Texts<Field> {
  const [values, setValues] = useState(initial);
  const [kept, setKept] = useState<Kept>({});
  const [tried, setTried] = useState(false);
  const guard = useGuard({ texts: values, kept, strictness: 'case' });
  return {
    values,
    guard,
    tried,
    optional,
    write: (field, text) => setValues((before) => ({ ...before, [field]: text })),
    keep: (key, reason) => setKept((before) => withChoice(before, key, reason)),
    ready: async () => {
      setTried(true);
      if (missingIn(values, optional).length > 0) return null;
      const { blocks, asks, choices } = await guard.read(values);
      return blocks + asks > 0 ? null : choices;
    },
    refused: (failure) => {
      const found = failure instanceof ProblemError ? failure.problem?.findings : undefined;
      if (found) void guard.refuse(found, values);
    },
  };
}

export const missingIn = <Field extends string>(
  values: Record<Field, string>,
  optional: readonly Field[] = [],
): Field[] =>
  (Object.keys(values) as Field[]).filter((field) => values[field].trim() === '' && !optional.includes(field));

interface WrittenProps<Field extends string> {
  of: Texts<Field>;
  field: Field;
  label: string;
  description?: string;
  max: number;
  rows?: number;
  single?: boolean;
}

/** One of them, with what the guard found in it below. */
export function Written<Field extends string>({ of, field, max, rows = 3, ...words }: WrittenProps<Field>) {
  const t = useText();
  const missing = of.tried && of.values[field].trim() === '' && !of.optional.includes(field);
  return (
    <GuardedTextField
      {...words}
      field={field}
      guard={of.guard}
      rows={rows}
      maxLength={max}
      error={missing ? t('dilemmas.form.missing') : undefined}
      onValue={(text) => of.write(field, text)}
      onKeep={of.keep}
    />
  );
}

function withChoice(kept: Kept, key: string, reason: Kept[string] | null): Kept {
  const { [key]: _, ...others } = kept;
  return reason === null ? others : { ...others, [key]: reason };
}
