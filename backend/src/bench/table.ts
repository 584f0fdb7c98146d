import type { Figure, Goal } from './figures.ts';

const HEADS = ['workload', 'figure', 'product', 'floor(s)', 'ratio', 'goal', 'met?'];

/** All figures for a person at a console. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [HEADS, ...figures.map(rowOf)];
  const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [lines[0], widths.map((width) => '-'.repeat(width)).join('  '), ...lines.slice(1)].join('\n');
}

function rowOf({
  workload,
  figure,
  unit,
  product,
  median,
  floors = {},
  floorMedians,
  ratio,
  goal,
  met,
}: Figure): string[] {
  const floorCells = Object.entries(floorMedians).map(
    ([name, value]) => `${name.replace('floor-', '')} ${shown(value)}${spread(floors[name])}`,
  );
  return [
    workload,
    `${figure}, ${unit}`,
    `${shown(median)}${spread(product)}`,
    floorCells.join(' · '),
    ratio === null ? '' : ratio.toFixed(2),
    goal === undefined ? '' : goalInWords(goal),
    met === null ? '' : met ? 'yes' : 'NO',
  ];
}

function goalInWords({ against, atLeast, atMost, plus }: Goal): string {
  const bound = atLeast === undefined ? `≤ ${atMost}×` : `≥ ${atLeast}×`;
  return `${bound}${plus === undefined ? '' : ` + ${plus}`} ${against.replace('floor-', '')}`;
}

/** How far the rounds lie apart, which says how much a small difference means. */
function spread(rounds: readonly number[] = []): string {
  return rounds.length < 2 ? '' : ` (${shown(Math.min(...rounds))}–${shown(Math.max(...rounds))})`;
}

function shown(value: number): string {
  if (Math.abs(value) >= 10_000) return `${(value / 1_000).toFixed(1)}k`;
  return value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
}
