import { useEffect, useRef, useState } from 'react';
import { useText } from '../i18n/text.ts';
import { VisuallyHidden } from '../ui/index.ts';

/** Only when somebody pauses; never for each key. */
const PAUSE = 1_200;

interface SpokenCountProps {
  count: number;
  text: string;
  ready: boolean;
  label: string;
}

/** Tells who listens how many pieces were found, once, when the number has changed. */
export function SpokenCount({ count, text, ready, label }: SpokenCountProps) {
  const t = useText();
  const [words, setWords] = useState('');
  const told = useRef(0);
  useEffect(() => {
    if (!ready || count === told.current) return;
    const timer = setTimeout(() => {
      told.current = count;
      setWords(count === 0 ? t('guard.spoken.clear', { field: label }) : t('guard.spoken', { count, field: label }));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [count, text, ready, label, t]);
  return (
    <VisuallyHidden as="div" role="status" aria-live="polite">
      {words}
    </VisuallyHidden>
  );
}
