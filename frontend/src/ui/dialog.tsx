import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '../i18n/text.ts';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import './dialog.css';

interface DialogProps {
  open: boolean;
  onClose(): void;
  title: string;
  children: ReactNode;
  /** Buttons below, the main one last. */
  actions?: ReactNode;
  wide?: boolean;
  /** Near the top of the window, for a list that changes in height. */
  top?: boolean;
}

/** A window above the page: holds the focus, closes with Escape or a press beside it, gives the focus back. */
export function Dialog({ open, onClose, title, children, actions, wide = false, top = false }: DialogProps) {
  const t = useText();
  return (
    <ModalOverlay
      className={classNames('np-scrim', top && 'np-scrim--top')}
      isOpen={open}
      onOpenChange={(next) => !next && onClose()}
      isDismissable
    >
      <Modal className={classNames('np-modal', wide && 'np-modal--wide')}>
        <AriaDialog className="np-dialog">
          <div className="np-dialog__head">
            <Heading slot="title" level={2} className="np-dialog__title">
              {title}
            </Heading>
            <IconButton icon="close" label={t('ui.close')} onClick={onClose} />
          </div>
          <div className="np-dialog__body">{children}</div>
          {actions && <div className="np-dialog__actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ConfirmDialogProps {
  open: boolean;
  onClose(): void;
  onConfirm(): void;
  /** The question. */
  title: string;
  /** What happens then, and whether it can be undone. */
  children: ReactNode;
  /** The verb with its object: "Bericht definitief wissen". */
  confirmLabel: string;
  tone?: 'danger' | 'primary';
  pending?: boolean;
}

/** Asks before something that cannot be taken back. A press beside it does not close it; the focus starts on "Annuleren". */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, onClose, onConfirm, title, children, confirmLabel, tone = 'danger', pending = false } = props;
  const t = useText();
  return (
    <ModalOverlay className="np-scrim" isOpen={open} onOpenChange={(next) => !next && onClose()}>
      <Modal className="np-modal">
        <AriaDialog className="np-dialog" role="alertdialog">
          <div className="np-dialog__head">
            <Heading slot="title" level={2} className="np-dialog__title">
              {title}
            </Heading>
          </div>
          <div className="np-dialog__body">{children}</div>
          <div className="np-dialog__actions">
            <Button autoFocus onClick={onClose}>
              {t('ui.cancel')}
            </Button>
            <Button tone={tone} pending={pending} onClick={onConfirm}>
              {confirmLabel}
            </Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
