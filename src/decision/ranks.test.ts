import { describe, expect, it } from 'vitest';
import { aTable, must } from '../../tests/builders/a-decision-table.ts';
import { competitionRanks, orderByTotals, possibleRanks, rankByTotals, ranksOf, totals } from './index.ts';

describe('competitionRanks', () => {
  it('shares ranks among ties and leaves the next ones out: 1, 2, 2, 4', () => {
    expect(must(competitionRanks([0.2, 0.7, 0.9, 0.7], ['d', 'c', 'a', 'b']))).toEqual([
      { candidate: 2, rank: 1, tied: false },
      { candidate: 3, rank: 2, tied: true },
      { candidate: 1, rank: 2, tied: true },
      { candidate: 0, rank: 4, tied: false },
    ]);
  });

  it('chains gaps up to 1e-11: the ends of a chain tie though they are further apart', () => {
    const chain = [0.5, 0.5 - 0.9e-11, 0.5 - 1.8e-11, 0.5 - 3.9e-11];
    expect(must(competitionRanks(chain, ['d', 'c', 'b', 'a'])).map(({ rank }) => rank)).toEqual([1, 1, 1, 4]);
    expect(must(competitionRanks([0.5, 0.5 - 1.2e-11], ['a', 'b'])).map(({ rank }) => rank)).toEqual([1, 2]);
  });

  it('ties at a gap of exactly 1e-11', () => {
    expect(must(competitionRanks([1e-11, 0], ['a', 'b'])).map(({ rank }) => rank)).toEqual([1, 1]);
    expect(must(competitionRanks([1.1e-11, 0], ['a', 'b'])).map(({ rank }) => rank)).toEqual([1, 2]);
  });

  it('lists ties by id, by code unit, whatever the rounding of their totals', () => {
    const placed = must(competitionRanks([0.3, 0.1 + 0.2, 0.3], ['b', 'a', 'C']));
    expect(placed.map(({ candidate }) => candidate)).toEqual([2, 1, 0]);
  });

  it('ties what is equally infinite, by id', () => {
    const most = Number.POSITIVE_INFINITY;
    const placed = must(competitionRanks([most, 0, most, -most, -most], ['d', 'c', 'b', 'a', 'A']));
    expect(placed.map(({ candidate, rank }) => [candidate, rank])).toEqual([
      [2, 1],
      [0, 1],
      [1, 3],
      [4, 4],
      [3, 4],
    ]);
  });

  it('refuses to rank what is not a number, and says whose it is', () => {
    expect(competitionRanks([0.1, Number.NaN], ['a', 'b'])).toEqual({
      ok: false,
      error: { kind: 'notANumber', candidateId: 'b' },
    });
  });

  it('refuses a list of ids of another length', () => {
    expect(() => competitionRanks([0.1], [])).toThrow(/0 ids for 1 values/);
  });

  it('ranks nobody when there is nobody', () => {
    expect(must(competitionRanks([], []))).toEqual([]);
  });
});

describe('ranksOf', () => {
  it('shares ranks among ties and leaves the next ones out, in the order of the values given', () => {
    expect(Array.from(ranksOf([0.2, 0.7, 0.9, 0.7]))).toEqual([4, 2, 1, 2]);
  });

  it('chains gaps up to 1e-11', () => {
    expect(Array.from(ranksOf([0.5 - 3.9e-11, 0.5, 0.5 - 1.8e-11, 0.5 - 0.9e-11]))).toEqual([4, 1, 1, 1]);
    expect(Array.from(ranksOf([0, 1e-11]))).toEqual([1, 1]);
    expect(Array.from(ranksOf([0, 1.1e-11]))).toEqual([2, 1]);
  });

  it('ranks nobody in an empty list, and refuses what is not a number', () => {
    expect(ranksOf([])).toHaveLength(0);
    expect(() => ranksOf([0.1, Number.NaN, 0.2])).toThrow(/not a number/);
  });
});

