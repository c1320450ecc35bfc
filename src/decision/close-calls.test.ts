import { describe, expect, it } from 'vitest';
import { aTable, must } from '../../tests/builders/a-decision-table.ts';
import { clearByIntervals, clearByShares, rankByTotals, tooCloseToCall, totals } from './index.ts';

describe('tooCloseToCall', () => {
  it('groups those whose intervals reach the first of their group', () => {
    const table = aTable({
      a: [[0.7, 0.8, 0.9]],
      b: [[0.6, 0.75, 0.8]],
      c: [[0.5, 0.65, 0.69]],
      d: [[0.4, 0.5, 0.55]],
      e: [0.1],
    });
    const of = totals(table, Float64Array.of(1));
    const placings = [0, 1, 2, 3, 4].map((candidate) => ({ candidate, rank: candidate + 1, tied: false }));
    // b reaches a's .7; c does not; d reaches c's .5; e stands alone.
    expect(tooCloseToCall(placings, clearByIntervals(of))).toEqual([[0, 1], [2, 3], [4]]);
  });

  it('keeps ties of known totals together and all else apart', () => {
    const table = aTable({ a: [0.3, 0.3], b: [0.2, 0.4], c: [0.1, 0.1] });
    const of = totals(table, Float64Array.of(0.5, 0.5));
    const { placings } = must(rankByTotals(table, of, 'expected'));
    expect(tooCloseToCall(placings, clearByIntervals(of))).toEqual([[0, 1], [2]]);
  });

  it('groups by winning shares from the share that was asked for', () => {
    const wins = {
      samples: 100,
      candidates: [7, 3, 5],
      shares: Float64Array.of(0, 0.8, 0.95, 0.2, 0, 0.6, 0.05, 0.4, 0),
    };
    const placings = [7, 3, 5].map((candidate, at) => ({ candidate, rank: at + 1, tied: false }));
    expect(tooCloseToCall(placings, clearByShares(wins, 0.9))).toEqual([[7, 3], [5]]);
    expect(tooCloseToCall(placings, clearByShares(wins, 0.8))).toEqual([[7], [3, 5]]);
    expect(tooCloseToCall(placings, clearByShares(wins, 0.96))).toEqual([[7, 3, 5]]);
  });

  it('does not call a lead clear that is no larger than rounding', () => {
    const at = (low: number) =>
      clearByIntervals({
        low: Float64Array.of(low, 0),
        expected: Float64Array.of(low, 0),
        high: Float64Array.of(low, 0),
        coverage: Float64Array.of(1, 1),
      })(0, 1);
    expect([at(0), at(1e-11), at(1.1e-11), at(0.01)]).toEqual([false, false, true, true]);
  });

  it('looks at the pair that was asked about, whichever of the two was compared first', () => {
    const wins = {
      samples: 100,
      candidates: [7, 3, 5],
      shares: Float64Array.of(0, 0.8, 0.95, 0.2, 0, 0.6, 0.05, 0.4, 0),
    };
    const isClear = clearByShares(wins, 0.6);
    expect([isClear(7, 3), isClear(3, 5), isClear(5, 3), isClear(5, 7)]).toEqual([true, true, false, false]);
    expect([clearByShares(wins, 0.4)(5, 3), clearByShares(wins, 0.41)(5, 3)]).toEqual([true, false]);
  });

  it('has no groups without candidates', () => {
    expect(tooCloseToCall([], () => true)).toEqual([]);
  });

  it('refuses candidates that were not compared', () => {
    const isClear = clearByShares({ samples: 1, candidates: [1], shares: Float64Array.of(0) }, 0.5);
    expect(() => isClear(1, 2)).toThrow(/1 and 2 were not compared/);
    expect(() => isClear(2, 1)).toThrow(RangeError);
  });
});
