import { doors, limits, type CaseEntry, type CaseView } from '@netwerkplein/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { call, codeOf, ProblemError } from '../../../api/index.ts';
import { GuardedTextField, keeping, type Kept, useGuard } from '../../../guard/index.ts';
import { useText } from '../../../i18n/text.ts';
import { useLive } from '../../../live/index.ts';
import { Button } from '../../../ui/index.ts';
import { caseKey } from '../case-queries.ts';
import { useAround } from '../writing/around.ts';

interface EditPostProps {
  view: CaseView;
  entry: CaseEntry;
  onDone(): void;
}

/** Changes an own contribution where it stands. The earlier text is not kept, and the guard reads along. */
export function EditPost({ view, entry, onDone }: EditPostProps) {
  const t = useText();
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(entry.text);
  const [revision] = useState(entry.revision);
  const [kept, setKept] = useState<Kept>({});
  const texts = useMemo(() => ({ text }), [text]);
  const around = useAround(view);
  const guard = useGuard({ texts, kept, strictness: 'case', around });
  const live = useLive();
  const client = useQueryClient();
  useEffect(() => {
    const box = area.current;
    box?.focus();
    box?.setSelectionRange(box.value.length, box.value.length);
  }, []);
  const saving = useMutation({
    mutationFn: async () => {
      const sent = text.trim();
      const { blocks, asks, choices } = await guard.read({ text: sent });
      if (blocks + asks > 0) throw new ProblemError('identifying');
      try {
        const body = { text: sent, revision, choices };
        return await call(doors.casePost.edit, { params: { id: view.id, postId: entry.id }, body });
      } catch (error) {
        if (error instanceof ProblemError) await guard.refuse(error.problem?.findings ?? [], { text: sent });
        throw error;
      }
    },
    onSuccess: ({ entry: changed }) => {
      if (changed) live.receiveOfCase(view.id, changed);
      else void client.invalidateQueries({ queryKey: caseKey(view.id) });
      onDone();
    },
    onError: (error) => {
      if (codeOf(error) === 'conflict') live.cases.of(view.id).catchUp();
    },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onDone();
  };
  const tooLong = text.length > limits.messageLength;
  const error = tooLong
    ? t('cases.composer.tooLong', { max: limits.messageLength })
    : saving.error
      ? t(`cases.edit.failed.${failureOf(codeOf(saving.error))}`)
      : undefined;
  return (
    <div className="np-post__edit" data-level="case">
      <GuardedTextField
        ref={area}
        field="text"
        guard={guard}
        hideLabel
        label={t('cases.edit.label')}
        onValue={setText}
        onKeep={(key, reason) => setKept((before) => keeping(before, key, reason))}
        onKeyDown={onKeyDown}
        error={error}
      />
      <div className="np-post__choices">
        <Button
          tone="primary"
          pending={saving.isPending}
          aria-disabled={text.trim() === '' || tooLong}
          onClick={() => text.trim() !== '' && !tooLong && (text.trim() === entry.text ? onDone() : saving.mutate())}
        >
          {t('cases.edit.save')}
        </Button>
        <Button tone="quiet" onClick={onDone}>
          {t('ui.cancel')}
        </Button>
      </div>
    </div>
  );
}

const known = ['offline', 'conflict', 'identifying', 'not_allowed'] as const;
const failureOf = (code: string) => known.find((one) => one === code) ?? 'other';
