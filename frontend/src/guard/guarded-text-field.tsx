import { type KeyboardEvent, type Ref, useId, useRef, useState } from 'react';
import { type Mark, TextArea, type TextAreaProps } from '../ui/index.ts';
import { FindingList } from './finding-list.tsx';
import type { Hit } from './protocol.ts';
import { replaced, replacedAll } from './replacing.ts';
import type { GuardState } from './use-guard.ts';
import { type HitState, keptKey, stateOf } from './verdict.ts';
import { withUndo } from './with-undo.ts';
import type { KeepReason } from '@netwerkplein/contract';
import './guard.css';

interface GuardedTextFieldProps extends Omit<TextAreaProps, 'value' | 'onChange' | 'marks' | 'describedBy' | 'ref'> {
  /** The name of this text in what the guard reads. */
  field: string;
  guard: GuardState;
  onValue(value: string): void;
  /** The writer chose why a soft hit stays, or took that back. */
  onKeep?(key: string, reason: KeepReason | null): void;
  /** One line: Enter makes no new one. */
  single?: boolean;
  /** For a quick place to write: one line that opens, and nothing at all while nothing is found. */
  compact?: boolean;
  ref?: Ref<HTMLTextAreaElement>;
}

const tones: Record<HitState, Mark['tone']> = { blocks: 'strong', asks: 'soft', warns: 'soft', kept: 'quiet' };

/** A text in which the guard underlines what can lead to a person while one types, with what to do about it below. */
export function GuardedTextField(props: GuardedTextFieldProps) {
  const { field, guard, onValue, onKeep, single = false, compact = false, ref, onKeyDown, ...rest } = props;
  const id = useId();
  const area = useRef<HTMLTextAreaElement | null>(null);
  const [active, setActive] = useState<number | null>(null);
  const [undo, setUndo] = useState<Undo | null>(null);
  const text = guard.texts[field] ?? '';
  const hits = guard.hits[field] ?? [];
  const states = hits.map((hit) => stateOf(hit, field, text, guard.kept, guard.strictness));
  const write = (value: string) => onValue(single ? value.replace(/\s*\n\s*/g, ' ') : value);
  const change = (after: string, count: number) => {
    const native = withUndo(area.current, after, onValue);
    setUndo({ before: text, after, count, native });
  };
  const takeBack = () => {
    if (!undo) return;
    setUndo(null);
    withUndo(area.current, undo.before, onValue);
    area.current?.focus();
  };
  const keys = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (single && event.key === 'Enter') event.preventDefault();
    // A replacement is one step back, also where the browser's own history does not know of it.
    if (wantsBack(event) && undo?.after === text && !undo.native) {
      event.preventDefault();
      takeBack();
      return;
    }
    onKeyDown?.(event);
  };
  const keep = (element: HTMLTextAreaElement | null) => {
    area.current = element;
    if (typeof ref === 'function') ref(element);
    else if (ref) ref.current = element;
  };
  return (
    // From the list, too, the last replacement is one step away; what has the focus are the buttons in it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="np-guarded"
      onKeyDown={(event) => {
        if (!wantsBack(event) || event.target === area.current || undo?.after !== text) return;
        event.preventDefault();
        takeBack();
      }}
    >
      <TextArea
        {...rest}
        ref={keep}
        value={text}
        marks={hits.map(({ start, end }, index) => ({
          start,
          end,
          tone: tones[states[index] ?? 'warns'],
          active: index === active,
        }))}
        describedBy={`${id}-found`}
        onChange={(event) => write(event.target.value)}
        onKeyDown={keys}
      />
      <FindingList
        id={`${id}-found`}
        field={field}
        label={rest.label}
        guard={guard}
        text={text}
        hits={hits}
        states={states}
        undoable={undo?.after === text ? undo.count : 0}
        compact={compact}
        onActive={setActive}
        onShow={(hit) => select(area.current, hit)}
        onReplace={(hit) => change(replaced(text, hit), 1)}
        onReplaceAll={(all) => change(replacedAll(text, all), all.length)}
        onUndo={takeBack}
        onKeep={(hit, reason) => onKeep?.(keptKey(field, text, hit), reason)}
        onDone={() => area.current?.focus()}
      />
    </div>
  );
}

interface Undo {
  before: string;
  after: string;
  count: number;
  /** The browser's own undo takes it back. */
  native: boolean;
}

const wantsBack = ({ ctrlKey, metaKey, shiftKey, key }: KeyboardEvent) =>
  (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'z';

/** Goes to the words in the text. */
function select(area: HTMLTextAreaElement | null, { start, end }: Hit): void {
  area?.focus();
  area?.setSelectionRange(start, end);
}
