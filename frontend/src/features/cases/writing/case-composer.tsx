import { doors, limits, type CaseView } from '@netwerkplein/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { call, codeOf } from '../../../api/index.ts';
import { useFoot } from '../../../frame/index.ts';
import { GuardedTextField, keeping, useGuard } from '../../../guard/index.ts';
import { useText } from '../../../i18n/text.ts';
import { Button } from '../../../ui/index.ts';
import { caseQuery } from '../case-queries.ts';
import { useAround } from './around.ts';
import { CaseAudience } from './case-audience.tsx';
import { usePostDraft } from './post-draft.ts';
import { SendState } from './send-state.tsx';
import { showable, useSendPost } from './use-send-post.ts';
import { WritingAs } from './writing-as.tsx';
import './case-composer.css';

/** Where one writes in a case: under which name, who reads it and until when stand here, always. */
export function CaseComposer({ view }: { view: CaseView }) {
  const t = useText();
  const area = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useFoot(form);
  const [draft, write, clear] = usePostDraft(view.id);
  const texts = useMemo(() => ({ text: draft.text }), [draft.text]);
  const around = useAround(view);
  const guard = useGuard({ texts, kept: draft.kept, strictness: 'case', around, on: draft.text !== '' });
  const { sending, waits } = useSendPost(view, draft, guard, clear);
  const [tried, setTried] = useState(false);
  const naming = useName(view);
  const tooLong = draft.text.length > limits.messageLength;
  const { blocks, asks } = guard.verdict;
  const empty = showable(draft.text) === '';
  const send = () => {
    setTried(true);
    if (empty || tooLong || blocks + asks > 0 || sending.isPending) return;
    sending.mutate(undefined, { onSuccess: () => setTried(false) });
    area.current?.focus();
  };
  return (
    <form
      ref={form}
      className="np-case-composer"
      data-level="case"
      aria-label={t('cases.composer.form')}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <WritingAs view={view} naming={naming.isPending} />
      <GuardedTextField
        ref={area}
        field="text"
        guard={guard}
        rows={1}
        hideLabel
        label={t('cases.composer.label')}
        placeholder={t('cases.composer.placeholder')}
        onValue={(text) => write({ text })}
        onKeep={(key, reason) => write({ kept: keeping(draft.kept, key, reason) })}
        onKeyDown={(event) => onEnter(event, send)}
        onFocus={() => {
          if (view.self.participant === null && naming.isIdle) naming.mutate();
        }}
        error={tooLong ? t('cases.composer.tooLong', { max: limits.messageLength }) : undefined}
      />
      <SendState
        blocks={tried ? blocks : 0}
        asks={tried ? asks : 0}
        failure={sending.isError ? codeOf(sending.error) : undefined}
        waits={waits}
      />
      <div className="np-case-composer__foot">
        <CaseAudience view={view} />
        <Button
          type="submit"
          tone="primary"
          icon="send"
          aria-keyshortcuts="Control+Enter Meta+Enter"
          pending={sending.isPending}
          aria-disabled={empty || tooLong || blocks + asks > 0}
        >
          {t('cases.composer.send')}
        </Button>
      </div>
    </form>
  );
}

/** A name is drawn when somebody first goes to write; nobody sees it before the first contribution. */
function useName(view: CaseView) {
  const client = useQueryClient();
  const { queryKey } = caseQuery(view.id);
  return useMutation({
    mutationFn: () => call(doors.case.takeName, { params: { id: view.id } }),
    onSuccess: (participant) =>
      client.setQueryData<CaseView>(queryKey, (held) => held && { ...held, self: { ...held.self, participant } }),
    // Without a connection it comes with the first contribution.
  });
}

/** Ctrl or Cmd with Enter sends; a plain Enter is a new line: what is said of a family is sent on purpose. */
function onEnter(event: KeyboardEvent<HTMLTextAreaElement>, send: () => void): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
  event.preventDefault();
  send();
}
