import {
  buildTable,
  type DecisionTable,
  findDominated,
  rankSumWeights,
  stabilityIntervals,
  startSampling,
  type Weights,
} from '../decision/index.ts';
import { type Ratio, ratioOf, type Timing, timeRuns } from './timing.ts';

const CANDIDATES = 1_200;
const CRITERIA = 15;
const WEIGHTINGS = 10_000;
const FIRST_WEIGHTINGS = 1_000;
const TOP = 10;
const REPEATS = { runs: 7, warmUps: 2 };
/** The yardstick sorts for every weighting; a twentieth of the weightings is enough to time it, and its time is scaled up. */
const YARDSTICK_WEIGHTINGS = WEIGHTINGS / 20;

/** Sampling of 1,200 candidates, 15 criteria and 10,000 weightings, and a plain-array yardstick scaled to as many. */
export type SamplingBench = {
  readonly complete: Timing;
  readonly unknown: Timing;
  readonly first1000: Timing;
  readonly yardstick: Timing;
  /** Yardstick over ours, complete data: how many times faster. */
  readonly ratio: Ratio;
};

/**
 * Times rank acceptability with top-10 counts and central weights: on complete data, with 40 of 100 cells unknown, and
 * up to the first 1,000 weightings of complete data, each from the bare table.
 */
export function benchSampling(): SamplingBench {
  const complete = syntheticTable(0);
  const unknown = syntheticTable(0.4);
  const weights = rankSumWeights(CRITERIA);
  const sample = (table: DecisionTable, count: number) => () => {
    startSampling(
      { table, models: [{ kind: 'around', weights, concentration: 30 }], seed: 1 },
      TOP,
    ).drawUntil(count);
  };
  const rows = plainRows(complete);
  const bench = {
    complete: timeRuns(sample(complete, WEIGHTINGS), REPEATS),
    unknown: timeRuns(sample(unknown, WEIGHTINGS), REPEATS),
    first1000: timeRuns(sample(complete, FIRST_WEIGHTINGS), REPEATS),
    yardstick: scaled(
      timeRuns(() => plainTopCounts(rows, weights), REPEATS),
      WEIGHTINGS / YARDSTICK_WEIGHTINGS,
    ),
  };
  return { ...bench, ratio: ratioOf(bench.yardstick, bench.complete) };
}

/**
 * Times what a change of weights recomputes for everyone: stability intervals of every weight for the first place and for the first ten,
 * and both kinds of dominance, on complete data, where most pairs must be looked at.
 */
export function benchStability(): Timing {
  const table = syntheticTable(0);
  const weights = rankSumWeights(CRITERIA);
  return timeRuns(() => {
    stabilityIntervals(table, weights, 1, 'expected');
    stabilityIntervals(table, weights, TOP, 'expected');
    findDominated(table, weights, 'anyWeighting');
    findDominated(table, weights, 'statedOrder');
  }, REPEATS);
}

/** Values and gaps from a fixed generator (Park and Miller's minimal standard), so that every run has the same table. */
function syntheticTable(unknownShare: number): DecisionTable {
  let state = 20_250_831;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const table = buildTable({
    candidateIds: Array.from({ length: CANDIDATES }, (_, i) => `candidate ${i}`),
    criterionIds: Array.from({ length: CRITERIA }, (_, j) => `criterion ${j}`),
    cellAt: () => {
      const value = next();
      if (next() < unknownShare) return { known: false, low: 0, expected: 0.5, high: 1 };
      return { known: true, low: value, expected: value, high: value };
    },
  });
  if (!table.ok) throw new Error(`the synthetic table is refused: ${table.error.kind}`);
  return table.value;
}

function plainRows({ candidateIds, criterionIds, expected }: DecisionTable): readonly (readonly number[])[] {
  return candidateIds.map((_, i) =>
    Array.from(expected.subarray(i * criterionIds.length, (i + 1) * criterionIds.length)),
  );
}

/** The yardstick: the same sum with plain arrays, one weighting at a time, sorting everyone to count the first ten. */
function plainTopCounts(rows: readonly (readonly number[])[], weights: Weights): readonly number[] {
  const counts = rows.map(() => 0);
  for (let sample = 0; sample < YARDSTICK_WEIGHTINGS; sample += 1) {
    const tilted = Array.from(weights, (weight, j) => weight * (1 + ((sample * (j + 1)) % 7)));
    const totals = rows.map((row, candidate) => ({
      candidate,
      total: row.reduce((sum, value, j) => sum + value * (tilted[j] ?? Number.NaN), 0),
    }));
    totals.sort((a, b) => b.total - a.total);
    for (const { candidate } of totals.slice(0, TOP))
      counts[candidate] = (counts[candidate] ?? Number.NaN) + 1;
  }
  return counts;
}

function scaled({ medianMs, lowestMs, highestMs, runs }: Timing, by: number): Timing {
  return { medianMs: medianMs * by, lowestMs: lowestMs * by, highestMs: highestMs * by, runs };
}
