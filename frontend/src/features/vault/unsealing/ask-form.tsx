import { unsealingPurpose, type UnsealingPurpose } from '@netwerkplein/contract';
import { useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../../../i18n/text.ts';
import { NoteField, useNote } from '../../../note/index.ts';
import { Banner, Button, RadioGroup, showToast } from '../../../ui/index.ts';
import { Failure } from '../failure.tsx';
import { vaultKey } from '../vault-queries.ts';
import { ask } from './ask.ts';
import { DelayFields, delayOf, type DelayState, noDelay } from './delay-fields.tsx';

/** Why the name has to be opened, and when the person hears of it. */
export function AskForm({ caseId, participantId }: { caseId: string; participantId: string }) {
  const t = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const note = useNote('motivation');
  const [purpose, setPurpose] = useState<UnsealingPurpose | null>(null);
  const [delay, setDelay] = useState<DelayState>(noDelay);
  const [tried, setTried] = useState(false);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const send = async () => {
    setTried(true);
    const ready = await note.ready();
    const later = delayOf(delay);
    if (!ready || purpose === null || later === 'incomplete') return;
    setPending(true);
    setFailure(null);
    try {
      const { id } = await ask({ caseId, participantId, purpose, motivation: ready.text, delay: later });
      showToast({ tone: 'ok', text: t('vault.ask.done') });
      await client.invalidateQueries({ queryKey: vaultKey });
      await navigate(`/ontzegelen/${id}`, { replace: true });
    } catch (cause) {
      setFailure(cause);
      note.refused(cause);
    } finally {
      setPending(false);
    }
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!pending) void send();
  };
  return (
    <form className="np-vault__panel np-vault__form" onSubmit={submit} noValidate aria-label={t('vault.ask.title')}>
      <RadioGroup<UnsealingPurpose>
        stacked
        label={t('vault.ask.purpose')}
        description={t('vault.ask.purpose.meaning')}
        options={unsealingPurpose.options.map((id) => ({
          id,
          label: t(`vault.purpose.${id}`),
          description: t(`vault.purpose.${id}.meaning`),
        }))}
        value={purpose}
        onChange={setPurpose}
        error={tried && purpose === null ? t('vault.ask.purposeMissing') : undefined}
      />
      <NoteField note={note} label={t('vault.ask.motivation')} description={t('vault.ask.motivation.meaning')} />
      <DelayFields value={delay} onChange={setDelay} tried={tried} />
      <Banner still tone="info" title={t('vault.ask.device.title')}>
        {t('vault.ask.device.meaning')}
      </Banner>
      <Failure
        of={failure}
        what="vault.ask.failed"
        meaning={{
          names_gone: 'vault.namesGone',
          not_allowed: 'vault.ask.notYou',
          not_found: 'vault.ask.gone',
          invalid: 'vault.ask.invalid',
        }}
      />
      <div>
        <Button type="submit" tone="primary" icon="seal" pending={pending}>
          {t('vault.ask.do')}
        </Button>
      </div>
    </form>
  );
}
