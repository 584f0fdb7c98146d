import {
  dilemmaFields,
  doors,
  limits,
  theme,
  type Choice,
  type DilemmaField,
  type Theme,
} from '@netwerkplein/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { call, codeOf } from '../../../api/index.ts';
import { Columns, PageHeader, usePageTitle } from '../../../frame/index.ts';
import { useText } from '../../../i18n/text.ts';
import { randomId } from '../../../live/index.ts';
import { useMay, useMe } from '../../../session/index.ts';
import { Banner, Button, EmptyState, Link, Paragraph, Select, showToast } from '../../../ui/index.ts';
import { dilemmaQuery, dilemmasQuery } from '../dilemma-queries.ts';
import { failureWords } from '../dilemma-words.ts';
import { missingIn, useTexts, Written, type Texts } from '../written.tsx';
import { emptyForm, forgetDilemmaDraft, recallDilemmaDraft, rememberDilemmaDraft } from './dilemma-draft.ts';
import '../dilemmas.css';

/** `/dilemmas/nieuw`: bring a dilemma under the name of one's municipality. */
export function DilemmaFormPage() {
  const t = useText();
  const may = useMay();
  usePageTitle(t('dilemmas.form.title'));
  return (
    <Columns>
      <PageHeader
        title={t('dilemmas.form.title')}
        under={t('dilemmas.form.under')}
        level="tactical"
        back={{ to: '/dilemmas', label: t('frame.back.list') }}
      />
      {may('dilemma.bring') ? (
        <DilemmaForm />
      ) : (
        <EmptyState
          title={t('dilemmas.form.notForYou')}
          action={<Link to="/dilemmas">{t('dilemmas.missing.action')}</Link>}
        >
          {t('dilemmas.form.notForYou.meaning')}
        </EmptyState>
      )}
    </Columns>
  );
}

function DilemmaForm() {
  const t = useText();
  const { member } = useMe();
  const [draft] = useState(() => recallDilemmaDraft(member.id) ?? { id: randomId(), form: emptyForm });
  const { theme: themeBefore, ...written } = draft.form;
  const [chosen, setChosen] = useState<Theme>(themeBefore);
  const texts = useTexts<DilemmaField>(written);
  const { values } = texts;
  useEffect(() => {
    if (Object.values(values).some((text) => text !== ''))
      rememberDilemmaDraft(member.id, { id: draft.id, form: { ...values, theme: chosen } });
  }, [values, chosen, member.id, draft.id]);
  const bringing = useBringing(draft.id, texts, chosen);
  const send = async () => {
    const choices = await texts.ready();
    if (choices) bringing.mutate(choices, { onError: texts.refused });
  };
  return (
    <form
      className="np-dilemma-form"
      data-level="tactical"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Banner tone="info" title={t('dilemmas.form.notACase')} still>
        {t('dilemmas.form.notACase.meaning')}
      </Banner>
      <Written
        of={texts}
        field="title"
        label={t('dilemmas.field.title')}
        max={limits.caseTitleLength}
        rows={1}
        single
      />
      <Select<Theme>
        label={t('dilemmas.field.theme')}
        options={theme.options.map((id) => ({ id, label: t(`dilemmas.theme.${id}`) }))}
        value={chosen}
        onChange={setChosen}
      />
      {dilemmaFields.slice(1).map((field) => (
        <Written
          key={field}
          of={texts}
          field={field}
          label={t(`dilemmas.field.${field}`)}
          description={t(`dilemmas.help.${field as Exclude<DilemmaField, 'title'>}`)}
          max={limits.caseTextLength}
        />
      ))}
      <Paragraph looks="small" quiet>
        {t('dilemmas.form.audience', { organisation: member.organisation })}
      </Paragraph>
      <Faults texts={texts} failure={bringing.error} />
      <div className="np-dilemma-form__acts">
        <Button type="submit" tone="primary" icon="send" pending={bringing.isPending}>
          {t('dilemmas.form.send')}
        </Button>
        <Link to="/dilemmas">{t('dilemmas.form.later')}</Link>
      </div>
    </form>
  );
}

function Faults({ texts, failure }: { texts: Texts<DilemmaField>; failure: unknown }) {
  const t = useText();
  const { blocks, asks } = texts.guard.verdict;
  const missing = missingIn(texts.values).length;
  const words = failure ? failureWords(codeOf(failure)) : null;
  if (words) {
    return (
      <Banner tone="error" title={t('dilemmas.form.failed')}>
        {t(words)}
      </Banner>
    );
  }
  if (!texts.tried || missing + blocks + asks === 0) return null;
  return (
    <Banner tone="warning" title={t('dilemmas.form.notYet')}>
      <ul>
        {missing > 0 && <li>{t('dilemmas.form.missing.count', { count: missing })}</li>}
        {blocks > 0 && <li>{t('guard.blocked', { count: blocks })}</li>}
        {asks > 0 && <li>{t('guard.asks', { count: asks })}</li>}
      </ul>
    </Banner>
  );
}

function useBringing(id: string, { values }: Texts<DilemmaField>, chosen: Theme) {
  const t = useText();
  const { member } = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (choices: Choice[]) =>
      call(doors.dilemma.bring, { body: { id, form: { ...values, theme: chosen }, choices } }),
    onSuccess: async (view) => {
      forgetDilemmaDraft(member.id);
      client.setQueryData(dilemmaQuery(view.id).queryKey, view);
      void client.invalidateQueries({ queryKey: dilemmasQuery.queryKey });
      showToast({ tone: 'ok', text: t('dilemmas.form.done') });
      await navigate(`/dilemmas/${view.id}`, { replace: true });
    },
  });
}
