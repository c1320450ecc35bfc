import { describe, expect, it } from 'vitest';
import { aTable } from '../../tests/builders/a-decision-table.ts';
import { groupCriteria, totals } from './index.ts';

describe('groupCriteria', () => {
  const table = aTable({ ash: [0.2, 0.6, [0, 0.5, 1]], elm: [1, 0, 0.5] });
  const weights = Float64Array.of(0.1, 0.3, 0.6);

  it('folds by the weights within: (.1 × .2 + .3 × .6)/.4 = .5', () => {
    const grouped = groupCriteria(table, weights, ['near', 'money'], [0, 0, 1]);
    expect(Array.from(grouped.weights)).toEqual([0.4, 0.6]);
    expect(grouped.table.criterionIds).toEqual(['near', 'money']);
    expect(grouped.table.expected[0]).toBeCloseTo(0.5, 15);
    expect(grouped.table.expected[2]).toBeCloseTo(0.25, 15);
    expect([grouped.table.low[1], grouped.table.expected[1], grouped.table.high[1]]).toEqual([0, 0.5, 1]);
    expect(Array.from(grouped.table.known)).toEqual([1, 0, 1, 1]);
  });

  it('leaves every total as it was', () => {
    const grouped = groupCriteria(table, weights, ['a', 'b'], [1, 0, 1]);
    const before = totals(table, weights);
    const after = totals(grouped.table, grouped.weights);
    for (const bound of ['low', 'expected', 'high'] as const) {
      expect(after[bound][0]).toBeCloseTo(before[bound][0] ?? Number.NaN, 14);
      expect(after[bound][1]).toBeCloseTo(before[bound][1] ?? Number.NaN, 14);
    }
  });

  it('does not ask unknown cells of weight 0 to be known', () => {
    const grouped = groupCriteria(table, Float64Array.of(0.4, 0.6, 0), ['a', 'b'], [0, 1, 1]);
    expect(Array.from(grouped.table.known)).toEqual([1, 1, 1, 1]);
  });

  it('takes the plain mean of a consideration without weight', () => {
    const grouped = groupCriteria(table, Float64Array.of(0, 0, 1), ['a', 'b'], [0, 0, 1]);
    expect(grouped.weights[0]).toBe(0);
    expect(grouped.table.expected[0]).toBeCloseTo(0.4, 15);
  });

  it('refuses criteria and considerations that do not fit', () => {
    expect(() => groupCriteria(table, weights, ['a'], [0, 0, 1])).toThrow(
      /criterion 2 is in no consideration/,
    );
    expect(() => groupCriteria(table, weights, ['a', 'b'], [0, 0, 0])).toThrow(
      /consideration b has no criterion/,
    );
    expect(() => groupCriteria(table, weights, ['a'], [0, 0])).toThrow(/2 weights for 3 criteria/);
    expect(() => groupCriteria(table, Float64Array.of(1), ['a'], [0, 0, 0])).toThrow(RangeError);
  });
});
