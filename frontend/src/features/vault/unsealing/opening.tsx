import { doors } from '@netwerkplein/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call, codeOf } from '../../../api/index.ts';
import { useText } from '../../../i18n/text.ts';
import { Banner, Button, ConfirmDialog, Heading, Link, Paragraph, Skeleton } from '../../../ui/index.ts';
import { Failure } from '../failure.tsx';
import { type Unsealing, vaultKey } from '../vault-queries.ts';
import { OpenedName } from './opened-name.tsx';
import { type Opened, openName, UnreadableName } from './open-name.ts';
import { findViewerKey } from './viewer-keys.ts';

/** Both groups approved: the requester reads the name on the device that asked for it, during a quarter of an hour. */
export function Opening({ request }: { request: Unsealing }) {
  const t = useText();
  const client = useQueryClient();
  const here = useKeyHere(request.id);
  const [asking, setAsking] = useState(false);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  // The one place where the name is: it goes when this goes. No cache, no address, no title knows it.
  const [opened, setOpened] = useState<Opened | null>(null);
  const again = () => void client.invalidateQueries({ queryKey: vaultKey });
  const open = async () => {
    setPending(true);
    setFailure(null);
    try {
      setOpened(await openName(request));
    } catch (cause) {
      setFailure(cause);
      if (codeOf(cause) === 'conflict') again();
    } finally {
      setPending(false);
      setAsking(false);
    }
  };
  const gone = () => {
    setOpened(null);
    again();
  };
  const done = () => {
    setOpened(null);
    // The request ends now instead of in a few minutes. If that fails, its own time ends it.
    void call(doors.unsealing.close, { params: { id: request.id } })
      .catch(() => undefined)
      .then(again);
  };
  if (opened) return <OpenedName opened={opened} onGone={gone} onDone={done} />;
  return (
    <section className="np-vault__panel" aria-labelledby="np-opening">
      <Heading level={2} id="np-opening">
        {t(request.state === 'open' ? 'vault.open.again' : 'vault.open.title')}
      </Heading>
      {here === null ? (
        <Skeleton lines={2} />
      ) : here ? (
        <>
          <Paragraph>{t(request.state === 'open' ? 'vault.open.still' : 'vault.open.meaning')}</Paragraph>
          <Failure of={failure instanceof UnreadableName ? null : failure} what="vault.open.failed" meaning={MEANING} />
          {failure instanceof UnreadableName && (
            <Banner tone="error" title={t('vault.open.failed')}>
              {t('vault.open.unreadable')}
            </Banner>
          )}
          <div>
            <Button tone="primary" icon="seal" pending={pending} onClick={() => setAsking(true)}>
              {t('vault.open.do')}
            </Button>
          </div>
        </>
      ) : (
        <Banner
          still
          tone="warning"
          title={t('vault.open.elsewhere.title')}
          actions={
            <Link to={`/ontzegelen/vraag?casus=${request.caseId}&deelnemer=${request.participantId}`}>
              {t('vault.open.elsewhere.action')}
            </Link>
          }
        >
          {t('vault.open.elsewhere.meaning')}
        </Banner>
      )}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void open()}
        title={t('vault.open.confirm.title')}
        confirmLabel={t('vault.open.do')}
        tone="primary"
        pending={pending}
      >
        <Paragraph>{t('vault.open.confirm.alone')}</Paragraph>
        <Paragraph>{t(request.delay ? 'vault.open.confirm.toldLater' : 'vault.open.confirm.told')}</Paragraph>
      </ConfirmDialog>
    </section>
  );
}

const MEANING = { conflict: 'vault.open.over', names_gone: 'vault.namesGone' } as const;

/** Whether the key for this request is in this browser; null until it was looked for. */
function useKeyHere(id: string): boolean | null {
  const [here, setHere] = useState<boolean | null>(null);
  useEffect(() => {
    let wanted = true;
    void findViewerKey(id).then((key) => wanted && setHere(key !== null));
    return () => {
      wanted = false;
    };
  }, [id]);
  return here;
}
