import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../i18n/text.ts';
import { useTyping } from '../../../live/index.ts';
import { membersQuery } from '../channel-queries.ts';
import './writing.css';

/** "Anna Jansen schrijft…": always takes its line, so that nothing moves when somebody begins. */
export function TypingLine({ channelId }: { channelId: string }) {
  const t = useText();
  const writers = useTyping(channelId);
  const { data } = useQuery({ ...membersQuery(channelId), enabled: writers.length > 0 });
  const name = data?.items.find((member) => member.id === writers[0])?.name;
  return (
    <p className="np-typing">
      {writers.length === 1 && name !== undefined && t('channels.typing.one', { name })}
      {((writers.length === 1 && name === undefined) || writers.length > 1) &&
        t('channels.typing.many', { count: writers.length })}
    </p>
  );
}
