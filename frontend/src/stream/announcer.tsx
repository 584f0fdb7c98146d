import type { CaseEntry, ChannelEntry } from '@netwerkplein/contract';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../i18n/text.ts';
import { placeIn } from '../live/index.ts';
import { VisuallyHidden } from '../ui/index.ts';
import { plainWords } from './message-text.tsx';

/** What comes within this time is spoken as one. */
const GATHER = 1_000;
const LONGEST = 300;

interface AnnouncerProps<Entry> {
  messages: readonly Entry[];
  /** Who wrote it, as it is said; nothing for what is not spoken: own words, and what was wiped. */
  speaker(entry: Entry): string | undefined;
}

/** Speaks what others write, each once; what was there, older pages and changes are never read again. */
export function Announcer<Entry extends ChannelEntry | CaseEntry>({ messages, speaker }: AnnouncerProps<Entry>) {
  const t = useText();
  const last = messages.at(-1);
  const newest = last ? placeIn(last) : 0;
  const spoken = useRef(newest);
  const [words, setWords] = useState('');
  useEffect(() => {
    if (newest <= spoken.current) return;
    const timer = setTimeout(() => {
      const fresh = messages.flatMap((entry) => {
        const name = placeIn(entry) > spoken.current ? speaker(entry) : undefined;
        return name === undefined ? [] : [spokenWords(name, entry.text)];
      });
      spoken.current = newest;
      if (fresh.length > 2) setWords(t('stream.spoken.many', { count: fresh.length }));
      else if (fresh.length > 0) setWords(fresh.join('. '));
    }, GATHER);
    return () => clearTimeout(timer);
  }, [messages, newest, speaker, t]);
  return (
    <VisuallyHidden as="div" role="status" aria-live="polite">
      {words}
    </VisuallyHidden>
  );
}

function spokenWords(name: string, text: string): string {
  const words = plainWords(text);
  return `${name}: ${words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words}`;
}
