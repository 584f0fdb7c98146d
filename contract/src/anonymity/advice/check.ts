import { detect } from '../detect.ts';
import { type Finding, isHard } from '../finding.ts';
import { type Combination, weighFound } from './combination.ts';
import { Labels } from './labels.ts';
import { replacementFor } from './replacement.ts';

/** A finding, what it means for sending, and what to write instead. */
export interface Advice extends Finding {
  /** `block`: may not be sent. `choose`: may be sent after a replacement or with a reason. */
  severity: 'block' | 'choose';
  /** What to put in place of the finding; '' to leave it out. */
  replacement: string;
}

export interface Report {
  /** Sorted by place, none overlapping. */
  findings: Advice[];
  /** What is recognisable about everything together; null when nothing stands out. */
  combination: Combination | null;
}

/** What else readers of the text see. */
export interface Context {
  /** Texts posted before in the same thread, oldest first. */
  earlier?: readonly string[];
  /** Other fields of the same form, such as the title. */
  fields?: readonly string[];
}

/**
 * Everything to say about a text before it is sent. The same name keeps the same label through `fields`, `earlier` and
 * the text. Pure and deterministic.
 */
export function check(text: string, context: Context = {}): Report {
  const labels = new Labels();
  const others = [...(context.fields ?? []), ...(context.earlier ?? [])].map((other) => ({
    text: other,
    findings: detect(other),
  }));
  for (const other of others) {
    for (const finding of other.findings) replacementFor(other.text, finding, labels);
  }
  const found = detect(text);
  const findings = found.map((finding): Advice => ({
    ...finding,
    severity: isHard(finding.type) ? 'block' : 'choose',
    replacement: replacementFor(text, finding, labels),
  }));
  return { findings, combination: weighFound([...others, { text, findings: found }]) };
}

/** The text with findings replaced, and the spaces and hyphens mended that a removal leaves behind. */
export function applied(text: string, advice: readonly Advice[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, replacement } of advice.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue;
    result += text.slice(from, start) + replacement;
    from = end;
    if (replacement !== '') continue;
    if (text.charAt(from) === '-' && /\p{L}/u.test(text.charAt(from + 1))) from += 1;
    if (text.charAt(from) === ' ' && /(?:^|\s)$/.test(result)) from += 1;
  }
  return result + text.slice(from);
}
