import type { ReviewItem } from './review-queries.ts';

/** What is out of sight comes first: people wait for it. Then what nobody saw yet, then what can wait. */
const order = ['blocked_case', 'post', 'case', 'lesson'] as const satisfies readonly ReviewItem['what'][];

/** The word in the address. A case keeps its address when it goes out of sight while one looks. */
const words = { blocked_case: 'casus', case: 'casus', post: 'bijdrage', lesson: 'les' } as const;

export const addressOf = ({ what, caseId, postId }: ReviewItem): string =>
  ['/toezicht', words[what], caseId, ...(postId ? [postId] : [])].join('/');

export const keyOf = ({ what, caseId, postId }: ReviewItem): string => `${what} ${caseId} ${postId ?? ''}`;

interface Place {
  what?: string | undefined;
  caseId?: string | undefined;
  postId?: string | undefined;
}

/** The item that an address is about, while it waits. */
export const itemAt = (items: readonly ReviewItem[], { what, caseId, postId }: Place): ReviewItem | undefined =>
  items.find(
    (item) => words[item.what] === what && item.caseId === caseId && (item.what !== 'post' || item.postId === postId),
  );

/** By kind, in the order of urgency; within a kind as the server gave them. */
export const byKind = (items: readonly ReviewItem[]): { what: ReviewItem['what']; items: ReviewItem[] }[] =>
  order
    .map((what) => ({ what, items: items.filter((item) => item.what === what) }))
    .filter((group) => group.items.length > 0);
