import { doors, missingIn, selfCheck, type CaseForm, type SelfCheck } from '@netwerkplein/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { call, casesQuery, codeOf, type FailureCode, ProblemError } from '../../../api/index.ts';
import { useText } from '../../../i18n/text.ts';
import { Banner, Button, CheckboxGroup, Paragraph } from '../../../ui/index.ts';
import { caseQuery } from '../case-queries.ts';
import type { SaveState } from './case-draft.ts';
import { Discard } from './discard.tsx';
import { Step } from './step.tsx';
import type { Writing } from './use-case-draft.ts';

interface HandInProps {
  caseId: string;
  writing: Writing;
  onMissing(missing: ReadonlySet<keyof CaseForm>): void;
}

/** The last look, by the writer: then it goes to somebody else for a second one. */
export function HandIn({ caseId, writing, onMissing }: HandInProps) {
  const t = useText();
  const [checked, setChecked] = useState<SelfCheck[]>([]);
  const [tried, setTried] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const handing = useHandIn(caseId, writing, checked);
  const { form, guard } = writing;
  const missing = missingIn(form);
  const unchecked = checked.length < selfCheck.options.length;
  const { blocks, asks } = guard.verdict;
  const faults = missing.length > 0 || unchecked || blocks + asks > 0;
  // A case that was taken from sight is looked at again by itself, once its text was changed.
  if (writing.view?.state === 'blocked') return null;
  const handIn = () => {
    setTried(true);
    onMissing(new Set(missing));
    if (faults) requestAnimationFrame(() => summary.current?.focus());
    else handing.mutate();
  };
  return (
    <Step number={6} title={t('cases.step.check')} intro={t('cases.step.check.intro')}>
      <CheckboxGroup
        id="veld-check"
        stacked
        label={t('cases.form.check')}
        options={selfCheck.options.map((id) => ({ id, label: t(`cases.check.${id}`) }))}
        value={checked}
        onChange={setChecked}
        error={tried && unchecked ? t('cases.check.missing') : undefined}
      />
      {tried && faults && (
        <div ref={summary} tabIndex={-1} className="np-case-form__faults">
          <Banner tone="warning" title={t('cases.handIn.notYet')}>
            <Faults missing={missing} blocks={blocks} asks={asks} unchecked={unchecked} />
          </Banner>
        </div>
      )}
      {writing.save === 'held' && <Paragraph quiet>{t('cases.save.held.meaning')}</Paragraph>}
      {handing.isError && <HandInFailed failure={codeOf(handing.error)} />}
      <div className="np-case-form__acts">
        <Button tone="primary" icon="send" pending={handing.isPending} onClick={handIn}>
          {t('cases.handIn')}
        </Button>
        <Discard caseId={caseId} draft={writing.draft} onServer={writing.view !== undefined} />
      </div>
    </Step>
  );
}

interface FaultsProps {
  missing: readonly (keyof CaseForm)[];
  blocks: number;
  asks: number;
  unchecked: boolean;
}

function Faults({ missing, blocks, asks, unchecked }: FaultsProps) {
  const t = useText();
  return (
    <ul>
      {missing.map((field) => (
        <li key={field}>
          <a href={`#veld-${field}`} onClick={(event) => goTo(event, field)}>
            {t('cases.handIn.fill', { field: t(`cases.form.${field as 'title'}`) })}
          </a>
        </li>
      ))}
      {blocks > 0 && <li>{t('guard.blocked', { count: blocks })}</li>}
      {asks > 0 && <li>{t('guard.asks', { count: asks })}</li>}
      {unchecked && <li>{t('cases.check.missing')}</li>}
    </ul>
  );
}

function goTo(event: { preventDefault(): void }, field: string): void {
  event.preventDefault();
  const place = document.getElementById(`veld-${field}`);
  place?.scrollIntoView({ block: 'center' });
  (place?.matches('textarea') ? place : place?.querySelector<HTMLElement>('input'))?.focus({ preventScroll: true });
}

function HandInFailed({ failure }: { failure: FailureCode }) {
  const t = useText();
  const known = ['offline', 'too_few', 'keys_missing', 'conflict', 'identifying'] as const;
  const words = known.find((code) => code === failure) ?? 'other';
  return (
    <Banner tone="error" title={t('cases.handIn.failed')}>
      {t(`cases.handIn.failed.${words}`)}
    </Banner>
  );
}

/** Why the words are not at the server, so that it cannot be handed in. */
const notSaved = (save: SaveState): ProblemError =>
  new ProblemError(
    save === 'held' ? 'identifying' : save === 'new' || save === 'saving' || save === 'saved' ? 'internal' : save,
  );

function useHandIn(caseId: string, writing: Writing, checked: SelfCheck[]) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { draft } = writing;
  return useMutation({
    mutationFn: async () => {
      if (!(await draft.save())) throw notSaved(draft.state().save);
      const revision = draft.state().view?.revision ?? 0;
      return await call(doors.case.submit, { params: { id: caseId }, body: { revision, selfCheck: checked } });
    },
    onSuccess: (view) => {
      draft.forget();
      client.setQueryData(caseQuery(caseId).queryKey, view);
      void client.invalidateQueries({ queryKey: casesQuery.queryKey });
      void navigate(`/casussen/${caseId}`, { replace: true });
    },
  });
}
