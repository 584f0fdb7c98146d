import { type Finding } from '../finding.ts';

/** A text of a specification, in which ⟦these brackets⟧ mark what must be found. */
interface Marked {
  text: string;
  marks: { start: number; end: number }[];
}

const COVERED = 0.5;

/** Takes the brackets out of a text and remembers where they stood. */
function parseMarked(line: string): Marked {
  const marks: Marked['marks'] = [];
  let text = '';
  for (const [index, piece] of line.split(/[⟦⟧]/).entries()) {
    if (index % 2 === 1) marks.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, marks };
}

/** The marked pieces of which a detector finds less than half of the letters and digits. */
export function missed(line: string, detect: (text: string) => readonly Finding[]): string[] {
  const { text, marks } = parseMarked(line);
  const findings = detect(text);
  return marks
    .filter(({ start, end }) => {
      let all = 0;
      let covered = 0;
      for (let at = start; at < end; at += 1) {
        if (/[\s.,()/_-]/.test(text.charAt(at))) continue;
        all += 1;
        if (findings.some((finding) => finding.start <= at && at < finding.end)) covered += 1;
      }
      return covered < COVERED * all;
    })
    .map(({ start, end }) => text.slice(start, end));
}

/** What a detector finds in a text, as "kind: piece". */
export function found(text: string, detect: (text: string) => readonly Finding[]): string[] {
  return detect(text).map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`);
}
