import type { Channel, ChannelEntry } from '@netwerkplein/contract';
import { useIntl } from 'react-intl';
import { useText } from '../../../i18n/text.ts';
import { useLive } from '../../../live/index.ts';
import { AbsoluteTime, Avatar, classNames, Icon } from '../../../ui/index.ts';
import { EditMessage } from './edit-message.tsx';
import { MessageActions } from './message-actions.tsx';
import type { EditState, Question } from './message-acts.ts';
import { MessageText } from '../../../stream/index.ts';

interface MessageProps {
  /** Of its element on the page. */
  id: string;
  entry: ChannelEntry;
  channel: Channel;
  /** With the author's name above it. */
  named: boolean;
  active: boolean;
  reached: boolean;
  edit: EditState | null;
  onEdit(edit: EditState | null): void;
  onAsk(question: Question): void;
}

/** A message that stands in the stream. */
export function Message(props: MessageProps) {
  const { id, entry, channel, named, active, reached, edit, onEdit, onAsk } = props;
  const { memberId } = useLive();
  const name = useMessageName(entry);
  const own = entry.author.id === memberId;
  return (
    <article
      id={id}
      className={classNames('np-message', named && 'np-message--named', own && 'np-message--own')}
      // One message at a time is in the tab order, the others by arrow keys: this is how the history is read without a mouse.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={active ? 0 : -1}
      aria-label={name}
    >
      <div className="np-message__side">
        {named ? (
          <Avatar name={entry.author.name} />
        ) : (
          <AbsoluteTime at={entry.sentAt} clockOnly className="np-message__clock" />
        )}
      </div>
      <div className="np-message__body">
        {named && <MessageHead entry={entry} />}
        <MessageContent {...props} />
      </div>
      {reached && !entry.redacted && !edit && (
        <MessageActions entry={entry} channel={channel} onEdit={onEdit} onAsk={onAsk} />
      )}
    </article>
  );
}

/** Its words: as they stand, while they are changed, or what is left of them. */
function MessageContent({ entry, channel, active, edit, onEdit, onAsk }: MessageProps) {
  const t = useText();
  if (entry.redacted) return <Tombstone redacted={entry.redacted} />;
  if (edit) return <EditMessage channelId={channel.id} entry={entry} edit={edit} onEdit={onEdit} />;
  return (
    <>
      <MessageText text={entry.text} />
      {entry.editedAt && (
        <button
          type="button"
          className="np-message__edited"
          tabIndex={active ? 0 : -1}
          onClick={() => onAsk({ what: 'versions', id: entry.id })}
        >
          {t('channels.message.edited')}
        </button>
      )}
    </>
  );
}

function MessageHead({ entry }: { entry: ChannelEntry }) {
  return (
    <div className="np-message__head">
      <span className="np-message__author">{entry.author.name}</span>
      <span className="np-message__organisation">{entry.author.organisation}</span>
      <AbsoluteTime at={entry.sentAt} clockOnly className="np-message__time" />
    </div>
  );
}

/** What a screen reader says on arriving at a message. */
function useMessageName(entry: ChannelEntry): string {
  const t = useText();
  const intl = useIntl();
  const time = intl.formatTime(new Date(entry.sentAt), { hour: '2-digit', minute: '2-digit' });
  return t('channels.message.name', { name: entry.author.name, organisation: entry.author.organisation, time });
}

function Tombstone({ redacted }: { redacted: NonNullable<ChannelEntry['redacted']> }) {
  const t = useText();
  const intl = useIntl();
  const day = intl.formatDate(redacted.at, { weekday: 'short', day: 'numeric', month: 'short' });
  const time = intl.formatTime(redacted.at, { hour: '2-digit', minute: '2-digit' });
  return (
    <p className="np-message__gone">
      <Icon name="erase" size="sm" />
      <span>
        {t('channels.redacted.when', { moment: `${day} ${time}`, by: t(`channels.redacted.by.${redacted.by}`) })}{' '}
        {t(`channels.reason.${redacted.reason}.past`)}
      </span>
    </p>
  );
}