describe('rankByTotals', () => {
  const table = aTable({
    oak: [0.6, 0.6],
    elm: [0.9, [0, 0.5, 1]],
    yew: [
      [0, 1, 1],
      [0, 1, 1],
    ],
    box: [
      [0, 0.5, 1],
      [0, 0.5, 1],
    ],
  });
  const half = Float64Array.of(0.5, 0.5);

  it('orders by the expected total, and by the worst case when cautious', () => {
    const expected = must(rankByTotals(table, totals(table, half), 'expected'));
    const cautious = must(rankByTotals(table, totals(table, half), 'low'));
    // elm: .45 + .25 = .7 expected, .45 at worst; oak: .6 either way.
    expect(expected.placings.map(({ candidate }) => candidate)).toEqual([1, 0]);
    expect(cautious.placings.map(({ candidate }) => candidate)).toEqual([0, 1]);
  });

  it('lists those without any evidence as unranked, by id, however well they could do', () => {
    expect(must(rankByTotals(table, totals(table, half), 'expected')).unranked).toEqual([3, 2]);
  });

  it('counts evidence on criteria of weight 0 as none', () => {
    const only = must(rankByTotals(table, totals(table, Float64Array.of(0, 1)), 'expected'));
    expect(only.placings).toEqual([{ candidate: 0, rank: 1, tied: false }]);
    expect(only.unranked).toEqual([3, 1, 2]);
  });

  it('ranks those among whom it is asked, as if there were no others', () => {
    const among = must(rankByTotals(table, totals(table, half), 'expected', [1, 3]));
    expect(among.placings).toEqual([{ candidate: 1, rank: 1, tied: false }]);
    expect(among.unranked).toEqual([3]);
  });

  it('hands on what cannot be ranked', () => {
    const of = totals(table, half);
    of.expected[1] = Number.NaN;
    expect(rankByTotals(table, of, 'expected')).toEqual({
      ok: false,
      error: { kind: 'notANumber', candidateId: 'elm' },
    });
  });
});

describe('orderByTotals', () => {
  it('orders everyone, with or without evidence', () => {
    const table = aTable({ oak: [0.6], yew: [[0, 0.8, 1]], ash: [0.6] });
    const weights = Float64Array.of(1);
    expect(orderByTotals(table, weights, 'expected').order).toEqual([1, 2, 0]);
    expect(orderByTotals(table, weights, 'low').order).toEqual([2, 0, 1]);
    expect(Array.from(orderByTotals(table, weights, 'low').values)).toEqual([0.6, 0, 0.6]);
  });

  it('refuses weights that are not numbers', () => {
    expect(() => orderByTotals(aTable({ oak: [0.6] }), Float64Array.of(Number.NaN), 'low')).toThrow(
      /the total of oak is not a number/,
    );
  });
});

describe('possibleRanks', () => {
  it('counts who is surely ahead and who could be', () => {
    // a [.6, .9] overlaps b [.5, .7]; c [.1, .55] overlaps b only; d is .05 exactly.
    expect(possibleRanks([0.6, 0.5, 0.1, 0.05], [0.9, 0.7, 0.55, 0.05])).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 3 },
      { best: 2, worst: 3 },
      { best: 4, worst: 4 },
    ]);
  });

  it('gives ties of known totals their shared rank, rounding or not', () => {
    const same = [0.3, 0.1 + 0.2, 0.2];
    expect(possibleRanks(same, same)).toEqual([
      { best: 1, worst: 1 },
      { best: 1, worst: 1 },
      { best: 3, worst: 3 },
    ]);
  });

  it('takes bounds exactly 1e-11 apart for the same: nobody is ahead, and nobody ahead of itself', () => {
    const level = { best: 1, worst: 1 };
    expect(possibleRanks([1e-11, 0], [1e-11, 0])).toEqual([level, level]);
    expect(possibleRanks([0], [1e-11])).toEqual([level]);
    expect(possibleRanks([1.1e-11, 0], [1.1e-11, 0])).toEqual([level, { best: 2, worst: 2 }]);
  });

  it('refuses intervals that are none', () => {
    expect(() => possibleRanks([0.5], [0.4])).toThrow(/interval 0 runs from 0.5 to 0.4/);
    expect(() => possibleRanks([Number.NaN], [0.4])).toThrow(RangeError);
  });
});
