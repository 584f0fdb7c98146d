import { type CaseForm as Form, limits } from '@netwerkplein/contract';
import { useState } from 'react';
import { CombinationNotice, GuardedTextField, keeping } from '../../../guard/index.ts';
import { useText } from '../../../i18n/text.ts';
import { Banner, Button } from '../../../ui/index.ts';
import { HandIn } from './hand-in.tsx';
import { HappeningStep } from './happening-step.tsx';
import { QuestionStep } from './question-step.tsx';
import { ReadersStep } from './readers-step.tsx';
import { SafetyStep } from './safety-step.tsx';
import type { StepProps } from './step-props.ts';
import { Step } from './step.tsx';
import type { Writing } from './use-case-draft.ts';

interface CaseFormProps {
  caseId: string;
  writing: Writing;
}

/** One way of thinking, in steps on one page: the child's safety, what happens, what was tried, the question (mission R13, R25). */
export function CaseForm({ caseId, writing }: CaseFormProps) {
  const t = useText();
  const { form, kept, guard, draft, view, elsewhere } = writing;
  const [missing, setMissing] = useState<ReadonlySet<keyof Form>>(new Set());
  const steps: StepProps = {
    form,
    missing,
    onWrite: (part) => draft.write(part),
    written: (field, { rows = 4, single = false, max } = { max: 0 }) => (
      <GuardedTextField
        id={`veld-${field}`}
        field={field}
        guard={guard}
        rows={rows}
        single={single}
        label={t(`cases.form.${field}`)}
        description={t(`cases.form.${field}.help`)}
        maxLength={max}
        onValue={(value) => draft.write({ [field]: value })}
        onKeep={(key, reason) => draft.keep(keeping(kept, key, reason))}
        {...(missing.has(field) && form[field].trim() === '' ? { error: t('cases.form.missing') } : {})}
      />
    ),
  };
  return (
    <form className="np-case-form" data-level="case" noValidate onSubmit={(event) => event.preventDefault()}>
      {view?.note && (
        <Banner tone="info" still title={t('cases.form.note')}>
          <p className="np-case-form__note">{view.note}</p>
        </Banner>
      )}
      {view?.state === 'blocked' && (
        <Banner tone="warning" still title={t('cases.blocked.own.title')}>
          {t('cases.blocked.repair')}
        </Banner>
      )}
      {elsewhere && <Elsewhere writing={writing} />}
      <p className="np-case-form__intro">{t('cases.form.intro')}</p>
      <SafetyStep {...steps} />
      <HappeningStep {...steps} />
      <Step number={3} title={t('cases.step.tried')} intro={t('cases.step.tried.intro')}>
        {steps.written('tried', { max: limits.caseTextLength })}
      </Step>
      <QuestionStep {...steps} />
      <ReadersStep {...steps} />
      <CombinationNotice guard={guard} />
      <HandIn caseId={caseId} writing={writing} onMissing={setMissing} />
    </form>
  );
}

/** Both are kept until the writer chooses. */
function Elsewhere({ writing: { draft, elsewhere } }: { writing: Writing }) {
  const t = useText();
  return (
    <Banner
      tone="warning"
      title={t('cases.conflict.title')}
      actions={
        <>
          <Button onClick={() => void draft.mine()}>{t('cases.conflict.mine')}</Button>
          <Button onClick={() => draft.theirs()}>{t('cases.conflict.theirs')}</Button>
        </>
      }
    >
      {t('cases.conflict.meaning', { title: elsewhere?.form.title || t('cases.untitled') })}
    </Banner>
  );
}
