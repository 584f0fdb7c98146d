import type { DilemmaView } from '@netwerkplein/contract';
import { PageHeader } from '../../../frame/index.ts';
import { useText } from '../../../i18n/text.ts';
import { Heading } from '../../../ui/index.ts';
import { DilemmaActs } from '../acts/dilemma-acts.tsx';
import { levelOf } from '../dilemma-words.ts';
import { Day } from './day.tsx';
import { GroupPart } from './group-part.tsx';
import { History } from './history.tsx';
import { RouteLine } from './route-line.tsx';

/** One dilemma: where it stands, what can be done now, what came of it, what it says, and how it got here. */
export function DilemmaPage({ view }: { view: DilemmaView }) {
  const t = useText();
  const { form, group, answer } = view;
  return (
    <>
      <PageHeader
        title={form.title}
        under={t('dilemmas.page.under', { municipality: view.municipality, theme: t(`dilemmas.theme.${view.theme}`) })}
        level={levelOf(view.state)}
        back={{ to: '/dilemmas', label: t('frame.back.list') }}
      />
      <article className="np-dilemma" data-level={levelOf(view.state)}>
        <RouteLine state={view.state} />
        <DilemmaActs view={view} />
        {answer && <Outcome title={t('dilemmas.answer')} text={answer.text} on={answer.on} level="strategic" />}
        {group?.advice && (
          <Outcome title={t('dilemmas.advice')} text={group.advice.text} on={group.advice.on} level="tactical" />
        )}
        <section className="np-dilemma__part">
          <Heading level={2}>{t('dilemmas.field.dilemma')}</Heading>
          <Lines text={form.dilemma} />
          <div className="np-dilemma__sides">
            {(['care', 'enforcement'] as const).map((side) => (
              <div key={side}>
                <Heading level={3}>{t(`dilemmas.field.${side}`)}</Heading>
                <Lines text={form[side]} />
              </div>
            ))}
          </div>
          {(['tried', 'asked'] as const).map((field) => (
            <div key={field}>
              <Heading level={3}>{t(`dilemmas.read.${field}`)}</Heading>
              <Lines text={form[field]} />
            </div>
          ))}
        </section>
        {group && <GroupPart view={view} group={group} />}
        <History items={view.history} />
      </article>
    </>
  );
}

interface OutcomeProps {
  title: string;
  text: string;
  on: string;
  level: 'strategic' | 'tactical';
}

/** What came of it, in the colours of the level that said so. */
const Outcome = ({ title, text, on, level }: OutcomeProps) => (
  <section className="np-dilemma__outcome" data-level={level}>
    <Heading level={2}>{title}</Heading>
    <Lines text={text} />
    <Day on={on} className="np-dilemma__when" />
  </section>
);

/** Plain text as it was written. */
const Lines = ({ text }: { text: string }) => <p className="np-dilemma__text">{text}</p>;
