import { useText } from '../../../i18n/text.ts';
import { type OutboxRow, useConnectionState, useLive } from '../../../live/index.ts';
import { useMe } from '../../../session/index.ts';
import { Avatar, Button, classNames, Icon } from '../../../ui/index.ts';
import { MessageText } from '../../../stream/index.ts';
import { recallTo } from '../writing/recall.ts';

interface UnsentMessageProps {
  row: OutboxRow;
  named: boolean;
  active: boolean;
  id: string;
}

/** An own message on its way: on screen at once, with what has become of it. */
export function UnsentMessage({ row, named, active, id }: UnsentMessageProps) {
  const t = useText();
  const { member } = useMe();
  return (
    <article
      id={id}
      className={classNames('np-message', 'np-message--unsent', named && 'np-message--named')}
      // As every message: see message-row.tsx.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={active ? 0 : -1}
      aria-label={t('channels.unsent.name')}
    >
      <div className="np-message__side">{named && <Avatar name={member.name} />}</div>
      <div className="np-message__body">
        {named && (
          <div className="np-message__head">
            <span className="np-message__author">{member.name}</span>
            <span className="np-message__organisation">{member.organisation}</span>
          </div>
        )}
        <MessageText text={row.text} />
        {row.state === 'failed' ? <Failed row={row} /> : <OnItsWay state={row.state} />}
      </div>
    </article>
  );
}

function OnItsWay({ state }: { state: 'queued' | 'sending' | 'sent' }) {
  const t = useText();
  const connected = useConnectionState() === 'connected';
  const words = state === 'queued' && !connected ? 'channels.unsent.offline' : (`channels.unsent.${state}` as const);
  return (
    <p className={`np-message__state np-message__state--${state}`}>
      <Icon name={state === 'sent' ? 'check' : state === 'sending' ? 'send' : 'clock'} size="sm" />
      {t(words)}
    </p>
  );
}

/** Refused: why, and the two things one can do about it. */
function Failed({ row }: { row: OutboxRow }) {
  const t = useText();
  const { outbox } = useLive();
  const reason = row.problem && known.has(row.problem) ? row.problem : 'other';
  return (
    <div className="np-message__failed" role="alert">
      <p className="np-message__state">
        <Icon name="alert" size="sm" />
        <span>{t(`channels.unsent.failed.${reason as Reason}`)}</span>
      </p>
      <div className="np-message__choices">
        {reason === 'identifying' ? (
          <Button icon="edit" onClick={() => recallTo(row.channelId, row.text) && void outbox.discard(row.id)}>
            {t('channels.unsent.edit')}
          </Button>
        ) : (
          <Button onClick={() => void outbox.again(row.id)}>{t('channels.unsent.again')}</Button>
        )}
        <Button tone="quiet" onClick={() => void outbox.discard(row.id)}>
          {t('channels.unsent.discard')}
        </Button>
      </div>
    </div>
  );
}

type Reason = 'invalid' | 'too_large' | 'not_found' | 'not_allowed' | 'identifying' | 'other';
const known: ReadonlySet<string> = new Set<Reason>(['invalid', 'too_large', 'not_found', 'not_allowed', 'identifying']);
