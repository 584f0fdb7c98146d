import { limits } from '@netwerkplein/contract';
import { GuardedTextField } from '../guard/index.ts';
import { useText } from '../i18n/text.ts';
import type { Note } from './use-note.ts';

interface NoteFieldProps {
  note: Note;
  label: string;
  description?: string;
}

/** Where an explanation is written; what the guard finds in it stands below. */
export function NoteField({ note, label, description }: NoteFieldProps) {
  const t = useText();
  return (
    <GuardedTextField
      field={note.field}
      guard={note.guard}
      label={label}
      description={description}
      error={note.error && t(note.error)}
      rows={4}
      maxLength={limits.noteLength}
      onValue={note.write}
      onKeep={note.keep}
    />
  );
}
