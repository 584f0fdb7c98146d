import type { Observed, ObservedCase } from './observed.ts';

/**
 * An attacker who knows that two names in one case and two names in another belong to the same two people, and has to say which is
 * which: chance is one in two. It weighs every trace that a co-reader can note, and learns from half of the rounds, where it is told the
 * truth, how much each trace is worth; it is marked on the other half.
 */
export interface Attacked {
  /** How often it was right. */
  right: number;
  /** How many times it had to choose. */
  trials: number;
  /** What it learned to look at most. */
  trace: string;
}

type Trace = (a: Observed, b: Observed) => number;

const hours = ({ posts }: Observed): number[] => posts.map(({ arrived }) => arrived);
const pairsWithin =
  (limit: number): Trace =>
  (a, b) =>
    hours(a).flatMap((x) => hours(b).filter((y) => Math.abs(x - y) < limit)).length;
const apart = (a: number, b: number): number => Math.log(Math.abs(a - b) + 0.05);
const first = (one: Observed): number => Math.min(...hours(one));
const days = ({ posts }: Observed): Set<string> => new Set(posts.map(({ on }) => on));
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const numberIn = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
const tailOf = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(-12), 16);
const firstSeq = ({ posts }: Observed): number => Math.min(...posts.map(({ seq }) => seq));
const words = (one: Observed): string[] => one.label.split(' ');

/** By time, order, ids, labels and counts: the columns of the table of leaks (design §7). */
const TRACES: Record<string, Trace> = {
  'nearest moments': (a, b) => Math.min(...hours(a).flatMap((x) => hours(b).map((y) => apart(x, y)))),
  'within half an hour': pairsWithin(0.5),
  'within two hours': pairsWithin(2),
  'within a working day': pairsWithin(10),
  'within two days': pairsWithin(48),
  'first moments': (a, b) => apart(first(a), first(b)),
  'hour of the day': (a, b) => Math.abs(mean(hours(a).map((x) => x % 24)) - mean(hours(b).map((x) => x % 24))),
  'same days': (a, b) => [...days(a)].filter((day) => days(b).has(day)).length,
  counts: (a, b) => Math.abs(a.posts.length - b.posts.length),
  'order of coming': (a, b) => Math.abs(firstSeq(a) - firstSeq(b)),
  'place in the list': (a, b) => Math.abs(a.place - b.place),
  'heads of ids': (a, b) => apart(numberIn(a.participantId) / 1e9, numberIn(b.participantId) / 1e9),
  'tails of ids': (a, b) => apart(tailOf(a.participantId), tailOf(b.participantId)),
  'ids of contributions': (a, b) =>
    Math.min(...a.posts.flatMap((x) => b.posts.map((y) => apart(numberIn(x.id) / 1e9, numberIn(y.id) / 1e9)))),
  'words of labels': (a, b) => words(a).filter((word) => words(b).includes(word)).length,
  'alphabet of labels': (a, b) => Math.abs(a.label.charCodeAt(0) - b.label.charCodeAt(0)),
};
const NAMES = Object.keys(TRACES);

/** How much more each trace speaks for the right match than for the wrong one. */
type Trial = number[];

export function attack(cases: readonly ObservedCase[]): Attacked {
  const rounds = [...new Set(cases.map(({ round }) => round))];
  const trials = rounds.map((round) => trialsOf(cases.filter((one) => one.round === round)));
  const [even, odd] = [0, 1].map((rest) => trials.filter((_, index) => index % 2 === rest).flat()) as [
    Trial[],
    Trial[],
  ];
  const [fromEven, fromOdd] = [learn(even), learn(odd)];
  const right = marked(odd, fromEven) + marked(even, fromOdd);
  const heaviest = fromEven.map(Math.abs);
  return {
    right: right / (even.length + odd.length),
    trials: even.length + odd.length,
    trace: NAMES[heaviest.indexOf(Math.max(...heaviest))] ?? '',
  };
}

/** Each two people in each two cases that lay open side by side. */
function trialsOf(cases: readonly ObservedCase[]): Trial[] {
  return cases.flatMap((one, index) =>
    cases.slice(index + 1).flatMap((other) => {
      const both = [...one.byMember.keys()].filter((member) => other.byMember.has(member));
      return both.flatMap((u, at) => both.slice(at + 1).map((v) => trial(one, other, u, v)));
    }),
  );
}

function trial(one: ObservedCase, other: ObservedCase, u: string, v: string): Trial {
  const [u1, v1, u2, v2] = [seen(one, u), seen(one, v), seen(other, u), seen(other, v)];
  return NAMES.map((name) => {
    const trace = TRACES[name] as Trace;
    return trace(u1, u2) + trace(v1, v2) - trace(u1, v2) - trace(v1, u2);
  });
}

const seen = ({ byMember }: ObservedCase, member: string): Observed => byMember.get(member) as Observed;

/** Logistic regression by plain descent: deterministic, and strong enough for sixteen traces. */
function learn(trials: readonly Trial[]): number[] {
  const scale = NAMES.map((_, k) => Math.sqrt(mean(trials.map((one) => (one[k] ?? 0) ** 2))) || 1);
  let weights = NAMES.map(() => 0);
  for (let step = 0; step < 80; step += 1) {
    const slope = NAMES.map(() => 0);
    for (const one of trials) {
      const scaled = one.map((value, k) => value / (scale[k] ?? 1));
      const missing = 1 - 1 / (1 + Math.exp(-dot(weights, scaled)));
      scaled.forEach((value, k) => (slope[k] = (slope[k] ?? 0) + missing * value));
    }
    weights = weights.map((weight, k) => weight + (0.5 * (slope[k] ?? 0)) / trials.length);
  }
  return weights.map((weight, k) => weight / (scale[k] ?? 1));
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

const marked = (trials: readonly Trial[], weights: readonly number[]): number =>
  trials.reduce((sum, one) => {
    const verdict = dot(weights, one);
    return sum + (verdict > 0 ? 1 : verdict === 0 ? 0.5 : 0);
  }, 0);
