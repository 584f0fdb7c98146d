import { useState } from 'react';
import { useText } from '../../../i18n/text.ts';
import { useMe } from '../../../session/index.ts';
import { Badge, Button, Heading, Paragraph, Skeleton } from '../../../ui/index.ts';
import { Fingerprint, useFingerprint } from '../fingerprint.tsx';
import type { Group, HolderKey, OwnKey } from '../vault-queries.ts';
import { MakeKey } from './make-key.tsx';
import { RetireDialog } from './retire-dialog.tsx';
import { TryPassphrase } from './try-passphrase.tsx';

/** The own key in each of its states: none yet, waiting to be confirmed, working. A retired one is a thing of the past. */
export function OwnKeys({ own, all }: { own: readonly OwnKey[]; all: readonly HolderKey[] }) {
  const [making, setMaking] = useState(false);
  const groups = useGroups();
  const living = own.filter(({ state }) => state !== 'retired');
  const confirmed = living.some(({ state }) => state === 'confirmed');
  // Somebody with both roles still has one key: with both halves they would need nobody else.
  const allowed = living[0] ? [living[0].group] : groups;
  if (living.length === 0) {
    return (
      <section className="np-vault__panel">
        <MakeKey groups={allowed} again={own.length > 0} />
      </section>
    );
  }
  return (
    <>
      {living.map((key) => (
        <OwnKeyPanel
          key={key.id}
          own={key}
          listed={all.find(({ id }) => id === key.id)}
          onAnother={key.state === 'pending' || living.length === 1 ? () => setMaking(true) : undefined}
        />
      ))}
      {making && (
        <section className="np-vault__panel">
          <MakeKey
            groups={allowed}
            again={confirmed}
            onCancel={() => setMaking(false)}
            onMade={() => setMaking(false)}
          />
        </section>
      )}
    </>
  );
}

interface OwnKeyPanelProps {
  own: OwnKey;
  listed: HolderKey | undefined;
  onAnother: (() => void) | undefined;
}

function OwnKeyPanel({ own, listed, onAnother }: OwnKeyPanelProps) {
  const t = useText();
  const [retiring, setRetiring] = useState(false);
  const pending = own.state === 'pending';
  const code = useFingerprint(own.locked?.publicKey);
  return (
    <section className="np-vault__panel" aria-labelledby={`own-${own.id}`}>
      <div className="np-vault__head">
        <Heading level={2} id={`own-${own.id}`}>
          {t('vault.own.title', { group: t(`vault.group.${own.group}`) })}
        </Heading>
        <Badge tone={pending ? 'warning' : 'ok'} icon={pending ? 'clock' : 'check'}>
          {t(`vault.state.${own.state}`)}
        </Badge>
      </div>
      <Paragraph>{t(pending ? 'vault.own.pending' : 'vault.own.confirmed')}</Paragraph>
      <div className="np-vault__code">
        <Paragraph looks="small">{t('vault.own.code')}</Paragraph>
        {code === null ? <Skeleton lines={1} /> : <Fingerprint code={code} label={t('vault.own.code')} />}
      </div>
      <div className="np-vault__acts">
        <TryPassphrase own={own} />
        {onAnother && (
          <Button tone="quiet" onClick={onAnother}>
            {t(pending ? 'vault.own.remake' : 'vault.own.follow')}
          </Button>
        )}
        {listed?.mayRetire && (
          <Button tone="quiet" className="np-button--danger-quiet" onClick={() => setRetiring(true)}>
            {t('vault.own.retire')}
          </Button>
        )}
      </div>
      {retiring && listed && <RetireDialog holderKey={listed} own onClose={() => setRetiring(false)} />}
    </section>
  );
}

/** The groups that the member's roles are in. */
function useGroups(): Group[] {
  const { standings } = useMe();
  return [
    ...(standings.some(({ as }) => as === 'firstKeyHolder') ? [1 as const] : []),
    ...(standings.some(({ as }) => as === 'secondKeyHolder') ? [2 as const] : []),
  ];
}
