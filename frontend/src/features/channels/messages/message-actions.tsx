import { may, type Channel, type ChannelEntry } from '@netwerkplein/contract';
import { useText } from '../../../i18n/text.ts';
import { useMe } from '../../../session/index.ts';
import { Menu, type MenuChoice, showToast } from '../../../ui/index.ts';
import { factsIn } from '../channel-facts.ts';
import type { EditState, Question } from './message-acts.ts';

interface MessageActionsProps {
  entry: ChannelEntry;
  channel: Channel;
  onEdit(edit: EditState): void;
  onAsk(question: Question): void;
}

/** What this member may do with this message. */
export function MessageActions({ entry, channel, onEdit, onAsk }: MessageActionsProps) {
  const t = useText();
  const me = useMe();
  const actor = { memberId: me.member.id, standings: me.standings };
  const choices: (MenuChoice | false)[] = [
    may(actor, 'message.edit', factsIn(channel, 'message.edit', entry.author.id)) && {
      id: 'edit',
      label: t('channels.action.edit'),
      icon: 'edit',
      onSelect: () => onEdit({ id: entry.id, text: entry.text, revision: entry.revision }),
    },
    {
      id: 'copy',
      label: t('channels.action.copy'),
      icon: 'copy',
      onSelect: () => void copy(entry.text, t('channels.action.copied'), t('channels.action.notCopied')),
    },
    entry.editedAt !== null && {
      id: 'versions',
      label: t('channels.action.versions'),
      icon: 'clock',
      onSelect: () => onAsk({ what: 'versions', id: entry.id }),
    },
    may(actor, 'message.redact', factsIn(channel, 'message.redact', entry.author.id)) && {
      id: 'redact',
      label: t('channels.action.redact'),
      icon: 'erase',
      danger: true,
      onSelect: () => onAsk({ what: 'redact', id: entry.id }),
    },
  ];
  return (
    <div className="np-message__actions">
      <Menu
        small
        label={t('channels.action.menu', { name: entry.author.name })}
        groups={[{ id: 'message', choices: choices.filter((choice) => choice !== false) }]}
      />
    </div>
  );
}

async function copy(text: string, done: string, failed: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    showToast({ tone: 'ok', text: done });
  } catch {
    showToast({ tone: 'error', text: failed });
  }
}
