/** What was measured, one number per round, of the product and of each floor. */
export interface Measured {
  workload: string;
  figure: string;
  unit: string;
  product: number[];
  floors?: Record<string, number[]>;
  goal?: Goal;
}

/** A figure of the product held against that of a floor, or against another one of its own. */
export interface Goal {
  against: string;
  atLeast?: number;
  atMost?: number;
  /** Allowed above `atMost` times the floor, in the figure's unit. */
  plus?: number;
}

/** As `Measured`, judged. */
export interface Figure extends Measured {
  median: number;
  floorMedians: Record<string, number>;
  ratio: number | null;
  met: boolean | null;
}

/** The ratio is that of the medians: rounds take turns, so what slows the machine down slows both sides down. */
export function judge(measured: Measured): Figure {
  const median = medianOf(measured.product);
  const floorMedians = Object.fromEntries(
    Object.entries(measured.floors ?? {}).map(([name, rounds]) => [name, medianOf(rounds)]),
  );
  const { goal } = measured;
  const floor = goal === undefined ? undefined : floorMedians[goal.against];
  if (goal === undefined || floor === undefined) {
    const only = Object.values(floorMedians);
    return {
      ...measured,
      median,
      floorMedians,
      ratio: only.length === 1 && only[0] ? median / only[0] : null,
      met: null,
    };
  }
  const enough = goal.atLeast === undefined || median >= goal.atLeast * floor;
  const littleEnough = goal.atMost === undefined || median <= goal.atMost * floor + (goal.plus ?? 0);
  return { ...measured, median, floorMedians, ratio: median / floor, met: enough && littleEnough };
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** The value that `part` of all values do not exceed. */
export function quantile(values: readonly number[] | Float64Array, part: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
