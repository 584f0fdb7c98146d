import { type RefObject, useLayoutEffect, useRef } from 'react';
import { classNames } from './class-names.ts';
import './mark-layer.css';

/** A piece of the text in a field. Offsets are UTF-16, end exclusive; marks are sorted and do not overlap. */
export interface Mark {
  start: number;
  end: number;
  tone: 'strong' | 'soft' | 'quiet';
  /** The one that is talked about elsewhere on the page now. */
  active?: boolean;
}

interface MarkLayerProps {
  area: RefObject<HTMLTextAreaElement | null>;
  text: string;
  marks: readonly Mark[];
}

/** What decides where a letter stands; taken from the field itself, so that fonts, zoom and a reader's own spacing never part the two. */
const METRICS = [
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-feature-settings',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-indent',
  'text-align',
  'tab-size',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
] as const;

/**
 * Underlines pieces of a text while it is typed: a copy of the text lies over the field, invisible but for its lines, and follows its
 * letters, its size and its scrolling. It takes no pointer and is not read aloud: the words about each mark stand elsewhere.
 */
export function MarkLayer({ area, text, marks }: MarkLayerProps) {
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = area.current;
    if (!box) return;
    const follow = () => align(layer.current, box);
    const scroll = () => layer.current && (layer.current.scrollTop = box.scrollTop);
    const observer = new ResizeObserver(follow);
    observer.observe(box);
    box.addEventListener('scroll', scroll, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', scroll);
    };
  }, [area]);
  useLayoutEffect(() => align(layer.current, area.current));
  return (
    <div ref={layer} className="np-marks" aria-hidden="true">
      {piecesOf(text, marks).map(({ words, mark }, index) =>
        mark ? (
          <mark
            key={index}
            className={classNames('np-mark', `np-mark--${mark.tone}`, mark.active && 'np-mark--active')}
            data-start={mark.start}
          >
            {words}
          </mark>
        ) : (
          words
        ),
      )}
      {LAST_LINE}
    </div>
  );
}

/** An empty last line has no height in a box of text, and has one in a field. */
const LAST_LINE = '\u200b';

function align(layer: HTMLElement | null, box: HTMLTextAreaElement | null): void {
  if (!layer || !box) return;
  const style = getComputedStyle(box);
  for (const name of METRICS) layer.style.setProperty(name, style.getPropertyValue(name));
  const [left, right] = [parseFloat(style.borderLeftWidth) || 0, parseFloat(style.borderRightWidth) || 0];
  // A scroll bar takes its room from the text.
  if (box.clientWidth > 0) layer.style.inlineSize = `${box.clientWidth + left + right}px`;
  layer.scrollTop = box.scrollTop;
}

/** The text as it stands, cut at the marks. */
export function piecesOf(text: string, marks: readonly Mark[]): { words: string; mark?: Mark }[] {
  const pieces: { words: string; mark?: Mark }[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start < at || mark.end > text.length || mark.end <= mark.start) continue;
    if (mark.start > at) pieces.push({ words: text.slice(at, mark.start) });
    pieces.push({ words: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < text.length) pieces.push({ words: text.slice(at) });
  return pieces;
}
