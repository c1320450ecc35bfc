import { describe, expect, it } from 'vitest';
import { aTable } from '../../tests/builders/a-decision-table.ts';
import { dominates, dominatesInStatedOrder, findDominated, surelyDominates } from './index.ts';

const equal = Float64Array.of(0.5, 0.5);

describe('dominates', () => {
  it('holds when nothing is worse and something is better', () => {
    const table = aTable({ a: [0.5, 0.6], b: [0.5, 0.5], c: [0.4, 0.7] });
    expect(dominates(table, equal, 0, 1)).toBe(true);
    expect(dominates(table, equal, 1, 0)).toBe(false);
    expect(dominates(table, equal, 0, 2)).toBe(false);
  });

  it('does not hold between equals', () => {
    const table = aTable({ a: [0.5, 0.6], b: [0.5, 0.6] });
    expect(dominates(table, equal, 0, 1)).toBe(false);
  });

  it('leaves out criteria of weight 0', () => {
    const table = aTable({ a: [0.1, 0.6], b: [0.9, 0.5] });
    expect(dominates(table, Float64Array.of(0, 1), 0, 1)).toBe(true);
    expect(dominates(table, equal, 0, 1)).toBe(false);
  });

  it('goes by expected values where cells are unknown', () => {
    const table = aTable({ a: [[0, 0.6, 1], 0.5], b: [0.5, 0.5] });
    expect(dominates(table, equal, 0, 1)).toBe(true);
    expect(surelyDominates(table, equal, 0, 1)).toBe(false);
  });

  it('refuses the weights of another table', () => {
    expect(() => dominates(aTable({ a: [1] }), equal, 0, 0)).toThrow(RangeError);
  });
});

describe('surelyDominates', () => {
  it('asks the worst of the one to reach the best of the other', () => {
    const table = aTable({
      a: [[0.6, 0.7, 0.8], 0.5],
      b: [
        [0.2, 0.4, 0.6],
        [0.1, 0.2, 0.5],
      ],
      c: [0.61, 0.5],
    });
    // .6 reaches .6 and .5 reaches .5, but nothing is above.
    expect(surelyDominates(table, equal, 0, 1)).toBe(false);
    expect(surelyDominates(table, equal, 2, 1)).toBe(true);
    expect(surelyDominates(table, equal, 0, 2)).toBe(false);
  });
});

describe('dominatesInStatedOrder', () => {
  // Differences a − b: +.4, −.3, −.1; running sums +.4, +.1, 0.
  const table = aTable({ a: [0.8, 0.3, 0.4], b: [0.4, 0.6, 0.5] });

  it('holds when an early lead is never used up', () => {
    expect(dominatesInStatedOrder(table, Float64Array.of(0.5, 0.3, 0.2), 0, 1)).toBe(true);
    expect(dominates(table, Float64Array.of(0.5, 0.3, 0.2), 0, 1)).toBe(false);
  });

  it('depends on the order of the weights only', () => {
    expect(dominatesInStatedOrder(table, Float64Array.of(0.98, 0.015, 0.005), 0, 1)).toBe(true);
    // In the order third, second, first the running sums begin with −.1.
    expect(dominatesInStatedOrder(table, Float64Array.of(0.2, 0.3, 0.5), 0, 1)).toBe(false);
  });

  it('lets criteria of equal weight change places: −.3 may come before +.4', () => {
    expect(dominatesInStatedOrder(table, Float64Array.of(0.4, 0.4, 0.2), 0, 1)).toBe(false);
    expect(dominatesInStatedOrder(table, Float64Array.of(0.5, 0.25, 0.25), 0, 1)).toBe(true);
  });

  it('does not hold when the sums only come back to 0, nor between equals', () => {
    expect(dominatesInStatedOrder(table, Float64Array.of(0.5, 0.3, 0.2), 1, 1)).toBe(false);
    const level = aTable({ a: [0.1 + 0.2], b: [0.3] });
    expect(dominatesInStatedOrder(level, Float64Array.of(1), 0, 1)).toBe(false);
    expect(dominatesInStatedOrder(level, Float64Array.of(1), 1, 0)).toBe(false);
  });

  it('forgives rounding: .3 − .1 − .2 is level', () => {
    const level = aTable({ a: [0.3, 0.5, 0.5, 0.6], b: [0, 0.6, 0.7, 0.5] });
    expect(dominatesInStatedOrder(level, Float64Array.of(0.4, 0.3, 0.2, 0.1), 0, 1)).toBe(true);
  });

  it('takes unknown cells at their least kind', () => {
    const open = aTable({ a: [[0.5, 0.8, 0.9], 0.3], b: [0.4, 0.5] });
    // +.1 then −.2.
    expect(dominatesInStatedOrder(open, Float64Array.of(0.6, 0.4), 0, 1)).toBe(false);
    const closed = aTable({ a: [0.8, 0.3], b: [0.4, 0.5] });
    expect(dominatesInStatedOrder(closed, Float64Array.of(0.6, 0.4), 0, 1)).toBe(true);
  });
});

describe('findDominated', () => {
  const table = aTable({
    a: [0.9, 0.2],
    b: [0.8, 0.1],
    c: [0.1, 0.8],
    d: [0.1, 0.7],
    e: [0.05, 0.05],
    f: [[0, 0.5, 1], 0.1],
  });

  it('names for each dominated candidate the strongest that dominates it', () => {
    expect(findDominated(table, equal, 'anyWeighting')).toEqual([
      { candidate: 1, by: 0 },
      { candidate: 3, by: 2 },
      { candidate: 4, by: 0 },
    ]);
  });

  it('finds more when the order of importance is kept', () => {
    expect(findDominated(table, Float64Array.of(0.6, 0.4), 'statedOrder')).toEqual([
      { candidate: 1, by: 0 },
      { candidate: 2, by: 0 },
      { candidate: 3, by: 0 },
      { candidate: 4, by: 0 },
    ]);
  });

  it('finds nobody among one, none, or equals', () => {
    expect(findDominated(aTable({ a: [0.1] }), Float64Array.of(1), 'anyWeighting')).toEqual([]);
    expect(findDominated(aTable({}), new Float64Array(0), 'statedOrder')).toEqual([]);
    expect(findDominated(aTable({ a: [0.5], b: [0.5] }), Float64Array.of(1), 'anyWeighting')).toEqual([]);
  });
});
