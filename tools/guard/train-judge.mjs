import { decideWith } from '../../contract/src/anonymity/names/index.ts';
import { limits as shipped } from '../../contract/src/anonymity/names/weigh.ts';
import { opinions } from '../../contract/src/anonymity/names/tagger.ts';
import { lesson } from './train-perceptron.mjs';
import { devTexts, trainTexts } from './train-texts.mjs';

const OWN = new Set(['person', 'professional', 'place', 'school', 'institution', 'ethnicity']);
const NEVER = { lift: Infinity, veto: -Infinity, firm: 0, add: Infinity, doubt: 0 };

/** Trains on some texts, counts on the others: the training texts in quarters, and the development texts as a whole. */
export function judge(trained) {
  const dev = devTexts();
  const train = trainTexts();
  const quarters = [0, 1, 2, 3].map((fold) => [
    train.filter((_, at) => at % 4 !== fold),
    train.filter((_, at) => at % 4 === fold),
  ]);
  const rounds = [[train, dev], ...quarters.map(([seen, unseen]) => [[...seen, ...dev], unseen])];
  const judged = rounds.map(([seen, unseen], at) => {
    const table = trained(seen);
    return unseen
      .map(lesson)
      .map((one, index) => ({ ...one, row: unseen[index], opinion: opinions(one.around, table), round: at }));
  });
  for (const { name, part } of [
    { name: 'dev', part: judged[0] },
    { name: 'train in quarters', part: judged.slice(1).flat() },
  ]) {
    console.log(`\n${name}: ${part.length} texts`);
    report('rules alone', part, NEVER);
    report('as shipped', part, shipped);
    for (const change of [
      { lift: 50 },
      { lift: -50 },
      { veto: 0 },
      { veto: -100 },
      { veto: -Infinity },
      { add: 0 },
      { add: 60 },
      { add: -30 },
    ])
      report(JSON.stringify(change), part, { ...shipped, ...change });
  }
}

function report(name, part, limits) {
  let gold = 0;
  let found = 0;
  let people = 0;
  let peopleFound = 0;
  let flagged = 0;
  let right = 0;
  let clean = 0;
  let alarms = 0;
  for (const { row, reading, all, around, opinion } of part) {
    const own = row.spans.filter(({ type }) => OWN.has(type));
    const spans = decideWith(around, all, opinion, limits).map(({ from, to }) => [
      reading.tokens[from].start,
      reading.tokens[to].end,
    ]);
    for (const span of own) {
      const covered = spans.reduce(
        (sum, [start, end]) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
        0,
      );
      const ok = covered * 2 >= span.end - span.start ? 1 : 0;
      gold += 1;
      found += ok;
      if (span.type === 'person') {
        people += 1;
        peopleFound += ok;
      }
    }
    flagged += spans.length;
    const hits = spans.filter(([start, end]) => row.spans.some((span) => span.start < end && start < span.end)).length;
    right += hits;
    if (row.clean) {
      clean += 1;
      alarms += spans.length;
    }
  }
  const share = (one, other) => (one / other).toFixed(3);
  console.log(
    `${name.padEnd(22)} recall ${share(found, gold)} people ${share(peopleFound, people)} precision ${share(right, flagged)} alarms/100 ${((100 * alarms) / clean).toFixed(1)}`,
  );
}
