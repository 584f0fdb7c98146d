import { Fragment } from 'react';
import { useText } from '../i18n/text.ts';
import { Dialog, Paragraph } from '../ui/index.ts';
import { isApple } from './global-keys.ts';
import './keys-dialog.css';

interface KeysDialogProps {
  open: boolean;
  onClose(): void;
}

/** All keys in one place; `?` opens it. */
export function KeysDialog({ open, onClose }: KeysDialogProps) {
  const t = useText();
  const keys = [
    [t('frame.keys.jump'), isApple() ? '⌘ K' : `${t('frame.key.ctrl')} K`],
    [t('frame.keys.help'), '?'],
    [t('frame.keys.tab'), t('frame.key.tab')],
    [t('frame.keys.close'), t('frame.key.esc')],
  ] as const;
  return (
    <Dialog open={open} onClose={onClose} title={t('frame.keys')}>
      <Paragraph quiet>{t('frame.keys.intro')}</Paragraph>
      <dl className="np-keys">
        {keys.map(([what, key]) => (
          <Fragment key={what}>
            <dt>{what}</dt>
            <dd>
              <kbd className="np-key">{key}</kbd>
            </dd>
          </Fragment>
        ))}
      </dl>
    </Dialog>
  );
}
