import { doors, limits, type ChannelEntry } from '@netwerkplein/contract';
import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { call, codeOf, type FailureCode } from '../../../api/index.ts';
import { type TextId, useText } from '../../../i18n/text.ts';
import { useLive } from '../../../live/index.ts';
import { Banner, Button, TextArea } from '../../../ui/index.ts';
import { MessageText } from '../../../stream/index.ts';
import type { EditState } from './message-acts.ts';

interface EditMessageProps {
  channelId: string;
  entry: ChannelEntry;
  edit: EditState;
  onEdit(edit: EditState | null): void;
}

/** Changes one's own text where it stands. When it was changed elsewhere meanwhile, both texts are shown and one is chosen. */
export function EditMessage({ channelId, entry, edit, onEdit }: EditMessageProps) {
  const t = useText();
  const area = useRef<HTMLTextAreaElement>(null);
  const saving = useSave(channelId, entry, onEdit);
  useEffect(() => {
    const box = area.current;
    box?.focus();
    box?.setSelectionRange(box.value.length, box.value.length);
  }, []);
  const elsewhere = entry.revision !== edit.revision;
  const length = edit.text.length > limits.messageLength;
  const savable = edit.text.trim() !== '' && !length && !elsewhere;
  const save = () => {
    if (!savable) return;
    if (edit.text === entry.text) onEdit(null);
    else saving.mutate(edit);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onEdit(null);
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    save();
  };
  const failure = saving.error && codeOf(saving.error) !== 'conflict' ? codeOf(saving.error) : undefined;
  return (
    <div className="np-edit">
      <TextArea
        ref={area}
        label={t('channels.edit.label')}
        hideLabel
        value={edit.text}
        onChange={(event) => onEdit({ ...edit, text: event.target.value })}
        onKeyDown={onKeyDown}
        {...(length ? { error: t('channels.composer.tooLong', { max: limits.messageLength }) } : {})}
        {...(failure ? { error: t(wordsFor[failure] ?? 'channels.edit.failed') } : {})}
      />
      {elsewhere ? (
        <Elsewhere entry={entry} edit={edit} onEdit={onEdit} />
      ) : (
        <div className="np-message__choices">
          <Button tone="primary" pending={saving.isPending} aria-disabled={!savable} onClick={save}>
            {t('channels.edit.save')}
          </Button>
          <Button tone="quiet" onClick={() => onEdit(null)}>
            {t('ui.cancel')}
          </Button>
        </div>
      )}
    </div>
  );
}

const wordsFor: Partial<Record<FailureCode, TextId>> = {
  offline: 'channels.edit.offline',
  identifying: 'guard.number',
};

function Elsewhere({ entry, edit, onEdit }: Omit<EditMessageProps, 'channelId'>) {
  const t = useText();
  return (
    <Banner
      tone="warning"
      title={t('channels.edit.conflict.title')}
      actions={
        <>
          <Button onClick={() => onEdit({ ...edit, revision: entry.revision })}>
            {t('channels.edit.conflict.mine')}
          </Button>
          <Button onClick={() => onEdit(null)}>{t('channels.edit.conflict.theirs')}</Button>
        </>
      }
    >
      <p>{t('channels.edit.conflict.meaning')}</p>
      <blockquote className="np-edit__other">
        <MessageText text={entry.text} />
      </blockquote>
    </Banner>
  );
}

function useSave(channelId: string, entry: ChannelEntry, onEdit: EditMessageProps['onEdit']) {
  const live = useLive();
  return useMutation({
    mutationFn: ({ text, revision }: EditState) =>
      call(doors.message.edit, { params: { id: channelId, messageId: entry.id }, body: { text, revision } }),
    onSuccess: (changed) => {
      live.receive(channelId, changed);
      onEdit(null);
    },
    onError: (error) => {
      // The other text comes with the stream; then both are shown.
      if (codeOf(error) === 'conflict') live.stream(channelId).catchUp();
    },
  });
}
