import { useText } from '../../../i18n/text.ts';
import type { StreamView } from '../../../live/index.ts';
import { Button } from '../../../ui/index.ts';

/** What the list hands to its parts. */
export interface StreamContext {
  view: StreamView;
  /** About how many unread messages lie above what is loaded. */
  olderUnread: number;
  older(): void;
}

/** Above the oldest message that is held: more is coming, it failed, or this is where the channel begins. */
export function Beginning({ context: { view, olderUnread, older } }: { context: StreamContext }) {
  const t = useText();
  if (view.older === 'failed') {
    return (
      <div className="np-stream__top">
        <span>{t('channels.stream.older.failed')}</span>
        <Button onClick={older}>{t('ui.retry')}</Button>
      </div>
    );
  }
  if (olderUnread > 0) {
    return (
      <div className="np-stream__top np-stream__top--unread">
        <span>{t('channels.stream.older.unread', { count: olderUnread })}</span>
        <Button pending={view.older === 'loading'} onClick={older}>
          {t('channels.stream.older.show')}
        </Button>
      </div>
    );
  }
  return (
    <div className="np-stream__top">{t(view.hasOlder ? 'channels.stream.older' : 'channels.stream.beginning')}</div>
  );
}
