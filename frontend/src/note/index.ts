/** `const note = useNote('note')`: words of explanation for somebody else, which the guard reads first. */
export { useNote } from './use-note.ts';
/** `<NoteField note label description>`: where they are written. */
export { NoteField } from './note-field.tsx';
