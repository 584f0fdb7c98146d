import { type CaseForm, type WrittenField } from '@netwerkplein/contract';
import type { ReactNode } from 'react';
import type { GuardState } from '../../guard/index.ts';
import { useText } from '../../i18n/text.ts';
import { Heading, type Mark, MarkedText, Paragraph } from '../../ui/index.ts';

type Hits = GuardState['hits'];

/** What the guard found, as lines under the words. */
export const marksOf = (hits: Hits[string] | undefined): Mark[] =>
  (hits ?? []).map(({ start, end, hard }) => ({ start, end, tone: hard ? 'strong' : 'soft' }));

/** The form of a case from the first field to the last, in the order in which it was thought through: the child's safety first. */
export function FormReading({ form, hits }: { form: CaseForm; hits: Hits }) {
  const t = useText();
  const written = (field: WrittenField) => <MarkedText text={form[field]} marks={marksOf(hits[field])} />;
  return (
    <div className="np-reading">
      <Part title={t('review.form.title')}>{written('title')}</Part>
      <Part title={t('review.form.safety')}>
        <Paragraph>{form.concern === null ? t('review.form.unsaid') : t(`cases.concern.${form.concern}`)}</Paragraph>
        <Words of={form.safetySteps.map((step) => t(`cases.safety.${step}`))} none={t('review.form.safetyStep.none')} />
      </Part>
      <Part title={t('review.form.about')}>
        <dl className="np-reading__facts">
          <Fact name={t('cases.fact.theme')}>{t(`cases.theme.${form.theme}`)}</Fact>
          <Fact name={t('cases.fact.children')}>
            {form.children === 'unsaid' ? t('review.form.unsaid') : t(`cases.children.${form.children}`)}
          </Fact>
          <Fact name={t('cases.fact.ages')}>
            {form.ages.length === 0
              ? t('review.form.unsaid')
              : form.ages.map((age) => t(`cases.age.${age}`)).join(', ')}
          </Fact>
          <Fact name={t('cases.fact.since')}>
            {form.since === 'unsaid' ? t('review.form.unsaid') : t(`cases.since.${form.since}`)}
          </Fact>
          <Fact name={t('cases.fact.municipality')}>
            {form.municipality === 'unsaid' ? t('review.form.unsaid') : t(`cases.size.${form.municipality}`)}
          </Fact>
        </dl>
      </Part>
      <Part title={t('review.form.behaviour')}>{written('behaviour')}</Part>
      <Part title={t('review.form.involved')}>
        <Words of={form.involved.map((kind) => t(`cases.involved.${kind}`))} none={t('review.form.unsaid')} />
      </Part>
      <Part title={t('review.form.tried')}>{written('tried')}</Part>
      <Part title={t('review.form.question')}>{written('question')}</Part>
      <Part title={t('review.form.readers')}>
        <Words
          of={[t('review.form.readers.network'), ...form.openTo.map((side) => t(`cases.side.${side}`))]}
          none={t('review.form.unsaid')}
        />
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="np-reading__part">
      <Heading level={2} looks={3}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function Words({ of, none }: { of: readonly string[]; none: string }) {
  if (of.length === 0) return <Paragraph quiet>{none}</Paragraph>;
  return (
    <ul className="np-reading__words">
      {of.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
