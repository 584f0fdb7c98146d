import { useState } from 'react';
import { useText } from '../../../i18n/text.ts';
import { Badge, Button, Heading, Paragraph } from '../../../ui/index.ts';
import { type Group, type HolderKey, type OwnKey } from '../vault-queries.ts';
import { ConfirmKeyDialog } from './confirm-key-dialog.tsx';
import { HandOverDialog } from './hand-over-dialog.tsx';
import { RetireDialog } from './retire-dialog.tsx';

const groups: readonly Group[] = [1, 2];

interface HolderListProps {
  keys: readonly HolderKey[];
  own: readonly OwnKey[];
  /** This browser can open and seal. */
  able: boolean;
}

type Doing = { what: 'confirm' | 'handOver' | 'retire'; id: string };

/** All holders by group, and what one can do about the key of each. */
export function HolderList({ keys, own, able }: HolderListProps) {
  const t = useText();
  const [doing, setDoing] = useState<Doing | null>(null);
  const chosen = keys.find(({ id }) => id === doing?.id);
  const close = () => setDoing(null);
  return (
    <section className="np-holders" aria-labelledby="np-holders">
      <Heading level={2} id="np-holders">
        {t('vault.holders.title')}
      </Heading>
      {groups.map((group) => (
        <section key={group} className="np-holders__group" aria-labelledby={`np-holders-${group}`}>
          <Heading level={3} id={`np-holders-${group}`}>
            {t(`vault.group.${group}`)}
          </Heading>
          <Keys
            keys={keys.filter((key) => key.group === group)}
            own={own}
            able={able}
            onDo={(what, id) => setDoing({ what, id })}
          />
        </section>
      ))}
      {chosen && doing?.what === 'confirm' && <ConfirmKeyDialog holderKey={chosen} onClose={close} />}
      {chosen && doing?.what === 'retire' && <RetireDialog holderKey={chosen} onClose={close} />}
      {chosen && doing?.what === 'handOver' && <HandOverDialog to={chosen} own={own} onClose={close} />}
    </section>
  );
}

interface KeysProps extends HolderListProps {
  onDo(what: Doing['what'], id: string): void;
}

function Keys({ keys, own, able, onDo }: KeysProps) {
  const t = useText();
  // Retired keys open nothing; they would only make the list long.
  const living = keys.filter(({ state }) => state !== 'retired');
  if (living.length === 0) return <Paragraph quiet>{t('vault.holders.none')}</Paragraph>;
  return (
    <ul className="np-holders__list">
      {living.map((key) => (
        <Holder key={key.id} holderKey={key} mine={own.some(({ id }) => id === key.id)} able={able} onDo={onDo} />
      ))}
    </ul>
  );
}

interface HolderProps extends Pick<KeysProps, 'able' | 'onDo'> {
  holderKey: HolderKey;
  mine: boolean;
}

function Holder({ holderKey, mine, able, onDo }: HolderProps) {
  const t = useText();
  const { id, holder, state, confirmedBy, missing, holds } = holderKey;
  const pending = state === 'pending';
  return (
    <li className="np-holders__holder">
      <div className="np-holders__words">
        <span className="np-holders__name">{mine ? t('vault.holders.you', { name: holder.name }) : holder.name}</span>
        <span className="np-holders__organisation">{holder.organisation}</span>
        {confirmedBy && (
          <span className="np-holders__by">{t('vault.holders.confirmedBy', { name: confirmedBy.name })}</span>
        )}
        {!holds && <span className="np-holders__by">{t('vault.holders.noRole')}</span>}
        {missing > 0 && <span className="np-holders__by">{t('vault.holders.missing', { count: missing })}</span>}
      </div>
      <Badge tone={pending ? 'warning' : 'ok'} icon={pending ? 'clock' : 'check'}>
        {t(`vault.state.${state}`)}
      </Badge>
      <div className="np-holders__acts">
        {holderKey.mayConfirm && (
          <Button onClick={() => onDo('confirm', id)} aria-label={t('vault.confirm.open.name', { name: holder.name })}>
            {t('vault.confirm.open')}
          </Button>
        )}
        {holderKey.mayHandOver && able && (
          <Button
            onClick={() => onDo('handOver', id)}
            aria-label={t('vault.handOver.open.name', { name: holder.name })}
          >
            {t('vault.handOver.open')}
          </Button>
        )}
        {holderKey.mayRetire && !mine && (
          <Button
            tone="quiet"
            className="np-button--danger-quiet"
            onClick={() => onDo('retire', id)}
            aria-label={t('vault.retire.open.name', { name: holder.name })}
          >
            {t('vault.retire.open')}
          </Button>
        )}
      </div>
    </li>
  );
}
