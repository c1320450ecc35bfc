import { describe, expect, it } from 'vitest';
import {
  pairwiseWins,
  rankOrderCentroidWeights,
  samplingError,
  startSampling,
  type WeightModel,
} from '../../src/decision/index.ts';
import { aTable } from '../builders/a-decision-table.ts';
import {
  EVERY_WEIGHTING,
  exactCentralWeights,
  exactRankShares,
  type Tenths,
  WEIGHTINGS_IN_ORDER,
} from './exact-acceptability.ts';

const N = 10_000;
const CANDIDATES: readonly Tenths[] = [
  [9, 2, 3],
  [3, 8, 4],
  [5, 5, 6],
  [2, 3, 9],
  [4, 4, 4],
  [6, 5, 4],
];
const table = aTable(
  Object.fromEntries(CANDIDATES.map((tenths, i) => [`t${i}`, tenths.map((value) => value / 10)])),
);
const stated = Float64Array.of(0.5, 0.3, 0.2);

const fourErrors = (share: number) => 4 * samplingError(share, N);

describe('the exact shares themselves', () => {
  it('agree with areas found by hand: two candidates, a ahead where .2 w1 ≥ .1 w2 + .1 w3, that is w1 ≥ 1/3', () => {
    // The triangle beyond w1 = 1/3 has sides 2/3 of the whole: share 4/9.
    const shares = exactRankShares(EVERY_WEIGHTING, [
      [5, 4, 4],
      [3, 5, 5],
    ]);
    expect(shares[0]?.[0]).toBeCloseTo(4 / 9, 12);
    expect(shares[1]?.[0]).toBeCloseTo(5 / 9, 12);
    const central = exactCentralWeights(
      EVERY_WEIGHTING,
      [
        [5, 4, 4],
        [3, 5, 5],
      ],
      0,
    );
    // The centroid of corners (1, 0, 0), (1/3, 2/3, 0), (1/3, 0, 2/3).
    expect(central?.map((weight) => weight * 9)).toEqual(
      [5, 2, 2].map((ninths) => expect.closeTo(ninths, 12)),
    );
  });

  it('agree with the three corners: each of three specialists is first in a third of all weightings', () => {
    const specialists: readonly Tenths[] = [
      [10, 0, 0],
      [0, 10, 0],
      [0, 0, 10],
    ];
    for (const shares of exactRankShares(EVERY_WEIGHTING, specialists)) {
      expect(shares).toEqual([1 / 3, 1 / 3, 1 / 3].map((share) => expect.closeTo(share, 12)));
    }
    // In the stated order the first is first, the second second, the third third.
    expect(exactRankShares(WEIGHTINGS_IN_ORDER, specialists).map((shares) => shares.indexOf(1))).toEqual([
      0, 1, 2,
    ]);
  });
});

const models: readonly [string, WeightModel, typeof EVERY_WEIGHTING][] = [
  ['every weighting', { kind: 'uniform', weights: stated }, EVERY_WEIGHTING],
  ['every weighting in the stated order', { kind: 'statedOrder', weights: stated }, WEIGHTINGS_IN_ORDER],
];

