import { doors } from '@netwerkplein/contract';
import { lockPrivateKey, makeKeyPair } from '@netwerkplein/contract/sealing';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { call } from '../../../api/index.ts';
import { useText } from '../../../i18n/text.ts';
import { randomId } from '../../../live/index.ts';
import { useMe } from '../../../session/index.ts';
import { Banner, Button, Heading, Icon, Paragraph, PasswordField, RadioGroup } from '../../../ui/index.ts';
import { Failure } from '../failure.tsx';
import { type Group, vaultKey } from '../vault-queries.ts';
import { namesOf, strengthOf } from './passphrase.ts';

interface MakeKeyProps {
  groups: readonly Group[];
  /** Another key of this holder works, or waits: then this one follows it. */
  again: boolean;
  onCancel?: () => void;
  onMade?: () => void;
}

/** Makes a key in this browser. What is sent is locked already; the passphrase never leaves this page. */
export function MakeKey({ groups, again, onCancel, onMade }: MakeKeyProps) {
  const t = useText();
  const { member } = useMe();
  const client = useQueryClient();
  const [group, setGroup] = useState<Group | null>(groups.length === 1 ? (groups[0] ?? null) : null);
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const [tried, setTried] = useState(false);
  const strength = strengthOf(passphrase, namesOf(member.name, member.organisation));
  const weak = strength === 'short' || strength === 'own';
  const making = useMutation({
    mutationFn: register,
    gcTime: 0,
    onSuccess: async () => {
      setPassphrase('');
      setRepeated('');
      onMade?.();
      await client.invalidateQueries({ queryKey: vaultKey });
    },
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (weak || repeated !== passphrase || group === null || making.isPending) return;
    // Given as a function, so that the passphrase is not among what is remembered of the request.
    making.mutate(() => lockedKey(group, passphrase));
  };
  return (
    <form className="np-key-form" onSubmit={submit} noValidate aria-labelledby="np-make-key">
      <Heading level={2} id="np-make-key">
        {t(again ? 'vault.make.again' : 'vault.make.title')}
      </Heading>
      <Paragraph>{t('vault.make.meaning')}</Paragraph>
      {groups.length > 1 && (
        <RadioGroup
          label={t('vault.make.group')}
          options={groups.map((one) => ({ id: String(one), label: t(`vault.group.${one}`) }))}
          value={group === null ? null : String(group)}
          onChange={(chosen) => setGroup(chosen === '1' ? 1 : 2)}
          error={tried && group === null ? t('vault.make.groupMissing') : undefined}
        />
      )}
      <PasswordField
        label={t('vault.passphrase.new')}
        description={t('vault.passphrase.advice')}
        autoComplete="new-password"
        value={passphrase}
        onChange={(event) => setPassphrase(event.target.value)}
        error={tried && weak ? t(`vault.strength.${strength}`) : undefined}
      />
      {passphrase !== '' && !(tried && weak) && (
        <p className="np-strength" data-strength={strength} role="status">
          <Icon name={weak ? 'info' : 'check'} size="sm" />
          <span>{t(`vault.strength.${strength}`)}</span>
        </p>
      )}
      <PasswordField
        label={t('vault.passphrase.again')}
        autoComplete="new-password"
        value={repeated}
        onChange={(event) => setRepeated(event.target.value)}
        error={tried && !weak && repeated !== passphrase ? t('vault.passphrase.different') : undefined}
      />
      <Banner still tone="warning" title={t('vault.make.lost.title')}>
        {t('vault.make.lost.meaning')}
      </Banner>
      <Failure of={making.error} what="vault.make.failed" meaning={{ not_allowed: 'vault.make.otherGroup' }} />
      <div className="np-key-form__acts">
        <Button type="submit" tone="primary" icon="key" pending={making.isPending}>
          {t('vault.make.do')}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('ui.cancel')}</Button>}
      </div>
    </form>
  );
}

type LockedKey = Awaited<ReturnType<typeof lockedKey>>;

const lockedKey = async (group: Group, passphrase: string) => ({
  id: randomId(),
  group,
  locked: await lockPrivateKey(await makeKeyPair(), passphrase),
});

const register = async (make: () => Promise<LockedKey>) => call(doors.key.register, { body: await make() });
