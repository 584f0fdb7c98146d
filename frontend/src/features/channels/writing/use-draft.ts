import { doors, type Notice } from '@netwerkplein/contract';
import { useCallback, useEffect, useState } from 'react';
import { call } from '../../../api/index.ts';
import { localKey, useLive, useNotices, useReconnects } from '../../../live/index.ts';
import { recall, remember } from '../../../theme/browser-memory.ts';
import { DraftKeeper, type DraftPlaces } from './draft.ts';

/** The text of the composer, kept per channel; the component that uses it is keyed by channel. */
export function useDraft(channelId: string): { text: string; write(text: string): void; clear(): void } {
  const { memberId } = useLive();
  const [keeper] = useState(() => new DraftKeeper(placesOf(memberId, channelId)));
  const [text, setText] = useState(keeper.text);
  useEffect(() => {
    void keeper.open(setText);
    const left = () => document.visibilityState === 'hidden' && void keeper.save();
    document.addEventListener('visibilitychange', left);
    return () => {
      document.removeEventListener('visibilitychange', left);
      keeper.close();
    };
  }, [keeper]);
  useNotices(
    useCallback(
      (notice: Notice) => {
        if (notice.type === 'channel.draft' && notice.channelId === channelId) void keeper.heard(notice.revision);
      },
      [keeper, channelId],
    ),
  );
  useReconnects(useCallback(() => void keeper.save(), [keeper]));
  const write = useCallback(
    (typed: string) => {
      setText(typed);
      keeper.write(typed);
    },
    [keeper],
  );
  const clear = useCallback(() => {
    setText('');
    keeper.clear();
  }, [keeper]);
  return { text, write, clear };
}

function placesOf(memberId: string, channelId: string): DraftPlaces {
  const key = localKey(memberId, `draft.${channelId}`);
  const params = { id: channelId };
  return {
    recall: () => recall(key),
    remember: (value) => remember(key, value),
    load: () => call(doors.channel.draft, { params }),
    save: (text) => call(doors.channel.saveDraft, { params, body: { text } }),
  };
}
