import { doors, limits, type Choice, type DilemmaView } from '@netwerkplein/contract';
import { call } from '../../../api/index.ts';
import { useText } from '../../../i18n/text.ts';
import { Button, Dialog, Paragraph } from '../../../ui/index.ts';
import { useTexts, Written } from '../written.tsx';
import { useStep } from './use-step.ts';

interface TextDialogProps {
  act: 'answer' | 'advise';
  view: DilemmaView;
  onClose(): void;
}

/** The advice of the working group, or the answer of the Strategisch Beraad. */
export function TextDialog({ act, view, onClose }: TextDialogProps) {
  const t = useText();
  // As the server names it, so that what it finds is shown here.
  const field = act === 'answer' ? 'answer' : 'text';
  const texts = useTexts<'answer' | 'text'>({ answer: '', text: view.group?.advice?.text ?? '' }, [
    field === 'answer' ? 'text' : 'answer',
  ]);
  const params = { id: view.id };
  const { version } = view;
  const step = useStep(
    view.id,
    (all: Choice[]) => {
      const choices = all.filter((choice) => choice.field === field);
      const written = texts.values[field];
      return act === 'answer'
        ? call(doors.dilemma.answer, { params, body: { version, answer: written, choices } })
        : call(doors.group.advise, { params, body: { version, text: written, choices } });
    },
    `dilemmas.done.${act}`,
  );
  const send = async () => {
    const choices = await texts.ready();
    if (choices) step.mutate(choices, { onSuccess: onClose, onError: texts.refused });
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t(`dilemmas.act.${act}`)}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button tone="primary" icon="send" pending={step.isPending} onClick={() => void send()}>
            {t(`dilemmas.send.${act}`)}
          </Button>
        </>
      }
    >
      <div className="np-dilemma-dialog">
        <Paragraph>{t(`dilemmas.meaning.${act}`)}</Paragraph>
        <Written of={texts} field={field} label={t(`dilemmas.text.${act}`)} max={limits.caseTextLength} rows={6} />
      </div>
    </Dialog>
  );
}
