import type { CaseForm } from '@netwerkplein/contract';
import { useIntl } from 'react-intl';
import { useText } from '../../../i18n/text.ts';
import { MessageText } from '../../../stream/index.ts';
import { Heading, Icon } from '../../../ui/index.ts';

/** The case as it was brought in, in the order of thinking: the child's safety, what happens, what was tried, the question. */
export function CaseText({ form }: { form: CaseForm }) {
  const t = useText();
  return (
    <article className="np-case-text" data-level="case" aria-label={t('cases.text.label')}>
      <section>
        <Heading level={2} looks={3}>
          {t('cases.step.safety')}
        </Heading>
        <p className="np-case-text__safety" data-concern={form.concern}>
          <Icon name={form.concern === 'none_now' ? 'check' : 'alert'} />
          <span>{form.concern ? t(`cases.concern.${form.concern}`) : t('cases.text.none')}</span>
        </p>
        {form.safetySteps.length > 0 && (
          <Chips label={t('cases.text.safetySteps')} words={form.safetySteps.map((one) => t(`cases.safety.${one}`))} />
        )}
      </section>
      <Facts form={form} />
      <Written title={t('cases.step.happening')} text={form.behaviour} />
      <Written title={t('cases.step.tried')} text={form.tried} />
      <section className="np-case-text__question">
        <Heading level={2} looks={3}>
          {t('cases.step.question')}
        </Heading>
        <MessageText text={form.question} />
      </section>
    </article>
  );
}

function Written({ title, text }: { title: string; text: string }) {
  if (text.trim() === '') return null;
  return (
    <section>
      <Heading level={2} looks={3}>
        {title}
      </Heading>
      <MessageText text={text} />
    </section>
  );
}

/** The bands; what was left unsaid is not shown. */
function Facts({ form }: { form: CaseForm }) {
  const t = useText();
  const intl = useIntl();
  const facts = [
    ['theme', t(`cases.theme.${form.theme}`)],
    ['since', form.since === 'unsaid' ? '' : t(`cases.since.${form.since}`)],
    ['children', form.children === 'unsaid' ? '' : t(`cases.children.${form.children}`)],
    [
      'ages',
      form.ages.length === 0
        ? ''
        : t('cases.fact.ages.text', { ages: intl.formatList(form.ages.map((age) => age.replace('-', '–'))) }),
    ],
    ['municipality', form.municipality === 'unsaid' ? '' : t(`cases.size.${form.municipality}`)],
    ['involved', intl.formatList(form.involved.map((one) => t(`cases.involved.${one}`)))],
  ] as const;
  const told = facts.filter(([, words]) => words !== '');
  if (told.length === 0) return null;
  return (
    <dl className="np-case-text__facts">
      {told.map(([name, words]) => (
        <div key={name}>
          <dt>{t(`cases.fact.${name}`)}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

function Chips({ label, words }: { label: string; words: readonly string[] }) {
  return (
    <div className="np-case-text__chips">
      <span>{label}</span>
      <ul>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </div>
  );
}
