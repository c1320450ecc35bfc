import { describe, expect, it } from 'vitest';
import { aTable } from '../../tests/builders/a-decision-table.ts';
import { contributionDifferences, contributions, roundToSum, totals } from './index.ts';

const table = aTable({ ash: [0.8, [0, 0.25, 1], 0.5], elm: [0.4, 0.75, 0.5] });
const weights = Float64Array.of(0.5, 0.25, 0.25);

describe('contributions', () => {
  it('states weight times expected value: .5 × .8, .25 × .25, .25 × .5', () => {
    expect(Array.from(contributions(table, weights, 0))).toEqual([0.4, 0.0625, 0.125]);
  });

  it('refuses a candidate that is not there', () => {
    expect(() => contributions(table, weights, 2)).toThrow(/no candidate 2/);
    expect(() => contributions(table, Float64Array.of(1), 0)).toThrow(/1 weights for 3 criteria/);
  });
});

describe('contributionDifferences', () => {
  it('adds up to the difference of the totals: .2 − .125 + 0 = .5875 − .5125', () => {
    const parts = contributionDifferences(table, weights, 0, 1);
    const { expected } = totals(table, weights);
    expect(Array.from(parts)).toEqual([0.2, -0.125, 0]);
    expect(expected[0]).toBeCloseTo(0.5875, 15);
    expect(expected[1]).toBeCloseTo(0.5125, 15);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(0.075, 15);
  });

  it('refuses candidates and weights of another table', () => {
    expect(() => contributionDifferences(table, weights, 0, 2)).toThrow(/no candidate 2/);
    expect(() => contributionDifferences(table, Float64Array.of(1), 0, 1)).toThrow(RangeError);
  });
});

describe('roundToSum', () => {
  it('raises the largest remainders until the rounded sum is reached: 33.4 + 33.4 + 33.2 = 100', () => {
    expect(roundToSum([33.4, 33.4, 33.2])).toEqual([34, 33, 33]);
    expect(roundToSum([1.2, 1.3, 1.4])).toEqual([1, 1, 2]);
  });

  it('raises the first of equal remainders: 1.5 + 1.5 + 0.5 + 0.5 = 4', () => {
    expect(roundToSum([1.5, 1.5, 0.5, 0.5])).toEqual([2, 2, 0, 0]);
  });

  it('rounds negative parts too: 2.6 − 1.3 − 0.2 = 1.1', () => {
    expect(roundToSum([2.6, -1.3, -0.2])).toEqual([2, -1, 0]);
  });

  it('keeps to a total that is known elsewhere: 1.25 + 1.25 is 3 rounded, and 2 where the total is known as 2.4999999', () => {
    expect(roundToSum([1.25, 1.25])).toEqual([2, 1]);
    expect(roundToSum([1.25, 1.25], 2.4999999)).toEqual([1, 1]);
  });

  it('never shows a minus before nothing', () => {
    expect(Object.is(roundToSum([-0])[0], 0)).toBe(true);
  });

  it('has nothing to add up for no parts, and refuses what is not finite', () => {
    expect(roundToSum([])).toEqual([]);
    expect(() => roundToSum([1, Number.NaN])).toThrow(RangeError);
    expect(() => roundToSum([1, Number.NaN])).toThrow('cannot round a part that is not a finite number');
    expect(() => roundToSum([Number.POSITIVE_INFINITY])).toThrow(RangeError);
  });
});
