import { keepReason, type KeepReason } from '@netwerkplein/contract';
import { useText } from '../i18n/text.ts';
import { Button, Icon, Menu } from '../ui/index.ts';
import type { Hit } from './protocol.ts';
import { type HitState, wordsOf } from './verdict.ts';

interface FindingRowProps {
  hit: Hit;
  text: string;
  state: HitState;
  /** Why the writer keeps it. */
  kept: KeepReason | undefined;
  onActive(there: boolean): void;
  onShow(): void;
  onReplace(): void;
  onKeep(reason: KeepReason | null): void;
}

/** One thing that was found. While one is at it, its words light up in the text. */
export function FindingRow(props: FindingRowProps) {
  const { hit, text, state, onActive, onShow } = props;
  const t = useText();
  const words = wordsOf(text, hit);
  return (
    // Listens only to know where somebody is; what can be done stands on the buttons inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className="np-finding"
      data-finding=""
      data-state={state}
      onPointerEnter={() => onActive(true)}
      onPointerLeave={() => onActive(false)}
      onFocus={() => onActive(true)}
      onBlur={() => onActive(false)}
    >
      <div className="np-finding__about">
        <button
          type="button"
          className="np-finding__words"
          aria-label={t('guard.show', { words, kind: t(`guard.kind.${hit.type}`) })}
          onClick={onShow}
        >
          <span className="np-finding__quote">{t('guard.quote', { words: short(words) })}</span>
          <span className="np-finding__kind">{t(`guard.kind.${hit.type}`)}</span>
        </button>
        {state !== 'kept' && <p className="np-finding__reason">{hit.reason || t('guard.refused')}</p>}
      </div>
      <Acts {...props} />
    </li>
  );
}

function Acts({ hit, text, state, kept, onReplace, onKeep }: FindingRowProps) {
  const t = useText();
  const words = short(wordsOf(text, hit));
  if (state === 'kept') {
    return (
      <div className="np-finding__acts">
        <span className="np-finding__kept">
          <Icon name="check" size="sm" />
          {kept && t('guard.kept', { reason: withinSentence(t(`guard.keep.${kept}`)) })}
        </span>
        <Button
          tone="quiet"
          className="np-finding__first"
          aria-label={t('guard.reconsider.name', { words })}
          onClick={() => onKeep(null)}
        >
          {t('guard.reconsider')}
        </Button>
      </div>
    );
  }
  return (
    <div className="np-finding__acts">
      <Button className="np-finding__first" onClick={onReplace}>
        {hit.replacement === '' ? t('guard.remove', { words }) : t('guard.replace', { replacement: hit.replacement })}
      </Button>
      {state === 'asks' && (
        <Menu
          label={t('guard.keep.name', { words })}
          triggerClassName="np-finding__keep"
          trigger={
            <>
              {t('guard.keep')}
              <Icon name="chevron-down" size="sm" />
            </>
          }
          groups={[
            {
              id: 'keep',
              label: t('guard.keep.why'),
              choices: keepReason.options.map((reason) => ({
                id: reason,
                label: t(`guard.keep.${reason}`),
                onSelect: () => onKeep(reason),
              })),
            },
          ]}
        />
      )}
    </div>
  );
}

const withinSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const LONGEST = 40;
const short = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);
