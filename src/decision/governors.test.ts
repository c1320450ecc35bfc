import { describe, expect, it } from 'vitest';
import { aTable, must } from '../../tests/builders/a-decision-table.ts';
import {
  meanWeights,
  type Ranking,
  rankByTotals,
  rankDisagreements,
  totals,
  weightDisagreements,
} from './index.ts';

describe('meanWeights', () => {
  it('gives every governor the same say', () => {
    const mean = must(meanWeights([Float64Array.of(1, 0), Float64Array.of(0.5, 0.5)]));
    expect(Array.from(mean)).toEqual([0.75, 0.25]);
  });

  it('refuses no governors, all zero, and governors who weighed different things', () => {
    expect(meanWeights([])).toEqual({ ok: false, error: { kind: 'noWeights' } });
    expect(meanWeights([Float64Array.of(0, 0)])).toEqual({ ok: false, error: { kind: 'allWeightsZero' } });
    expect(() => meanWeights([Float64Array.of(1), Float64Array.of(0.5, 0.5)])).toThrow(/different criteria/);
  });
});

describe('weightDisagreements', () => {
  it('puts the criterion on which governors are furthest apart first and says who', () => {
    const found = weightDisagreements([
      Float64Array.of(0.2, 0.5, 0.3),
      Float64Array.of(0.2, 0.1, 0.7),
      Float64Array.of(0.3, 0.1, 0.6),
    ]);
    expect(found.map(({ criterion }) => criterion)).toEqual([1, 2, 0]);
    expect(found[0]).toEqual({
      criterion: 1,
      lowest: { governor: 1, weight: 0.1 },
      highest: { governor: 0, weight: 0.5 },
    });
    expect(found[2]).toEqual({
      criterion: 0,
      lowest: { governor: 0, weight: 0.2 },
      highest: { governor: 2, weight: 0.3 },
    });
  });

  it('names the first of the governors who gave the same lowest or the same highest weight', () => {
    const [found] = weightDisagreements([
      Float64Array.of(0.4),
      Float64Array.of(0.1),
      Float64Array.of(0.7),
      Float64Array.of(0.7),
      Float64Array.of(0.1),
    ]);
    expect(found).toEqual({
      criterion: 0,
      lowest: { governor: 1, weight: 0.1 },
      highest: { governor: 2, weight: 0.7 },
    });
  });

  it('keeps the order of criteria where all agree, and is empty without governors', () => {
    expect(weightDisagreements([Float64Array.of(0.5, 0.5)]).map(({ criterion }) => criterion)).toEqual([
      0, 1,
    ]);
    expect(weightDisagreements([])).toEqual([]);
  });
});

describe('rankDisagreements', () => {
  const table = aTable({ a: [0.9, 0.1], b: [0.5, 0.5], c: [0.1, 0.9], d: [0.05, 0.05] });
  const order = (first: number): Ranking =>
    must(rankByTotals(table, totals(table, Float64Array.of(first, 1 - first)), 'expected'));

  it('shows a split that the mean would hide: all level at the mean, first and third apart', () => {
    const mean = order(0.5);
    expect(mean.placings.map(({ rank }) => rank)).toEqual([1, 1, 1, 4]);
    expect(rankDisagreements([order(0.8), order(0.2)], 3)).toEqual([
      { candidate: 0, highest: { governor: 0, rank: 1 }, lowest: { governor: 1, rank: 3 } },
      { candidate: 2, highest: { governor: 1, rank: 1 }, lowest: { governor: 0, rank: 3 } },
      { candidate: 1, highest: { governor: 0, rank: 2 }, lowest: { governor: 0, rank: 2 } },
    ]);
  });

  it('leaves out whom nobody places among the first', () => {
    const found = rankDisagreements([order(0.8), order(0.2)], 1);
    expect(found.map(({ candidate }) => candidate)).toEqual([0, 2]);
    expect(rankDisagreements([], 5)).toEqual([]);
  });

  it('leaves out the governor for whom a candidate is unranked', () => {
    const placed: Ranking = { placings: [{ candidate: 0, rank: 2, tied: false }], unranked: [] };
    const unplaced: Ranking = { placings: [], unranked: [0] };
    expect(rankDisagreements([unplaced, placed], 5)).toEqual([
      { candidate: 0, highest: { governor: 1, rank: 2 }, lowest: { governor: 1, rank: 2 } },
    ]);
  });

  const placed = (...ranks: readonly (readonly [candidate: number, rank: number])[]): Ranking => ({
    placings: ranks.map(([candidate, rank]) => ({ candidate, rank, tied: false })),
    unranked: [],
  });

  it('puts the widest apart first, then the better placed, then the earlier of the table', () => {
    // 6: 1 and 4, three apart; 2, 5 and 9: two apart, of them 9 from the first place and the others from the second;
    // 3: nobody moves it.
    const one = placed([3, 1], [6, 1], [9, 1], [5, 2], [2, 4]);
    const two = placed([3, 1], [2, 2], [9, 3], [6, 4], [5, 4]);
    expect(rankDisagreements([one, two], 5).map(({ candidate }) => candidate)).toEqual([6, 9, 2, 5, 3]);
  });

  it('keeps a candidate whose best place is the last that counts, and names the first governor who gives a place', () => {
    const orders = [placed([4, 3]), placed([4, 3]), placed([4, 6]), placed([4, 6])];
    expect(rankDisagreements(orders, 3)).toEqual([
      { candidate: 4, highest: { governor: 0, rank: 3 }, lowest: { governor: 2, rank: 6 } },
    ]);
    expect(rankDisagreements(orders, 2)).toEqual([]);
  });
});
