import type { AnswerOf, doors } from '@netwerkplein/contract';
import { useText } from '../../i18n/text.ts';
import { Badge, Button, Heading, Icon, RelativeTime } from '../../ui/index.ts';

export type OwnSession = AnswerOf<typeof doors.session.list>['items'][number];

interface SessionListProps {
  sessions: readonly OwnSession[];
  ending: string | null;
  onEnd(session: OwnSession): void;
}

/** Each device once, this one first. */
export function SessionList({ sessions, ending, onEnd }: SessionListProps) {
  const t = useText();
  const ordered = sessions.toSorted(
    (a, b) => Number(b.current) - Number(a.current) || b.lastSeenAt.localeCompare(a.lastSeenAt),
  );
  return (
    <ul className="np-sessions__list">
      {ordered.map((session) => (
        <li key={session.id} className="np-sessions__item">
          <Icon name="device" size="lg" />
          <div className="np-sessions__words">
            <div className="np-sessions__head">
              <Heading level={2} looks={3}>
                {session.device}
              </Heading>
              {session.current && (
                <Badge tone="ok" icon="check">
                  {t('sessions.this')}
                </Badge>
              )}
            </div>
            <dl className="np-sessions__times">
              <dt>{t('sessions.seen')}</dt>
              <dd>
                <RelativeTime at={session.lastSeenAt} />
              </dd>
              <dt>{t('sessions.since')}</dt>
              <dd>
                <RelativeTime at={session.createdAt} />
              </dd>
            </dl>
          </div>
          {!session.current && (
            <Button
              pending={ending === session.id}
              onClick={() => onEnd(session)}
              aria-label={t('sessions.endNamed', { device: session.device })}
            >
              {t('sessions.end')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
