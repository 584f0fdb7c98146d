import { type Finding, type FindingKind, hardKinds, isHard, softKinds } from '../finding.ts';
import { type LabelledText } from './labelled.ts';

/** Counts of one kind. */
export interface KindFigures {
  /** Labelled pieces, and how many of them were found: with any kind, and with the right or a kindred one. */
  labelled: number;
  found: number;
  typed: number;
  /** Findings of this kind, and how many of them touch a label. */
  findings: number;
  right: number;
}

/** What a detector is worth on a set of labelled texts. Shares are null where there was nothing to share. */
export interface Figures {
  texts: number;
  cleanTexts: number;
  /** Share of the labels found: all but the extra kind, the hard ones, the soft ones. */
  recall: number | null;
  typedRecall: number | null;
  hardRecall: number | null;
  softRecall: number | null;
  /** Share of the findings that touch a label. */
  precision: number | null;
  /** Share of the identifying texts in which no hard piece was missed. */
  safeTexts: number | null;
  /** Share of the flagged letters and digits, in identifying texts, that no label covers. */
  excess: number | null;
  falseAlarmsPer100Clean: number | null;
  cleanTextsHit: number | null;
  meanMs: number;
  p95Ms: number;
  kinds: Record<FindingKind, KindFigures>;
  misses: { id: string; type: FindingKind; text: string }[];
  alarms: { id: string; clean: boolean; type: FindingKind; text: string }[];
}

// Reported, but no part of the overall figures.
const EXTRA: FindingKind = 'quasi';
// A label counts as found when this share of its letters and digits is covered; an age when it is touched.
const COVERED = 0.5;
const KINDRED: readonly (readonly FindingKind[])[] = [
  ['person', 'professional'],
  ['date', 'birthdate'],
  ['address', 'postcode', 'place', 'gps'],
  ['school', 'institution'],
  ['casenumber', 'document', 'vnumber', 'bsn', 'kvk', 'iban'],
  ['email', 'url', 'handle'],
];

const allKinds: readonly FindingKind[] = [...hardKinds, ...softKinds];
const kindred = (a: FindingKind, b: FindingKind) =>
  a === b || KINDRED.some((set) => set.includes(a) && set.includes(b));
const touch = (a: Finding, b: Finding) => a.start < b.end && b.start < a.end;
const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

/** Lets a detector loose on labelled texts. `now` is a clock in milliseconds; without one, times are 0. */
export function score(
  texts: readonly LabelledText[],
  detect: (text: string) => readonly Finding[],
  now: () => number = () => 0,
): Figures {
  const kinds = Object.fromEntries(
    allKinds.map((kind) => [kind, { labelled: 0, found: 0, typed: 0, findings: 0, right: 0 }]),
  ) as Record<FindingKind, KindFigures>;
  const misses: Figures['misses'] = [];
  const alarms: Figures['alarms'] = [];
  const times: number[] = [];
  const total = { flagged: 0, excess: 0, leaking: 0, cleanAlarms: 0, cleanHit: 0 };
  // Once around first, so that the times below are those of a guard at work.
  for (const { text } of texts) detect(text);
  for (const row of texts) {
    const begin = now();
    const findings = detect(row.text);
    times.push(now() - begin);
    const missed = scoreLabels(row, findings, kinds);
    misses.push(...missed);
    if (missed.some(({ type }) => isHard(type))) total.leaking += 1;
    const wrong = scoreFindings(row, findings, kinds);
    alarms.push(...wrong);
    if (row.clean) {
      total.cleanAlarms += findings.length;
      total.cleanHit += findings.length > 0 ? 1 : 0;
    } else {
      const letters = countFlagged(row, findings);
      total.flagged += letters.flagged;
      total.excess += letters.excess;
    }
  }
  const cleanTexts = texts.filter(({ clean }) => clean).length;
  const sum = (of: readonly FindingKind[], key: keyof KindFigures) => of.reduce((n, kind) => n + kinds[kind][key], 0);
  const scored = allKinds.filter((kind) => kind !== EXTRA);
  const soft = softKinds.filter((kind) => kind !== EXTRA);
  const sorted = times.toSorted((a, b) => a - b);
  return {
    texts: texts.length,
    cleanTexts,
    recall: share(sum(scored, 'found'), sum(scored, 'labelled')),
    typedRecall: share(sum(scored, 'typed'), sum(scored, 'labelled')),
    hardRecall: share(sum(hardKinds, 'found'), sum(hardKinds, 'labelled')),
    softRecall: share(sum(soft, 'found'), sum(soft, 'labelled')),
    precision: share(sum(allKinds, 'right'), sum(allKinds, 'findings')),
    safeTexts: share(texts.length - cleanTexts - total.leaking, texts.length - cleanTexts),
    excess: share(total.excess, total.flagged),
    falseAlarmsPer100Clean: cleanTexts === 0 ? null : (100 * total.cleanAlarms) / cleanTexts,
    cleanTextsHit: share(total.cleanHit, cleanTexts),
    meanMs: times.reduce((a, b) => a + b, 0) / Math.max(1, times.length),
    p95Ms: sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0,
    kinds,
    misses,
    alarms,
  };
}

function scoreLabels(row: LabelledText, findings: readonly Finding[], kinds: Figures['kinds']): Figures['misses'] {
  const missed: Figures['misses'] = [];
  for (const span of row.spans) {
    const figures = kinds[span.type];
    const isFound = (by: readonly Finding[]) => {
      const part = coverage(row.text, span, by);
      return span.type === 'age' ? part > 0 : part >= COVERED;
    };
    figures.labelled += 1;
    if (isFound(findings)) figures.found += 1;
    else missed.push({ id: row.id, type: span.type, text: span.text });
    if (isFound(findings.filter(({ type }) => kindred(type, span.type)))) figures.typed += 1;
  }
  return missed;
}

function scoreFindings(row: LabelledText, findings: readonly Finding[], kinds: Figures['kinds']): Figures['alarms'] {
  const wrong: Figures['alarms'] = [];
  for (const finding of findings) {
    kinds[finding.type].findings += 1;
    if (row.spans.some((span) => touch(span, finding))) kinds[finding.type].right += 1;
    else {
      const text = row.text.slice(finding.start, finding.end);
      wrong.push({ id: row.id, clean: row.clean, type: finding.type, text });
    }
  }
  return wrong;
}

const isLetter = (unit: string) => /[\p{L}\p{N}]/u.test(unit);
const within = (index: number, spans: readonly Finding[]) =>
  spans.some(({ start, end }) => start <= index && index < end);

/** The share of a label's letters and digits that findings cover. */
function coverage(text: string, span: Finding, findings: readonly Finding[]): number {
  let all = 0;
  let covered = 0;
  for (let index = span.start; index < span.end; index += 1) {
    if (!isLetter(text.charAt(index))) continue;
    all += 1;
    if (within(index, findings)) covered += 1;
  }
  return all === 0 ? 0 : covered / all;
}

function countFlagged(row: LabelledText, findings: readonly Finding[]): { flagged: number; excess: number } {
  let flagged = 0;
  let excess = 0;
  for (let index = 0; index < row.text.length; index += 1) {
    if (!isLetter(row.text.charAt(index)) || !within(index, findings)) continue;
    flagged += 1;
    if (!within(index, row.spans)) excess += 1;
  }
  return { flagged, excess };
}
