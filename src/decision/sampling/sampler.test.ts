import { describe, expect, it } from 'vitest';
import { aTable, type CellValue } from '../../../tests/builders/a-decision-table.ts';
import { pairwiseWins, samplingError, shareAmongFirst, startSampling, type WeightModel } from '../index.ts';
import { uniformAt } from './counter-random.ts';

const half = Float64Array.of(0.5, 0.5);
const uniform: WeightModel = { kind: 'uniform', weights: half };
const table = aTable({
  a: [0.9, 0.1],
  b: [0.2, 0.8],
  c: [0.5, [0.1, 0.4, 0.9]],
  d: [[0, 0.5, 1], 0.3],
  e: [0.2, 0.8],
  f: [0, 0],
});
const plan = { table, models: [uniform], seed: 3 };

describe('startSampling', () => {
  it('draws the same whether it is shown early or not', () => {
    const inSteps = startSampling(plan, 4);
    for (const step of [1, 2, 7, 7, 5, 1000, 1001, 3000]) inSteps.drawUntil(step);
    expect(inSteps.drawUntil(3000)).toEqual(startSampling(plan, 4).drawUntil(3000));
    expect(inSteps.drawUntil(1).samples).toBe(3000);
  });

  it('draws other weightings for another seed', () => {
    const [one, other] = [plan, { ...plan, seed: 4 }].map((p) => startSampling(p, 4).drawUntil(500));
    expect(one?.rankShares).not.toEqual(other?.rankShares);
  });

  it('lets candidates with identical rows share their ranks: neither of b and e wins the tie, and the next rank stays empty', () => {
    const report = startSampling(plan, 6).drawUntil(2000);
    const ranks = (i: number) => Array.from(report.rankShares.subarray(i * 6, i * 6 + 6));
    expect(ranks(1)).toEqual(ranks(4));
    expect(report.centralWeights.get(1)).toEqual(report.centralWeights.get(4));
    const twice = aTable({ a: [0.9], b: [0.9], c: [0.5] });
    const tied = startSampling(
      { table: twice, models: [{ kind: 'uniform', weights: Float64Array.of(1) }], seed: 1 },
      3,
    ).drawUntil(10);
    expect(Array.from(tied.rankShares)).toEqual([1, 0, 0, 1, 0, 0, 0, 0, 1]);
  });

  it('shares the last rank that is counted among all who tie for it', () => {
    const four = aTable({ a: [0.9], b: [0.7], c: [0.7], d: [0.7], e: [0.2] });
    const report = startSampling(
      { table: four, models: [{ kind: 'uniform', weights: Float64Array.of(1) }], seed: 1 },
      2,
    ).drawUntil(8);
    expect(Array.from(report.rankShares)).toEqual([1, 0, 0, 1, 0, 1, 0, 1, 0, 0]);
  });

  it('shares the last rank too where rows differ only on a criterion whose drawn weight vanishes', () => {
    // At so small a concentration one weight is 1 and the other 0: rows tie that are not the same.
    const models: readonly WeightModel[] = [{ kind: 'around', weights: half, concentration: 1e-6 }];
    const rows = aTable({ a: [0.5, 0.9], b: [0.5, 0.8], c: [0.5, 0.7], d: [0.4, 0.1] });
    const report = startSampling({ table: rows, models, seed: 1 }, 1).drawUntil(512);
    const [a = 0, b = 0, c = 0, d = 0] = report.rankShares;
    expect(a).toBe(1);
    expect(b).toBe(c);
    expect(b).toBeGreaterThan(0.3);
    expect(d).toBe(0);
    const first = startSampling({ table: rows, models, seed: 1 }, 2).drawUntil(512);
    expect(Array.from(first.rankShares.subarray(0, 4))).toEqual([1, 0, b, 1 - b]);
    expect(Array.from(first.rankShares.subarray(4, 6))).toEqual([b, 0]);
  });

  it('finds the same first ranks when all ranks are counted and nobody can be passed over', () => {
    const value = (i: number, j: number) => uniformAt(i, j);
    const large = aTable(
      Object.fromEntries(
        Array.from({ length: 61 }, (_, i) => [
          `t${i}`,
          Array.from(
            { length: 11 },
            (_, j): CellValue => (value(i, j + 50) < 0.3 ? [0.1, 0.5, 1] : value(i, j)),
          ),
        ]),
      ),
    );
    const weights = new Float64Array(11).fill(1 / 11);
    const models: readonly WeightModel[] = [{ kind: 'around', weights, concentration: 20 }];
    const few = startSampling({ table: large, models, seed: 8 }, 4).drawUntil(402).rankShares;
    const all = startSampling({ table: large, models, seed: 8 }, 61).drawUntil(402).rankShares;
    for (const i of large.candidateIds.keys()) {
      expect(few.subarray(i * 4, i * 4 + 4)).toEqual(all.subarray(i * 61, i * 61 + 4));
    }
  });

  it('gives a central weighting only to those who were ever first', () => {
    const report = startSampling(plan, 2).drawUntil(2000);
    expect(report.centralWeights.has(5)).toBe(false);
    const central = report.centralWeights.get(0);
    // a leads where the first weight is large.
    expect(central?.[0]).toBeGreaterThan(0.6);
    expect((central?.[0] ?? Number.NaN) + (central?.[1] ?? Number.NaN)).toBeCloseTo(1, 8);
  });

  it('reports zero shares before anything is drawn', () => {
    const report = startSampling(plan, 2).drawUntil(0);
    expect(report.samples).toBe(0);
    expect(Array.from(report.rankShares)).toEqual(new Array(12).fill(0));
    expect(report.centralWeights.size).toBe(0);
  });

  it('refuses ranks that cannot be counted and weights of another table', () => {
    expect(() => startSampling(plan, 0)).toThrow(/cannot count 0 ranks/);
    expect(() => startSampling(plan, 1.5)).toThrow(RangeError);
    expect(() => startSampling({ ...plan, models: [] }, 1)).toThrow(RangeError);
    expect(() =>
      startSampling({ ...plan, models: [{ kind: 'uniform', weights: Float64Array.of(1) }] }, 1),
    ).toThrow(/1 weights for 2 criteria/);
  });
});

