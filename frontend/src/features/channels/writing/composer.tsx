import { limits, type Channel } from '@netwerkplein/contract';
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { useFoot } from '../../../frame/index.ts';
import { GuardedTextField, useGuard } from '../../../guard/index.ts';
import { useText } from '../../../i18n/text.ts';
import { useLive, useUnsent } from '../../../live/index.ts';
import { Button, Icon, LevelMark } from '../../../ui/index.ts';
import { useRecalled } from './recall.ts';
import { useDraft } from './use-draft.ts';
import './writing.css';

/** From here on the count of characters is shown. */
const NEAR = limits.messageLength - 500;

/** Where one writes: who will read it stands above the button, always. */
export function Composer({ channel }: { channel: Channel }) {
  const t = useText();
  const live = useLive();
  const { text, write, clear } = useDraft(channel.id);
  const area = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useFoot(form);
  const [refused, setRefused] = useState(false);
  const tooLong = text.length > limits.messageLength;
  const texts = useMemo(() => ({ text }), [text]);
  const guard = useGuard({ texts, kept: noChoices, strictness: 'channel', on: text !== '' });
  const numbers = guard.verdict.blocks > 0;
  const send = () => {
    setRefused(tooLong || numbers);
    const words = showable(text);
    if (tooLong || numbers || words === '') return;
    void live.outbox.add(channel.id, words);
    clear();
    area.current?.focus();
  };
  const typed = (value: string) => {
    write(value);
    if (value.length <= limits.messageLength) setRefused(false);
    if (value.trim() !== '') live.tellTyping(channel.id);
  };
  useRecalled(
    channel.id,
    useCallback(
      (words) => {
        write(text.trim() === '' ? words : `${words}\n\n${text}`);
        area.current?.focus();
      },
      [text, write],
    ),
  );
  return (
    <form
      ref={form}
      className="np-composer"
      data-level={channel.level}
      aria-label={t('channels.composer.form', { channel: channel.name })}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <GuardedTextField
        ref={area}
        field="text"
        guard={guard}
        compact
        rows={1}
        label={t('channels.composer.label', { channel: channel.name })}
        hideLabel
        placeholder={t('channels.composer.placeholder')}
        onValue={typed}
        onKeyDown={(event) => onEnter(event, send)}
        error={
          tooLong
            ? t('channels.composer.tooLong', { max: limits.messageLength })
            : refused && numbers
              ? t('guard.number')
              : undefined
        }
      />
      <div className="np-composer__foot">
        <p className="np-composer__audience">
          <LevelMark level={channel.level} />
          <span>
            {channel.group
              ? t('channels.composer.audience.group', { count: channel.readers })
              : t('channels.composer.audience', {
                  count: channel.readers,
                  level: t(`channels.level.${channel.level}`),
                })}
          </span>
        </p>
        <Help length={text.length} />
        <Button type="submit" tone="primary" icon="send" aria-disabled={text.trim() === '' || tooLong || numbers}>
          {t('channels.composer.send')}
        </Button>
      </div>
      <Fleeting />
    </form>
  );
}

/** In a channel nothing is asked: names are pointed out, numbers of people are refused. */
const noChoices = {};

function Help({ length }: { length: number }) {
  const t = useText();
  if (length >= NEAR) {
    return (
      <p className="np-composer__count" role="status" data-over={length > limits.messageLength || undefined}>
        {t('channels.composer.count', { count: length, max: limits.messageLength })}
      </p>
    );
  }
  return (
    <details className="np-composer__help">
      <summary>{t('channels.composer.help')}</summary>
      <div className="np-composer__examples">
        {(['bold', 'italic', 'list', 'quote', 'code', 'link', 'line'] as const).map((kind) => (
          <p key={kind}>{t(`channels.composer.help.${kind}`)}</p>
        ))}
      </div>
    </details>
  );
}

/** Where the browser keeps nothing, an unsent message is gone when the page closes; then that is said beforehand. */
function Fleeting() {
  const t = useText();
  const { count, lasting } = useUnsent();
  if (lasting || count === 0) return null;
  return (
    <p className="np-composer__fleeting" role="status">
      <Icon name="alert" size="sm" />
      {t('channels.composer.fleeting')}
    </p>
  );
}

// Marks of direction and control that come along with pasted text; the server refuses a text that has them.
const UNSHOWABLE = /[\u0000-\u0008\u000b-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const showable = (text: string): string => text.toWellFormed().replace(UNSHOWABLE, '').trim();

/** Enter sends where there is a keyboard with Shift; on a touch screen it is a new line and the button sends. */
function onEnter(event: KeyboardEvent<HTMLTextAreaElement>, send: () => void): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  if (matchMedia('(pointer: coarse)').matches) return;
  event.preventDefault();
  send();
}
