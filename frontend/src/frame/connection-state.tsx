import { useText } from '../i18n/text.ts';
import { Icon, VisuallyHidden } from '../ui/index.ts';
import './connection-state.css';

export type Connection = 'connected' | 'connecting' | 'offline' | 'reconnecting';

const looks = { connected: 'connected', connecting: 'busy', reconnecting: 'busy', offline: 'offline' } as const;

/** Whether what one sees is live, in words. Calm: no colour or movement while all is well. */
export function ConnectionState({ state }: { state: Connection }) {
  const t = useText();
  return (
    <div role="status" className={`np-connection np-connection--${looks[state]}`}>
      {state === 'offline' ? (
        <Icon name="offline" size="sm" />
      ) : (
        <span className="np-connection__dot" aria-hidden="true" />
      )}
      <span>{t(`frame.connection.${state}`)}</span>
      {state === 'offline' && <VisuallyHidden>. {t('frame.connection.offline.meaning')}</VisuallyHidden>}
    </div>
  );
}