describe('shareAmongFirst', () => {
  it('adds up ranks, and refuses ranks that were not counted', () => {
    const report = {
      samples: 10,
      places: 3,
      rankShares: Float64Array.of(0.5, 0.25, 0.25, 0, 0.125, 0.25),
      centralWeights: new Map(),
    };
    expect(shareAmongFirst(report, 0, 2)).toBe(0.75);
    expect(shareAmongFirst(report, 1, 3)).toBe(0.375);
    expect(() => shareAmongFirst(report, 0, 4)).toThrow(/only 3 ranks/);
  });
});

describe('samplingError', () => {
  it('is half a point of 100 at most for 10,000 samples: √(.5 × .5/10,000) = .005', () => {
    expect(samplingError(0.5, 10_000)).toBe(0.005);
    expect(samplingError(0.1, 900)).toBeCloseTo(0.01, 12);
    expect(samplingError(1, 100)).toBe(0);
  });
});

describe('pairwiseWins', () => {
  it('agrees with the ranks of the same samples: for two candidates, winning is being first', () => {
    const two = aTable({ c: [0.5, [0.1, 0.4, 0.9]], d: [[0, 0.5, 1], 0.3] });
    const pair = { ...plan, table: two };
    const wins = pairwiseWins(pair, [0, 1], 1001);
    const { rankShares } = startSampling(pair, 2).drawUntil(1001);
    expect([wins.shares[1], wins.shares[2]]).toEqual([rankShares[0], rankShares[2]]);
    expect([wins.shares[0], wins.shares[3]]).toEqual([0, 0]);
  });

  it('does not depend on who else is compared, nor on the order', () => {
    const all = pairwiseWins(plan, [0, 1, 2, 3], 300).shares;
    const some = pairwiseWins(plan, [3, 0], 300).shares;
    expect([some[1], some[2]]).toEqual([all[3 * 4], all[3]]);
  });

  it('counts equals for neither side', () => {
    expect(Array.from(pairwiseWins(plan, [1, 4], 100).shares)).toEqual([0, 0, 0, 0]);
  });

  it('compares nobody when nobody is named, and refuses no samples and strangers', () => {
    expect(pairwiseWins(plan, [], 10)).toEqual({ samples: 10, candidates: [], shares: new Float64Array(0) });
    expect(() => pairwiseWins(plan, [0], 0)).toThrow(/cannot draw 0 samples/);
    expect(() => pairwiseWins(plan, [9], 10)).toThrow(/no candidate 9/);
  });
});
