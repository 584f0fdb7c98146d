import type { KeepReason } from '@netwerkplein/contract';
import { useRef, useState } from 'react';
import { useText } from '../i18n/text.ts';
import { Button, Icon } from '../ui/index.ts';
import { FindingRow } from './finding-row.tsx';
import type { Hit } from './protocol.ts';
import { SpokenCount } from './spoken-count.tsx';
import type { GuardState } from './use-guard.ts';
import { type HitState, keptKey } from './verdict.ts';

interface FindingListProps {
  id: string;
  field: string;
  /** The field's own label. */
  label: string;
  guard: GuardState;
  text: string;
  hits: readonly Hit[];
  states: readonly HitState[];
  /** How many pieces the last replacement changed; 0 when there is nothing to take back. */
  undoable: number;
  compact: boolean;
  onActive(index: number | null): void;
  onShow(hit: Hit): void;
  onReplace(hit: Hit): void;
  onReplaceAll(hits: readonly Hit[]): void;
  onUndo(): void;
  onKeep(hit: Hit, reason: KeepReason | null): void;
  /** Nothing is left to do here: the focus goes back to the text. */
  onDone(): void;
}

/** What was found in a text: each with its reason, a replacement, and, where the writer decides, a choice. */
export function FindingList(props: FindingListProps) {
  const { id, label, guard, text, hits, states, undoable, compact, onReplaceAll, onUndo } = props;
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  const [unfolded, setUnfolded] = useState(false);
  const shown = hits.length > 0 && (!compact || unfolded || states.includes('blocks'));
  const open = hits.filter((_, index) => states[index] !== 'kept');
  /** What was pressed goes with its row: the focus goes on to the next one, or back to the text. */
  const after = (index: number, act: () => void) => {
    act();
    requestAnimationFrame(() => {
      const rows = list.current?.querySelectorAll<HTMLElement>('[data-finding] .np-finding__first');
      const next = rows?.[Math.min(index, rows.length - 1)];
      if (next) next.focus();
      else props.onDone();
    });
  };
  return (
    <div className="np-findings" data-compact={compact || undefined}>
      <div className="np-findings__head">
        <p id={id} className="np-findings__sum" data-state={open.length > 0 ? 'found' : 'clear'}>
          <Sum {...props} open={open.length} />
        </p>
        {undoable > 0 && (
          <Button tone="quiet" icon="undo" className="np-findings__all" onClick={onUndo}>
            {t('guard.undo', { count: undoable })}
          </Button>
        )}
        {compact && open.length > 0 && !states.includes('blocks') && (
          <Button
            tone="quiet"
            className="np-findings__all"
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >
            {t(unfolded ? 'guard.fold' : 'guard.unfold')}
          </Button>
        )}
        {shown && open.length > 1 && (
          <Button
            className="np-findings__all"
            onClick={() => {
              onReplaceAll(open);
              requestAnimationFrame(props.onDone);
            }}
          >
            {t('guard.replaceAll')}
          </Button>
        )}
      </div>
      {shown && (
        <ul ref={list} className="np-findings__list" aria-label={t('guard.list', { field: label })}>
          {hits.map((hit, index) => (
            <FindingRow
              key={`${hit.type} ${hit.start}`}
              hit={hit}
              text={text}
              state={states[index] ?? 'warns'}
              kept={guard.kept[keptKey(props.field, text, hit)]}
              onActive={(there) => props.onActive(there ? index : null)}
              onShow={() => props.onShow(hit)}
              onReplace={() => after(index, () => props.onReplace(hit))}
              onKeep={(reason) => props.onKeep(hit, reason)}
            />
          ))}
        </ul>
      )}
      <SpokenCount count={open.length} text={text} ready={guard.status === 'ready'} label={label} />
    </div>
  );
}

/** One line that always takes its room, so that nothing moves when the first letter is read. */
function Sum({ guard, text, states, open, compact }: FindingListProps & { open: number }) {
  const t = useText();
  if (open > 0) {
    const words = states.includes('blocks')
      ? 'guard.found.blocks'
      : states.includes('asks')
        ? 'guard.found'
        : 'guard.found.warns';
    return (
      <>
        <Icon name="alert" size="sm" />
        <span>{t(words, { count: open })}</span>
      </>
    );
  }
  if (guard.status === 'failed') {
    return (
      <>
        <Icon name="info" size="sm" />
        <span>{t('guard.failed')}</span>
      </>
    );
  }
  if (compact) return null;
  if (text.trim() === '' || guard.status !== 'ready') return <span>{t('guard.watching')}</span>;
  return (
    <>
      <Icon name="check" size="sm" />
      <span>{states.length > 0 ? t('guard.settled') : t('guard.clear')}</span>
    </>
  );
}
