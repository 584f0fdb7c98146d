import type { DilemmaView } from '@netwerkplein/contract';
import { useText } from '../../../i18n/text.ts';
import { Heading } from '../../../ui/index.ts';
import { Day } from './day.tsx';

/** How it got here: the day, what happened, in which quality, and why. */
export function History({ items }: { items: DilemmaView['history'] }) {
  const t = useText();
  return (
    <section className="np-dilemma__part">
      <Heading level={2}>{t('dilemmas.history')}</Heading>
      <ol className="np-history">
        {items.map(({ what, on, quality, note }, index) => (
          // The history only grows: a place in it is the same line for ever.
          <li key={index}>
            <Day on={on} className="np-history__day" />
            <div>
              <p className="np-history__what">
                {t(`dilemmas.event.${what}`)} <span>{t(`dilemmas.quality.${quality}`)}</span>
              </p>
              {note !== null && <p className="np-dilemma__text">{note}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
