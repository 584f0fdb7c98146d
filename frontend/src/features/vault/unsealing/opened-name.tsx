import { useCallback, useEffect, useRef, useState } from 'react';
import { useText } from '../../../i18n/text.ts';
import { Button, Heading, Paragraph, VisuallyHidden } from '../../../ui/index.ts';
import type { Opened } from './open-name.ts';

interface OpenedNameProps {
  opened: Opened;
  /** The name may not be seen any more: forget it. */
  onGone(): void;
  /** The reader is done with it. */
  onDone(): void;
}

/** The name, while it may be read. It goes at the end of its time, when the page is left, and when the reader is done with it. */
export function OpenedName({ opened, onGone, onDone }: OpenedNameProps) {
  const t = useText();
  const left = useLeft(opened.until, onGone);
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const minutes = Math.floor(left / 60);
  return (
    <section className="np-opened" aria-labelledby="np-opened">
      <div ref={heading} tabIndex={-1}>
        <Heading level={2} looks={3} id="np-opened">
          {t('vault.opened.title')}
        </Heading>
      </div>
      <p className="np-opened__name" translate="no">
        {opened.name}
      </p>
      <p className="np-opened__organisation">{opened.organisation}</p>
      <p className="np-opened__clock">
        <span>{t('vault.opened.left')}</span>{' '}
        <span className="np-opened__time" role="timer" aria-live="off">
          {t('vault.opened.clock', { minutes, seconds: String(left % 60).padStart(2, '0') })}
        </span>
      </p>
      <VisuallyHidden as="div" role="status">
        {spokenAt(left) === null ? '' : t('vault.opened.spoken', { count: spokenAt(left) ?? 0 })}
      </VisuallyHidden>
      <Paragraph looks="small">{t('vault.opened.meaning')}</Paragraph>
      <div>
        <Button onClick={onDone}>{t('vault.opened.close')}</Button>
      </div>
    </section>
  );
}

/** The seconds that are left, by the clock and not by counting: a device that slept wakes up too late. */
function useLeft(until: number, onGone: () => void): number {
  const [now, setNow] = useState(() => Date.now());
  const gone = useRef(onGone);
  useEffect(() => {
    gone.current = onGone;
  });
  const look = useCallback(() => {
    const at = Date.now();
    setNow(at);
    if (at >= until) gone.current();
  }, [until]);
  useEffect(() => {
    const timer = setInterval(look, 1_000);
    // A page that is left may be kept whole by the browser, to come back to; without the name, then.
    const leave = () => gone.current();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', look);
    };
  }, [look]);
  return Math.max(0, Math.ceil((until - now) / 1_000));
}

/** Spoken when it begins, and as the end comes nearer; not each second. */
const MOMENTS = [15, 10, 5, 2, 1];

/** The last of the moments that was passed, in minutes; the words then stay the same until the next. */
const spokenAt = (left: number): number | null => MOMENTS.findLast((minutes) => left <= minutes * 60) ?? null;
