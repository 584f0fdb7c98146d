import { limits, type CaseEntry, type CaseView } from '@netwerkplein/contract';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useText } from '../../../i18n/text.ts';
import { useCaseStream, useLive } from '../../../live/index.ts';
import { Announcer } from '../../../stream/index.ts';
import { Button, ErrorState, Heading, Skeleton } from '../../../ui/index.ts';
import { useParticipantName } from '../participant-words.ts';
import { PostList } from './post-list.tsx';
import { firstNew } from './post-rows.ts';
import { useMarkRead } from './use-mark-read.ts';
import { useScrollPlace } from './use-scroll-place.ts';
import { Waiting } from './waiting.tsx';
import './posts.css';

interface CaseStreamProps {
  view: CaseView;
  /** What stands above the contributions: the case's own text. */
  top: ReactNode;
}

/** The case's text with what was said about it. */
export function CaseStream({ view, top }: CaseStreamProps) {
  const t = useText();
  const live = useLive();
  const stream = useCaseStream(view.id);
  const { messages: posts, status } = stream;
  const ready = status === 'ready';
  const [entered] = useState(view.readSeq);
  const [newFrom, setNewFrom] = useState<number>();
  // A closed case begins with what came of it; one that is new to the reader, with its own text.
  const closed = view.state === 'closed';
  const selfId = view.self.participant?.id;
  if (ready && newFrom === undefined) setNewFrom(entered === 0 || closed ? 0 : firstNew(posts, entered, selfId));
  useEffect(() => live.cases.of(view.id).open(limits.pageSizeMax), [live, view.id]);
  const { scroller, atBottom, onScroll, toBottom } = useScrollPlace({
    count: posts.length + view.self.waiting.length,
    own: posts.filter(({ participant }) => participant.id === selfId).length + view.self.waiting.length,
    prepended: stream.prepended,
    ready,
  });
  useMarkRead(view, posts.at(-1)?.postSeq ?? 0, atBottom && ready);
  const below = useBelow(posts, atBottom, selfId);
  return (
    <div className="np-case-stream">
      <div ref={scroller} className="np-case-scroll" onScroll={onScroll} data-level="case">
        {top}
        <section className="np-posts" aria-label={t('cases.stream.label', { title: view.form.title })}>
          <Heading level={2} looks={3} className="np-posts__title">
            {t('cases.stream.title')}
          </Heading>
          {status === 'loading' && <Skeleton lines={5} label={t('cases.stream.loading')} />}
          {status === 'failed' && (
            <ErrorState
              headingLevel={3}
              title={t('cases.stream.error')}
              onRetry={() => live.cases.of(view.id).catchUp()}
            >
              {t(stream.failure === 'offline' ? 'cases.error.offline' : 'cases.error.meaning')}
            </ErrorState>
          )}
          {stream.hasOlder && (
            <Button pending={stream.older === 'loading'} onClick={() => void live.cases.of(view.id).loadOlder()}>
              {t(stream.older === 'failed' ? 'ui.retry' : 'cases.stream.older')}
            </Button>
          )}
          {ready && posts.length === 0 && view.self.waiting.length === 0 && (
            <p className="np-posts__none">{t('cases.stream.empty')}</p>
          )}
          <PostList key={stream.generation} view={view} posts={posts} newFrom={newFrom ?? 0} />
          <Waiting view={view} />
        </section>
      </div>
      {ready && !atBottom && posts.length > 0 && (
        <Button icon="arrow-down" className="np-case-stream__newest" onClick={toBottom}>
          {below === 0 ? t('cases.stream.newest') : t('cases.stream.newestCount', { count: below })}
        </Button>
      )}
      {ready && <Spoken posts={posts} selfId={selfId} />}
    </div>
  );
}

/** How many contributions of others came since the reader was last at the newest. */
function useBelow(posts: readonly CaseEntry[], atBottom: boolean, selfId: string | undefined): number {
  const last = posts.at(-1)?.postSeq ?? 0;
  const [seen, setSeen] = useState<number>();
  if (last > 0 && (seen === undefined || (atBottom && seen !== last))) setSeen(last);
  return posts.filter((post) => post.postSeq > (seen ?? last) && post.participant.id !== selfId).length;
}

function Spoken({ posts, selfId }: { posts: readonly CaseEntry[]; selfId: string | undefined }) {
  const nameOf = useParticipantName();
  const speaker = useCallback(
    ({ participant, hidden, removed }: CaseEntry) =>
      participant.id === selfId || hidden || removed ? undefined : nameOf(participant),
    [nameOf, selfId],
  );
  return <Announcer messages={posts} speaker={speaker} />;
}
