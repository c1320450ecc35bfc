import { describe, expect, it } from 'vitest';
import { must } from '../../tests/builders/a-decision-table.ts';
import {
  normaliseWeights,
  rankOrderCentroidWeights,
  rankSumWeights,
  swingWeights,
  twoLevelWeights,
} from './index.ts';

const rounded = (weights: Iterable<number>, digits: number) =>
  Array.from(weights, (weight) => Number(weight.toFixed(digits)));

describe('normaliseWeights', () => {
  it('divides by the sum: 3, 1, 4 of 8', () => {
    expect(Array.from(must(normaliseWeights([3, 1, 4])))).toEqual([0.375, 0.125, 0.5]);
  });

  it('keeps very large and very small amounts finite', () => {
    expect(Array.from(must(normaliseWeights([1.7e308, 1.7e308])))).toEqual([0.5, 0.5]);
    expect(Array.from(must(normaliseWeights([5e-324, 0])))).toEqual([1, 0]);
  });

  it.each([
    ['nothing to weigh', [], { kind: 'noWeights' }],
    ['all zero', [0, 0], { kind: 'allWeightsZero' }],
    ['a negative weight', [1, -1], { kind: 'weightNegative', index: 1, weight: -1 }],
    [
      'a weight that is no number',
      [1, Number.NaN],
      { kind: 'weightNotFinite', index: 1, weight: Number.NaN },
    ],
    [
      'a weight without end',
      [Number.POSITIVE_INFINITY, 1],
      { kind: 'weightNotFinite', index: 0, weight: Number.POSITIVE_INFINITY },
    ],
  ])('refuses %s', (_, amounts, error) => {
    expect(normaliseWeights(amounts)).toEqual({ ok: false, error });
  });
});

describe('swingWeights', () => {
  it('weighs by points out of 100: 100, 60, 40 of 200', () => {
    expect(Array.from(must(swingWeights([100, 60, 40])))).toEqual([0.5, 0.3, 0.2]);
  });

  it('refuses more than 100 points, and all zero', () => {
    expect(swingWeights([100, 100.5])).toEqual({
      ok: false,
      error: { kind: 'swingAboveHundred', index: 1, weight: 100.5 },
    });
    expect(swingWeights([0, 0])).toEqual({ ok: false, error: { kind: 'allWeightsZero' } });
  });
});

describe('weights from a rank order', () => {
  // Roszkowska (2013), Optimum. Studia Ekonomiczne 5(65): published weights for n = 4.
  it('agrees with the published weights for four criteria', () => {
    expect(rounded(rankSumWeights(4), 4)).toEqual([0.4, 0.3, 0.2, 0.1]);
    expect(rounded(rankOrderCentroidWeights(4), 4)).toEqual([0.5208, 0.2708, 0.1458, 0.0625]);
  });

  it('derives the centroid for three: (1 + 1/2 + 1/3)/3 = 11/18, (1/2 + 1/3)/3 = 5/18, (1/3)/3 = 2/18', () => {
    expect(rounded(rankOrderCentroidWeights(3), 14)).toEqual(rounded([11 / 18, 5 / 18, 2 / 18], 14));
  });

  it('agrees with the six weights of our method', () => {
    expect(rounded(rankSumWeights(6), 3)).toEqual([0.286, 0.238, 0.19, 0.143, 0.095, 0.048]);
    expect(rounded(rankOrderCentroidWeights(6), 3)).toEqual([0.408, 0.242, 0.158, 0.103, 0.061, 0.028]);
  });

  it('gives one criterion everything and none nothing', () => {
    expect([rankSumWeights(1), rankOrderCentroidWeights(1)].map((weights) => Array.from(weights))).toEqual([
      [1],
      [1],
    ]);
    expect([rankSumWeights(0).length, rankOrderCentroidWeights(0).length]).toEqual([0, 0]);
  });
});

describe('twoLevelWeights', () => {
  it('shares a consideration out among its criteria: 3/4 × (1/3, 2/3) and 1/4 × 1', () => {
    const weights = must(
      twoLevelWeights([
        { weight: 75, within: [1, 2] },
        { weight: 25, within: [8] },
      ]),
    );
    expect(rounded(weights, 15)).toEqual([0.25, 0.5, 0.25]);
  });

  it('does not let a consideration grow by being split', () => {
    const whole = must(
      twoLevelWeights([
        { weight: 1, within: [1] },
        { weight: 1, within: [1] },
      ]),
    );
    const split = must(
      twoLevelWeights([
        { weight: 1, within: [1, 1, 1, 1] },
        { weight: 1, within: [1] },
      ]),
    );
    expect(whole[1]).toBe(0.5);
    expect(split[4]).toBe(0.5);
  });

  it('gives the criteria of an unimportant consideration 0, even where they were not weighed', () => {
    expect(
      Array.from(
        must(
          twoLevelWeights([
            { weight: 0, within: [0, 0] },
            { weight: 0, within: [3] },
            { weight: 0, within: [] },
            { weight: 5, within: [1] },
          ]),
        ),
      ),
    ).toEqual([0, 0, 0, 1]);
  });

  it.each([
    ['all considerations zero', [{ weight: 0, within: [1] }], { kind: 'allWeightsZero' }],
    ['no considerations', [], { kind: 'noWeights' }],
    [
      'weight on a consideration whose criteria are all zero',
      [
        { weight: 1, within: [1] },
        { weight: 2, within: [0, 0] },
      ],
      { kind: 'considerationWithoutCriteria', index: 1, weight: 2 },
    ],
    [
      'weight on a consideration without criteria',
      [{ weight: 2, within: [] }],
      { kind: 'considerationWithoutCriteria', index: 0, weight: 2 },
    ],
    [
      'a negative weight within',
      [{ weight: 2, within: [1, -3] }],
      { kind: 'weightNegative', index: 1, weight: -3 },
    ],
  ])('refuses %s', (_, considerations, error) => {
    expect(twoLevelWeights(considerations)).toEqual({ ok: false, error });
  });
});
