import { type ReactNode, useId } from 'react';
import { useText } from '../../../i18n/text.ts';
import { Heading, Paragraph, VisuallyHidden } from '../../../ui/index.ts';

interface StepProps {
  number: number;
  title: string;
  intro?: string;
  children: ReactNode;
}

/** One step of the form. */
export function Step({ number, title, intro, children }: StepProps) {
  const t = useText();
  const id = useId();
  return (
    <section className="np-step" aria-labelledby={id}>
      <Heading level={2} id={id} className="np-step__title">
        <span className="np-step__number" aria-hidden="true">
          {number}
        </span>
        <VisuallyHidden>{t('cases.step', { number })}</VisuallyHidden>
        {title}
      </Heading>
      <div className="np-step__fields">
        {intro && <Paragraph quiet>{intro}</Paragraph>}
        {children}
      </div>
    </section>
  );
}
