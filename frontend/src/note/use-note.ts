import type { Choice } from '@netwerkplein/contract';
import { useState } from 'react';
import { ProblemError } from '../api/index.ts';
import { type GuardState, type Kept, useGuard } from '../guard/index.ts';
import { type TextId } from '../i18n/text.ts';

export interface Note {
  field: string;
  text: string;
  guard: GuardState;
  /** Why it cannot be sent as it stands; only after somebody tried. */
  error: TextId | undefined;
  write(text: string): void;
  keep(key: string, reason: Kept[string] | null): void;
  /** Before sending: what to send, or null when it cannot go yet. */
  ready(): Promise<{ text: string; choices: Choice[] } | null>;
  /** After sending: shows what the server found in it. */
  refused(failure: unknown): void;
}

/** An explanation, written by an officer. It passes the guard like any other text: an explanation can name somebody just as well. */
export function useNote(field: string): Note {
  const [text, write] = useState('');
  const [kept, setKept] = useState<Kept>({});
  const [tried, setTried] = useState(false);
  const guard = useGuard({ texts: { [field]: text }, kept, strictness: 'case' });
  const stands = guard.verdict.blocks + guard.verdict.asks > 0;
  const error = !tried ? undefined : text.trim() === '' ? 'note.missing' : stands ? 'note.identifying' : undefined;
  return {
    field,
    text,
    guard,
    error,
    write,
    keep: (key, reason) => setKept((before) => withChoice(before, key, reason)),
    ready: async () => {
      setTried(true);
      if (text.trim() === '') return null;
      const { blocks, asks, choices } = await guard.read({ [field]: text });
      return blocks + asks > 0 ? null : { text, choices };
    },
    refused: (failure) => {
      const found = failure instanceof ProblemError ? failure.problem?.findings : undefined;
      if (found) void guard.refuse(found, { [field]: text });
    },
  };
}

function withChoice(kept: Kept, key: string, reason: Kept[string] | null): Kept {
  const { [key]: _, ...others } = kept;
  return reason === null ? others : { ...others, [key]: reason };
}
