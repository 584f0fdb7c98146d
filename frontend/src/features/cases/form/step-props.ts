import type { CaseForm as Form, WrittenField } from '@netwerkplein/contract';
import type { ReactNode } from 'react';

/** What every step is given. */
export interface StepProps {
  form: Form;
  /** What is still to be filled in; empty until somebody wants to hand in. */
  missing: ReadonlySet<keyof Form>;
  onWrite(part: Partial<Form>): void;
  /** A field that the guard reads. */
  written(field: WrittenField, more?: { rows?: number; single?: boolean; max: number }): ReactNode;
}
