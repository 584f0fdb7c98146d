import type { Channel } from '@netwerkplein/contract';
import { memo } from 'react';
import { useText } from '../../../i18n/text.ts';
import { Message } from './message.tsx';
import type { EditState, Question } from './message-acts.ts';
import { rowId } from './row-id.ts';
import type { StreamRow } from './stream-rows.ts';
import { UnsentMessage } from './unsent-message.tsx';
import { useDayWords } from './use-day-words.ts';

interface StreamLineProps {
  row: StreamRow;
  channel: Channel;
  /** In the tab order. */
  active: boolean;
  /** Was gone to or is pointed at: then its actions are there. */
  reached: boolean;
  edit: EditState | null;
  onEdit(edit: EditState | null): void;
  onAsk(question: Question): void;
}

/** One line of the stream with what stands above it: the day, the line of what is new, the author's name. */
export const StreamLine = memo(function StreamLine({ row, ...rest }: StreamLineProps) {
  const t = useText();
  const dayWords = useDayWords();
  const { named } = row;
  return (
    <>
      {row.newDay && (
        <div className="np-stream__day">
          <span>{dayWords(row.at)}</span>
        </div>
      )}
      {row.newest && (
        <div className="np-stream__new" role="separator" aria-label={t('channels.stream.new')}>
          <span aria-hidden="true">{t('channels.stream.new')}</span>
        </div>
      )}
      {row.entry ? (
        <Message {...rest} id={rowId(row.key)} entry={row.entry} named={named} />
      ) : (
        <UnsentMessage row={row.unsent} named={named} active={rest.active} id={rowId(row.key)} />
      )}
    </>
  );
});
