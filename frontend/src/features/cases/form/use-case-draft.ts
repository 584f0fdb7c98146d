import { doors, type CaseForm, type Found, writtenFields } from '@netwerkplein/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { call, casesQuery } from '../../../api/index.ts';
import { type GuardState, useGuard, type Verdict } from '../../../guard/index.ts';
import { localKey, useLive, useReconnects } from '../../../live/index.ts';
import { forget, recall, remember } from '../../../theme/browser-memory.ts';
import { CaseDraft, type CaseDraftView, type CasePlaces } from './case-draft.ts';

/** The texts of a form, as the guard and the server name them. */
const textsOf = (form: CaseForm): Record<string, string> =>
  Object.fromEntries(writtenFields.map((field) => [field, form[field]]));

export interface Writing extends CaseDraftView {
  draft: CaseDraft;
  guard: GuardState;
}

/** The guard as it reads now, for a draft that outlives each look of it. */
function guardReader() {
  let guard: GuardState | undefined;
  return {
    follow: (now: GuardState) => void (guard = now),
    read: async (form: CaseForm): Promise<Verdict> =>
      (await guard?.read(textsOf(form))) ?? { blocks: 0, asks: 0, choices: [] },
    refuse: (found: readonly Found[], form: CaseForm) => void guard?.refuse(found, textsOf(form)),
  };
}
type Reader = ReturnType<typeof guardReader>;

/** A case while it is written, with the guard that reads along. The component that uses it is keyed by case. */
export function useCaseDraft(caseId: string, fresh: boolean): Writing {
  const client = useQueryClient();
  const { memberId } = useLive();
  const [{ draft, reader }] = useState(() => {
    const reader = guardReader();
    const saved = () => void client.invalidateQueries({ queryKey: casesQuery.queryKey });
    return { draft: new CaseDraft(placesOf(memberId, caseId, reader, saved), fresh), reader };
  });
  const state = useSyncExternalStore(draft.subscribe, draft.state);
  const { title, behaviour, tried, question } = state.form;
  const texts = useMemo(() => ({ title, behaviour, tried, question }), [title, behaviour, tried, question]);
  const reading = useGuard({ texts, kept: state.kept, strictness: 'case' });
  useEffect(() => {
    reader.follow(reading);
  });
  useEffect(() => {
    void draft.open();
    const left = () => document.visibilityState === 'hidden' && void draft.save();
    document.addEventListener('visibilitychange', left);
    return () => {
      document.removeEventListener('visibilitychange', left);
      draft.close();
    };
  }, [draft]);
  useReconnects(useCallback(() => void draft.save(), [draft]));
  return { ...state, draft, guard: reading };
}

function placesOf(memberId: string, id: string, reader: Reader, saved: () => void): CasePlaces {
  const key = localKey(memberId, `case.${id}`);
  const params = { id };
  const told = async <Answer>(asked: Promise<Answer>): Promise<Answer> => {
    const answer = await asked;
    saved();
    return answer;
  };
  return {
    recall: () => recall(key),
    remember: (value) => remember(key, value),
    forget: () => forget(key),
    load: () => call(doors.case.view, { params }),
    start: (form, choices) => told(call(doors.case.start, { body: { id, form, choices } })),
    save: (form, revision, choices) => told(call(doors.case.save, { params, body: { form, revision, choices } })),
    read: reader.read,
    refused: reader.refuse,
  };
}
