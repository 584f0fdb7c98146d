import type { CaseEntry, CaseView } from '@netwerkplein/contract';
import { type KeyboardEvent, useState } from 'react';
import { useText } from '../../../i18n/text.ts';
import { FlagDialog } from '../page/flag-dialog.tsx';
import { useCaseDay } from './day-words.ts';
import type { PostQuestion } from './post-question.ts';
import { Post } from './post.tsx';
import { postRows } from './post-rows.ts';
import { RemoveDialog } from './remove-dialog.tsx';

interface PostListProps {
  view: CaseView;
  posts: readonly CaseEntry[];
  newFrom: number;
}

/** The contributions. One at a time is in the tab order; the arrow keys, Home and End go to others. */
export function PostList({ view, posts, newFrom }: PostListProps) {
  const t = useText();
  const rows = postRows(posts, newFrom, useCaseDay());
  const [chosen, setChosen] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [asked, setAsked] = useState<PostQuestion | null>(null);
  const active = posts.some(({ id }) => id === chosen) ? chosen : (posts.at(-1)?.id ?? null);
  return (
    // The keys go from one contribution to the next; each of these is what has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="np-posts__list"
      role="log"
      aria-live="off"
      aria-label={t('cases.stream.title')}
      onKeyDown={onArrows}
      onFocus={({ target }) => setChosen((before) => target.closest('article')?.id.slice(PREFIX.length) ?? before)}
    >
      {rows.map(({ entry, heading, named, newest }) => (
        <div key={entry.id} className="np-posts__row">
          {heading !== null && <p className="np-posts__day">{heading}</p>}
          {newest && (
            <div className="np-posts__new" role="separator" data-newest="" aria-label={t('cases.stream.new')}>
              <span aria-hidden="true">{t('cases.stream.new')}</span>
            </div>
          )}
          <Post
            id={PREFIX + entry.id}
            view={view}
            entry={entry}
            named={named}
            active={active === entry.id}
            editing={editing === entry.id}
            onEdit={(on) => setEditing(on ? entry.id : null)}
            onAsk={setAsked}
          />
        </div>
      ))}
      <Asked view={view} posts={posts} asked={asked} onClose={() => setAsked(null)} />
    </div>
  );
}

const PREFIX = 'bijdrage-';

function Asked({
  view,
  posts,
  asked,
  onClose,
}: Omit<PostListProps, 'newFrom'> & { asked: PostQuestion | null; onClose(): void }) {
  const entry = asked && posts.find(({ id }) => id === asked.id);
  // It closes when the contribution goes meanwhile.
  if (!entry || entry.removed || entry.hidden) return null;
  if (asked.what === 'flag') return <FlagDialog view={view} postId={entry.id} onClose={onClose} />;
  return <RemoveDialog view={view} entry={entry} onClose={onClose} />;
}

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowUp: (at) => Math.max(0, at - 1),
  ArrowDown: (at, last) => Math.min(last, at + 1),
  Home: () => 0,
  End: (_, last) => last,
};

function onArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const posts = [...event.currentTarget.querySelectorAll<HTMLElement>('article')];
  const at = posts.indexOf(event.target as HTMLElement);
  if (!step || at === -1) return;
  event.preventDefault();
  posts[step(at, posts.length - 1)]?.focus();
}
