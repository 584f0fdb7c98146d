import { writtenFields, type CaseEntry, type CaseView } from '@netwerkplein/contract';
import { useMemo } from 'react';
import { useCaseStream } from '../../../live/index.ts';

/** As much of a conversation as a new contribution is weighed together with. */
const LATEST = 50;

/** What a contribution is read beside: how people in the case address each other, and what was said before. */
export function useAround(view: CaseView): { names: string[]; earlier: string[] } {
  const { messages } = useCaseStream(view.id);
  return useMemo(() => aroundOf(view, messages), [view, messages]);
}

function aroundOf({ participants, self, form }: CaseView, posts: readonly CaseEntry[]) {
  const names = [...participants, ...(self.participant ? [self.participant] : [])].map(({ label }) => label);
  const said = posts.slice(-LATEST).map(({ text }) => text);
  return { names, earlier: [...writtenFields.map((field) => form[field]), ...said].filter((text) => text !== '') };
}
