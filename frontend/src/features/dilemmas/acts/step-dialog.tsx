import { doors, limits, type Choice, type DilemmaView } from '@netwerkplein/contract';
import { call } from '../../../api/index.ts';
import { useText } from '../../../i18n/text.ts';
import { Button, Dialog, Paragraph } from '../../../ui/index.ts';
import { useTexts, Written } from '../written.tsx';
import { useStep } from './use-step.ts';

interface StepDialogProps {
  act: 'to_platform' | 'to_strategic' | 'withdraw' | 'change_group';
  view: DilemmaView;
  onClose(): void;
}

const taken = {
  to_platform: doors.dilemma.toPlatform,
  to_strategic: doors.dilemma.toStrategic,
  withdraw: doors.dilemma.withdraw,
  change_group: doors.group.close,
};

/** A step that takes nothing but, if one likes, a word of explanation. */
export function StepDialog({ act, view, onClose }: StepDialogProps) {
  const t = useText();
  const texts = useTexts({ note: '' }, ['note']);
  const step = useStep(
    view.id,
    (choices: Choice[]) =>
      call(taken[act], {
        params: { id: view.id },
        body: { version: view.version, note: texts.values.note, choices },
      }),
    `dilemmas.done.${act}`,
  );
  const send = async () => {
    const choices = await texts.ready();
    if (choices) step.mutate(choices, { onSuccess: onClose, onError: texts.refused });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`dilemmas.act.${act}`)}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button tone={act === 'withdraw' ? 'danger' : 'primary'} pending={step.isPending} onClick={() => void send()}>
            {t(`dilemmas.act.${act}`)}
          </Button>
        </>
      }
    >
      <div className="np-dilemma-dialog">
        <Paragraph>{t(`dilemmas.meaning.${act}`)}</Paragraph>
        <Written
          of={texts}
          field="note"
          label={t('dilemmas.note')}
          description={t('dilemmas.note.help')}
          max={limits.noteLength}
        />
      </div>
    </Dialog>
  );
}
