import { useIntl } from 'react-intl';

/** A day in words: "3 september 2026". */
export function Day({ on, className }: { on: string; className?: string }) {
  const intl = useIntl();
  return (
    <time dateTime={on} className={className}>
      {intl.formatDate(`${on}T12:00:00Z`, { day: 'numeric', month: 'long', year: 'numeric' })}
    </time>
  );
}
