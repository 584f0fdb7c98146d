import { type Finding, type FindingKind, hardKinds, softKinds } from '../finding.ts';

/** A text in which every piece of identifying data was labelled by hand. One line of a `.jsonl` file. */
export interface LabelledText {
  id: string;
  text: string;
  /** What sort of text it is: message, case, question or agenda. */
  kind: string;
  /** Offsets in UTF-16 units, end exclusive; `text` repeats what stands there. */
  spans: (Finding & { text: string })[];
  /** Nothing may be flagged; `spans` is then empty. */
  clean: boolean;
}

const kinds: ReadonlySet<FindingKind> = new Set([...hardKinds, ...softKinds]);

/** The texts of a `.jsonl` file, of which the labels were checked against the text. */
export function parseLabelled(lines: string): LabelledText[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row = JSON.parse(line) as LabelledText;
      for (const span of row.spans) {
        if (row.text.slice(span.start, span.end) !== span.text) throw new Error(`${row.id}: a label is out of place`);
        if (!kinds.has(span.type)) throw new Error(`${row.id}: unknown type ${span.type}`);
      }
      if (row.clean !== (row.spans.length === 0)) throw new Error(`${row.id}: "clean" does not fit its labels`);
      return row;
    });
}