describe.each(models)('sampling %s', (_, model, within) => {
  const report = startSampling({ table, models: [model], seed: 31 }, CANDIDATES.length).drawUntil(N);
  const exact = exactRankShares(within, CANDIDATES);

  it('finds every rank share within four standard errors of the exact one', () => {
    for (const [i, shares] of exact.entries()) {
      for (const [r, share] of shares.entries()) {
        const found = report.rankShares[i * CANDIDATES.length + r];
        expect(Math.abs((found ?? Number.NaN) - share)).toBeLessThanOrEqual(fourErrors(share));
      }
    }
  });

  it('finds the central weightings of those who are ever first, and none for the others', () => {
    for (const i of CANDIDATES.keys()) {
      const central = exactCentralWeights(within, CANDIDATES, i);
      const found = report.centralWeights.get(i);
      expect(found === undefined).toBe(central === undefined);
      if (found === undefined || central === undefined) continue;
      // No weight has a standard deviation above 1/2.
      const error = 0.5 / Math.sqrt(N * (exact[i]?.[0] ?? Number.NaN));
      for (const [j, weight] of central.entries()) {
        expect(Math.abs((found[j] ?? Number.NaN) - weight)).toBeLessThanOrEqual(4 * error);
      }
    }
  });

  it('finds the pairwise winning shares', () => {
    const wins = pairwiseWins({ table, models: [model], seed: 31 }, [0, 1, 2, 3, 4, 5], N);
    for (const [a, mine] of CANDIDATES.entries()) {
      for (const [b, other] of CANDIDATES.entries()) {
        if (a === b) continue;
        const share = exactRankShares(within, [mine, other])[0]?.[0] ?? Number.NaN;
        const found = wins.shares[a * CANDIDATES.length + b];
        expect(Math.abs((found ?? Number.NaN) - share)).toBeLessThanOrEqual(fourErrors(share));
      }
    }
  });
});

describe('the rank order centroid', () => {
  it('is the centre of the weightings in order: one candidate alone is always first', () => {
    const alone: readonly Tenths[] = [[1, 1, 1]];
    expect(exactCentralWeights(WEIGHTINGS_IN_ORDER, alone, 0)).toEqual(
      Array.from(rankOrderCentroidWeights(3), (weight) => expect.closeTo(weight, 12)),
    );
  });

  it('is the mean of sampled weightings in order, for six criteria', () => {
    const six = aTable({ only: [0, 0, 0, 0, 0, 0] });
    const weights = Float64Array.of(0.3, 0.25, 0.2, 0.15, 0.07, 0.03);
    const report = startSampling(
      { table: six, models: [{ kind: 'statedOrder', weights }], seed: 5 },
      1,
    ).drawUntil(N);
    const mean = report.centralWeights.get(0);
    for (const [j, weight] of rankOrderCentroidWeights(6).entries()) {
      // The standard deviation of an ordered spacing of six is below .15.
      expect(Math.abs((mean?.[j] ?? Number.NaN) - weight)).toBeLessThan((4 * 0.15) / Math.sqrt(N));
    }
  });
});

describe('unknown cells', () => {
  const one = Float64Array.of(1);
  const first = (rows: Parameters<typeof aTable>[0]) =>
    startSampling({ table: aTable(rows), models: [{ kind: 'uniform', weights: one }], seed: 3 }, 1).drawUntil(
      N,
    ).rankShares;

  it('are first as often as their interval allows: [0, 1] is above .3 in 7 of 10', () => {
    const [known, unknown] = first({ a: [0.3], b: [[0, 0.5, 1]] });
    expect(Math.abs((unknown ?? Number.NaN) - 0.7)).toBeLessThanOrEqual(fourErrors(0.7));
    expect(Math.abs((known ?? Number.NaN) - 0.3)).toBeLessThanOrEqual(fourErrors(0.3));
  });

  it('are independent of each other: of [0, 1] and [0, 1/2] the first wins 3 of 4', () => {
    const [wide, narrow] = first({ a: [[0, 0.5, 1]], b: [[0, 0.25, 0.5]] });
    expect(Math.abs((wide ?? Number.NaN) - 0.75)).toBeLessThanOrEqual(fourErrors(0.75));
    expect(Math.abs((narrow ?? Number.NaN) - 0.25)).toBeLessThanOrEqual(fourErrors(0.25));
  });

  it('do not favour whoever comes first in the table: four alike are first a quarter of the time each', () => {
    const shares = first({ a: [[0, 0.5, 1]], b: [[0, 0.5, 1]], c: [[0, 0.5, 1]], d: [[0, 0.5, 1]] });
    for (const share of shares) expect(Math.abs(share - 0.25)).toBeLessThanOrEqual(fourErrors(0.25));
  });
});
