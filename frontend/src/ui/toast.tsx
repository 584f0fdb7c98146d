import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';
import { useText } from '../i18n/text.ts';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';
import './toast.css';

export interface ToastMessage {
  tone: 'ok' | 'info' | 'error';
  text: string;
  /** One thing to do about it: undo, try again. */
  action?: { label: string; onPress(): void };
}

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });
const icons = { ok: 'check', info: 'info', error: 'alert' } as const;

/** Says briefly that something happened. Errors and toasts with an action stay until closed; others go after six seconds. */
export function showToast(message: ToastMessage): void {
  const stays = message.tone === 'error' || message.action !== undefined;
  queue.add(message, stays ? {} : { timeout: 6000 });
}

/** Once, in the app: where toasts appear and are spoken. */
export function ToastRegion() {
  const t = useText();
  return (
    <AriaToastRegion queue={queue} className="np-toasts" aria-label={t('ui.toasts')}>
      {({ toast }) => (
        <AriaToast toast={toast} className={`np-toast np-toast--${toast.content.tone}`}>
          <Icon name={icons[toast.content.tone]} />
          <ToastContent className="np-toast__words">
            <VisuallyHidden>{t(`ui.toast.${toast.content.tone}`)} </VisuallyHidden>
            <Text slot="title">{toast.content.text}</Text>
            {toast.content.action && (
              <AriaButton
                className="np-toast__action"
                onPress={() => {
                  toast.content.action?.onPress();
                  queue.close(toast.key);
                }}
              >
                {toast.content.action.label}
              </AriaButton>
            )}
          </ToastContent>
          <IconButton icon="close" label={t('ui.close')} slot="close" />
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}
