import type { DilemmaAct, DilemmaView } from '@netwerkplein/contract';
import { useState } from 'react';
import { useText } from '../../../i18n/text.ts';
import { Button, Heading, type IconName, Paragraph } from '../../../ui/index.ts';
import { FormGroupDialog } from './form-group-dialog.tsx';
import { StepDialog } from './step-dialog.tsx';
import { TextDialog } from './text-dialog.tsx';

/** The order of the buttons: what takes it further first. */
const order = ['to_platform', 'form_group', 'answer', 'to_strategic', 'advise', 'change_group', 'withdraw'] as const;
const icons: Partial<Record<DilemmaAct, IconName>> = { form_group: 'members', answer: 'send', advise: 'edit' };

/** What the reader can do with a dilemma now; nothing for who can only read it. */
export function DilemmaActs({ view }: { view: DilemmaView }) {
  const t = useText();
  const [chosen, setChosen] = useState<DilemmaAct | null>(null);
  const acts = order.filter((act) => view.acts.includes(act));
  if (acts.length === 0) return null;
  return (
    <section className="np-dilemma__acts" aria-label={t('dilemmas.acts')}>
      <Heading level={2} looks={3}>
        {t('dilemmas.acts')}
      </Heading>
      <Paragraph looks="small" quiet>
        {t(`dilemmas.next.${view.state}`)}
      </Paragraph>
      <div className="np-group__acts">
        {acts.map((act, index) => (
          <Button
            key={act}
            tone={index === 0 && act !== 'withdraw' ? 'primary' : 'secondary'}
            {...(icons[act] ? { icon: icons[act] } : {})}
            onClick={() => setChosen(act)}
          >
            {t(`dilemmas.act.${act}`)}
          </Button>
        ))}
      </div>
      {chosen && <ActDialog act={chosen} view={view} onClose={() => setChosen(null)} />}
    </section>
  );
}

function ActDialog({ act, view, onClose }: { act: DilemmaAct; view: DilemmaView; onClose(): void }) {
  switch (act) {
    case 'form_group':
      return <FormGroupDialog view={view} onClose={onClose} />;
    case 'answer':
    case 'advise':
      return <TextDialog act={act} view={view} onClose={onClose} />;
    case 'to_platform':
    case 'to_strategic':
    case 'withdraw':
    case 'change_group':
      return <StepDialog act={act} view={view} onClose={onClose} />;
  }
}
