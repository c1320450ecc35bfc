import { describe, expect, it } from 'vitest';
import { aTable } from '../../tests/builders/a-decision-table.ts';
import { cellInformation } from './index.ts';

const half = Float64Array.of(0.5, 0.5);

describe('cellInformation', () => {
  // Expected totals: a .6, b .55 (from .3 to .8), c .5.
  const table = aTable({ a: [0.6, 0.6], b: [0.6, [0, 0.5, 1]], c: [0.5, 0.5] });

  it('states the share of the interval that changes the first place, and the gain of knowing', () => {
    const [cell, ...rest] = cellInformation(table, half, [1], 1);
    expect(rest).toEqual([]);
    expect(cell).toMatchObject({ candidate: 1, criterion: 1, inside: false });
    // b is above a's .6 for the last .2 of its .5 wide interval.
    expect(cell?.changeShare).toBeCloseTo(0.4, 12);
    // E max(T, .6) = .6 + .2²/(2 × .5) = .64, against .6 without the answer.
    expect(cell?.gain).toBeCloseTo(0.04, 12);
  });

  it('counts the way out of the shortlist as well as the way in', () => {
    const [cell] = cellInformation(table, half, [1], 2);
    // b is inside; below c's .5 lies the first .2 of its .5.
    expect(cell).toMatchObject({ inside: true });
    expect(cell?.changeShare).toBeCloseTo(0.4, 12);
  });

  it('expects a gain for the leader too: E max(T, .55) with T from .35 to .85', () => {
    const leader = aTable({ a: [0.7, [0, 0.5, 1]], b: [0.55, 0.55] });
    const [cell] = cellInformation(leader, half, [0], 1);
    expect(cell?.changeShare).toBeCloseTo(0.4, 12);
    // .55 + .3²/(2 × .5) − max(.6, .55) = .64 − .6.
    expect(cell?.gain).toBeCloseTo(0.04, 12);
  });

  it('puts the most decisive cell first and finds nothing in cells that cannot change anything', () => {
    const open = aTable({
      a: [0.6, 0.6],
      b: [
        [0.4, 0.5, 0.6],
        [0, 0.5, 1],
      ],
      c: [
        [0, 0.1, 0.2],
        [0.1, 0.1, 0.1],
      ],
    });
    const cells = cellInformation(open, half, [2, 1], 1);
    expect(cells.map(({ candidate, criterion }) => [candidate, criterion])).toEqual([
      [1, 1],
      [1, 0],
      [2, 0],
      [2, 1],
    ]);
    expect(cells.slice(1).map(({ changeShare, gain }) => [changeShare, gain])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('finds nothing in a cell of weight 0', () => {
    const [cell] = cellInformation(table, Float64Array.of(1, 0), [1], 1);
    expect(cell).toMatchObject({ changeShare: 0, gain: 0 });
  });

  it('says that everything changes when the whole interval lies beyond the border', () => {
    // b is expected below a (.3 < .5) by its stated mean only; the interval itself begins at .5.
    const skewed = aTable({ a: [0.5], b: [[0.5, 0.5, 1]] });
    const [cell] = cellInformation(skewed, Float64Array.of(1), [1], 1);
    expect(cell?.changeShare).toBe(1);
    expect(cell?.gain).toBe(0);
  });

  it('knows no change without others, and refuses a candidate that is not there', () => {
    const alone = aTable({ a: [[0, 0.5, 1]] });
    expect(cellInformation(alone, Float64Array.of(1), [0], 1)).toEqual([
      { candidate: 0, criterion: 0, inside: true, changeShare: 0, gain: 0 },
    ]);
    expect(() => cellInformation(alone, Float64Array.of(1), [1], 1)).toThrow(/no candidate 1/);
    expect(cellInformation(aTable({ a: [0.5] }), Float64Array.of(1), [0], 1)).toEqual([]);
  });

  it('of cells that change as much puts the larger gain first, then the earlier candidate and criterion', () => {
    // All three are inside, so nothing can change; of a's .6, c exceeds up to .4 and b up to .1.
    const open = aTable({ a: [0.6], b: [[0.4, 0.5, 0.7]], c: [[0, 0.5, 1]] });
    const cells = cellInformation(open, Float64Array.of(1), [1, 2], 3);
    expect(cells.map(({ candidate, changeShare }) => [candidate, changeShare])).toEqual([
      [2, 0],
      [1, 0],
    ]);
    // c: .6 + .4²/2 − .6; b: .6 + .1²/(2 × .3) − .6.
    expect(cells[0]?.gain).toBeCloseTo(0.08, 12);
    expect(cells[1]?.gain).toBeCloseTo(0.01 / 0.6, 12);
    const alike = aTable({
      a: [0.9, 0.9],
      b: [
        [0, 0.1, 0.2],
        [0, 0.1, 0.2],
      ],
      c: [
        [0, 0.1, 0.2],
        [0, 0.1, 0.2],
      ],
    });
    expect(
      cellInformation(alike, half, [2, 1], 1).map(({ candidate, criterion }) => [candidate, criterion]),
    ).toEqual([
      [1, 0],
      [1, 1],
      [2, 0],
      [2, 1],
    ]);
  });

  it('finds no change in a cell of weight 0 where its candidate ties with the border', () => {
    const tied = aTable({ a: [0.5, 0.5], b: [0.5, [0, 0.5, 1]] });
    expect(cellInformation(tied, Float64Array.of(1, 0), [1], 1)).toEqual([
      { candidate: 1, criterion: 1, inside: false, changeShare: 0, gain: 0 },
    ]);
  });

  it('finds no gain for a leader who stays ahead at the worst, nor for one who cannot catch up at the best', () => {
    const apart = aTable({ a: [[0.5, 0.7, 0.9]], b: [[0.1, 0.2, 0.3]] });
    expect(cellInformation(apart, Float64Array.of(1), [0, 1], 1)).toEqual([
      { candidate: 0, criterion: 0, inside: true, changeShare: 0, gain: 0 },
      { candidate: 1, criterion: 0, inside: false, changeShare: 0, gain: 0 },
    ]);
  });
});
