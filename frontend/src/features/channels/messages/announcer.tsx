import type { ChannelEntry } from '@netwerkplein/contract';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../i18n/text.ts';
import { useLive } from '../../../live/index.ts';
import { VisuallyHidden } from '../../../ui/index.ts';
import { plainWords } from './message-text.tsx';

/** What comes within this time is spoken as one. */
const GATHER = 1_000;
const LONGEST = 300;

/** Speaks new messages of others, each once; what was there, older pages and changes are never read again. */
export function Announcer({ messages }: { messages: readonly ChannelEntry[] }) {
  const t = useText();
  const { memberId } = useLive();
  const newest = messages.at(-1)?.messageSeq ?? 0;
  const spoken = useRef(newest);
  const [words, setWords] = useState('');
  useEffect(() => {
    if (newest <= spoken.current) return;
    const timer = setTimeout(() => {
      const fresh = messages.filter(
        (message) => message.messageSeq > spoken.current && message.author.id !== memberId && !message.redacted,
      );
      spoken.current = newest;
      if (fresh.length > 2) setWords(t('channels.spoken.many', { count: fresh.length }));
      else if (fresh.length > 0) setWords(fresh.map((message) => spokenMessage(message)).join('. '));
    }, GATHER);
    return () => clearTimeout(timer);
  }, [messages, newest, memberId, t]);
  return (
    <VisuallyHidden as="div" role="status" aria-live="polite">
      {words}
    </VisuallyHidden>
  );
}

function spokenMessage({ author, text }: ChannelEntry): string {
  const words = plainWords(text);
  return `${author.name}: ${words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words}`;
}
