import { describe, expect, it } from 'vitest';
import { aTable } from '../../tests/builders/a-decision-table.ts';
import { correlations } from './index.ts';

describe('correlations', () => {
  it('states both coefficients: 8 + 4 of √(10 × 18.8), and ranks 1 3 2 4 5', () => {
    // x = 1..5 tenths; y = 1, 4, 2, 5, 6 tenths: deviations −2 −1 0 1 2 and −2.6 .4 −1.6 1.4 2.4.
    // Σxy = 5.2 − .4 + 0 + 1.4 + 4.8 = 11, Σxx = 10, Σyy = 6.76 + .16 + 2.56 + 1.96 + 5.76 = 17.2.
    const table = aTable({
      a: [0.1, 0.1],
      b: [0.2, 0.4],
      c: [0.3, 0.2],
      d: [0.4, 0.5],
      e: [0.5, 0.6],
    });
    const [found, ...rest] = correlations(table, 3);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ a: 0, b: 1, candidates: 5 });
    expect(found?.pearson).toBeCloseTo(11 / Math.sqrt(10 * 17.2), 12);
    // Spearman: 1 − 6 Σd²/(n(n² − 1)) = 1 − 6 × 2/120.
    expect(found?.spearman).toBeCloseTo(0.9, 12);
  });

  it('gives ties the mean of their ranks', () => {
    // Ranks 1.5 1.5 3 4 against 1 2 3 4: Σ = 4.5, Σxx = 4.5, Σyy = 5.
    const table = aTable({ a: [0.1, 0.1], b: [0.1, 0.2], c: [0.2, 0.3], d: [0.9, 0.4] });
    expect(correlations(table, 3)[0]?.spearman).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
  });

  it('puts the closest pair first, whichever way it goes', () => {
    const table = aTable({
      a: [0.1, 0.9, 0.1],
      b: [0.2, 0.8, 0.4],
      c: [0.3, 0.7, 0.2],
      d: [0.4, 0.6, 0.5],
    });
    const found = correlations(table, 3);
    expect(found.map(({ a, b }) => [a, b])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(found[0]?.spearman).toBeCloseTo(-1, 12);
    expect(found[0]?.pearson).toBeCloseTo(-1, 12);
  });

  it('uses only candidates for which both are known', () => {
    const table = aTable({
      a: [0.1, 0.1],
      b: [0.2, 0.2],
      c: [0.3, 0.3],
      d: [[0, 0.9, 1], 0.1],
      e: [0.9, [0, 0.1, 1]],
    });
    expect(correlations(table, 3)).toMatchObject([{ candidates: 3, spearman: 1 }]);
    expect(correlations(table, 4)).toEqual([]);
  });

  it('says nothing about two candidates or a criterion that is the same for everybody', () => {
    expect(correlations(aTable({ a: [0.1, 0.1], b: [0.2, 0.2] }), 1)).toEqual([]);
    expect(correlations(aTable({ a: [0.1, 0.1], b: [0.1, 0.2], c: [0.1, 0.3] }), 3)).toEqual([]);
    expect(correlations(aTable({ a: [0.1, 0.7], b: [0.2, 0.7], c: [0.3, 0.7] }), 3)).toEqual([]);
    expect(correlations(aTable({}), 3)).toEqual([]);
  });

  it('keeps the order of criteria between pairs that are equally close', () => {
    // c1, c2 and c3 rise together, c4 falls with them; only c5 (ranks 1 3 2 4) is further off: 1 − 6 × 2/60 = .8.
    const table = aTable({
      a: [0.1, 0.1, 0.2, 0.9, 0.1],
      b: [0.2, 0.3, 0.3, 0.8, 0.3],
      c: [0.3, 0.4, 0.5, 0.7, 0.2],
      d: [0.4, 0.9, 0.6, 0.1, 0.4],
    });
    const found = correlations(table, 3);
    expect(found.map(({ a, b }) => `${a}${b}`)).toEqual([
      '01',
      '02',
      '03',
      '12',
      '13',
      '23',
      '04',
      '14',
      '24',
      '34',
    ]);
    expect(found.map(({ spearman }) => Number(spearman.toFixed(12)))).toEqual([
      1, 1, -1, 1, -1, -1, 0.8, 0.8, 0.8, -0.8,
    ]);
  });

  it('lists a later pair first when it is closer, whether it rises or falls', () => {
    // Ranks of c1: 1 2 3 4; of c2: 1 3 2 4; of c3: 4 2 3 1. c1 and c2: .8; c1 and c3: −.8; c2 and c3: 1 − 6 × 20/60 = −1.
    const table = aTable({
      a: [0.1, 0.1, 0.9],
      b: [0.2, 0.3, 0.2],
      c: [0.3, 0.2, 0.3],
      d: [0.4, 0.4, 0.1],
    });
    expect(correlations(table, 3).map(({ a, b }) => [a, b])).toEqual([
      [1, 2],
      [0, 1],
      [0, 2],
    ]);
  });

  it('asks for each pair on its own who is known on both', () => {
    // c2 is unknown for d, c3 for e: the pairs rest on 4, 4 and 3 candidates.
    const table = aTable({
      a: [0.1, 0.4, 0.3],
      b: [0.2, 0.3, 0.4],
      c: [0.3, 0.2, 0.5],
      d: [0.4, [0, 0.5, 1], 0.6],
      e: [0.5, 0.1, [0, 0.5, 1]],
    });
    expect(correlations(table, 3)).toMatchObject([
      { a: 0, b: 1, candidates: 4, spearman: -1 },
      { a: 0, b: 2, candidates: 4, spearman: 1 },
      { a: 1, b: 2, candidates: 3, spearman: -1 },
    ]);
    expect(correlations(table, 4).map(({ a, b }) => [a, b])).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });

  it('says nothing when a criterion is the same for everybody but for rounding, or differs by less than can be squared', () => {
    // (.1 + .1 + .1)/3 is not .1 in doubles, and 1e-200 squared is 0.
    expect(correlations(aTable({ a: [0.1, 0.3], b: [0.1, 0.1], c: [0.1, 0.2] }), 3)).toEqual([]);
    expect(correlations(aTable({ a: [0.3, 0.1], b: [0.1, 0.1], c: [0.2, 0.1] }), 3)).toEqual([]);
    expect(correlations(aTable({ a: [0, 0.1], b: [1e-200, 0.2], c: [2e-200, 0.3] }), 3)).toEqual([]);
  });
});
