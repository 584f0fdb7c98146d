import { doors } from '@netwerkplein/contract';
import { passOn, shareContext, viewerContext } from '@netwerkplein/contract/sealing';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { call } from '../../../api/index.ts';
import { useText } from '../../../i18n/text.ts';
import { Button, CheckboxGroup, Heading, Paragraph, PasswordField, showToast, Skeleton } from '../../../ui/index.ts';
import { Failure } from '../failure.tsx';
import { Fingerprint, useFingerprint } from '../fingerprint.tsx';
import { unlock, WrongPassphrase } from '../unlocking.ts';
import { type OwnKey, ownKeysQuery, type Unsealing, vaultKey } from '../vault-queries.ts';
import { OldBrowser, useSealsHere } from '../use-seals-here.tsx';
import { RefuseDialog } from './refuse-dialog.tsx';

/** For a key holder: what to weigh, and approving with the own passphrase, or refusing with a reason. */
export function Decision({ request }: { request: Unsealing }) {
  const t = useText();
  const [refusing, setRefusing] = useState(false);
  const able = useSealsHere();
  const own = useQuery(ownKeysQuery);
  return (
    <section className="np-vault__panel" aria-labelledby="np-decision">
      <Heading level={2} id="np-decision">
        {t('vault.decide.title')}
      </Heading>
      <Paragraph>{t('vault.decide.weigh')}</Paragraph>
      <ul className="np-vault__points">
        <li>{t('vault.decide.lighter')}</li>
        <li>{t('vault.decide.purpose')}</li>
        <li>{t('vault.decide.told')}</li>
      </ul>
      {able === false ? (
        <OldBrowser />
      ) : own.data ? (
        <Approve request={request} own={own.data} onRefuse={() => setRefusing(true)} />
      ) : (
        <Skeleton lines={3} />
      )}
      {refusing && <RefuseDialog request={request} onClose={() => setRefusing(false)} />}
    </section>
  );
}

interface ApproveProps {
  request: Unsealing;
  own: readonly OwnKey[];
  onRefuse(): void;
}

function Approve({ request, own, onRefuse }: ApproveProps) {
  const t = useText();
  const client = useQueryClient();
  const code = useFingerprint(request.viewerPublicKey);
  const [compared, setCompared] = useState<'compared'[]>([]);
  const [passphrase, setPassphrase] = useState('');
  const [tried, setTried] = useState(false);
  const { name, organisation } = request.requester;
  const approving = useMutation({
    mutationFn: (seal: () => Promise<unknown>) => seal(),
    gcTime: 0,
    onSuccess: () => {
      setPassphrase('');
      showToast({ tone: 'ok', text: t('vault.decide.approved') });
      return client.invalidateQueries({ queryKey: vaultKey });
    },
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (compared.length === 0 || passphrase === '' || approving.isPending) return;
    // Given as a function, so that the passphrase is not among what is remembered of the request.
    approving.mutate(() => approve(request, own, passphrase));
  };
  const wrong = approving.error instanceof WrongPassphrase;
  const error = wrong ? 'vault.passphrase.wrong' : tried && passphrase === '' ? 'vault.passphrase.missing' : undefined;
  return (
    <form className="np-vault__form" onSubmit={submit} noValidate>
      <div className="np-vault__code">
        <Paragraph>{t('vault.decide.call', { name, organisation })}</Paragraph>
        {code === null ? <Skeleton lines={1} /> : <Fingerprint code={code} label={t('vault.unsealing.code')} />}
      </div>
      <CheckboxGroup<'compared'>
        stacked
        label={t('vault.decide.check')}
        options={[{ id: 'compared', label: t('vault.decide.compared', { name }) }]}
        value={compared}
        onChange={setCompared}
        error={tried && compared.length === 0 ? t('vault.decide.compareFirst') : undefined}
      />
      <PasswordField
        label={t('vault.passphrase')}
        description={t('vault.decide.passphrase')}
        autoComplete="off"
        value={passphrase}
        onChange={(event) => setPassphrase(event.target.value)}
        error={error && t(error)}
      />
      <Failure
        of={approving.error}
        what="vault.decide.failed"
        meaning={{
          conflict: 'vault.decide.conflict',
          names_gone: 'vault.namesGone',
          not_found: 'vault.decide.noHalf',
          not_allowed: 'vault.decide.notYou',
        }}
      />
      <div className="np-vault__acts">
        <Button type="submit" tone="primary" icon="seal" pending={approving.isPending}>
          {t('vault.decide.approve')}
        </Button>
        <Button onClick={onRefuse}>{t('vault.decide.refuse')}</Button>
      </div>
    </form>
  );
}

/** Opens the own half here and seals it to the browser of who asked: the half itself is seen by nobody on the way. */
async function approve(request: Unsealing, own: readonly OwnKey[], passphrase: string): Promise<unknown> {
  const { id, caseId, participantId, viewerPublicKey } = request;
  const { group, keyId, share } = await call(doors.unsealing.share, { params: { id } });
  const pair = (
    await unlock(
      own.filter((key) => key.id === keyId),
      passphrase,
    )
  ).get(keyId);
  if (!pair) throw new WrongPassphrase();
  const sealed = await passOn(pair, share, shareContext(group, { caseId, participantId }), {
    publicKey: viewerPublicKey,
    context: viewerContext(group, id),
  });
  return call(doors.unsealing.decide, { params: { id }, body: { verdict: 'approve', share: sealed } });
}
