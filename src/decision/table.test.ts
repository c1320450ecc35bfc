import { describe, expect, it } from 'vitest';
import { aCell, aTable, must } from '../../tests/builders/a-decision-table.ts';
import { buildTable, type Cell, checkTable, emptyTable, selectCandidates, totals } from './index.ts';

const oneCell = (cell: Cell) =>
  buildTable({ candidateIds: ['ash'], criterionIds: ['reach'], cellAt: () => cell });

describe('buildTable', () => {
  it('lays cells out row by row and marks what is known', () => {
    const table = must(
      buildTable({
        candidateIds: ['ash', 'birch'],
        criterionIds: ['reach', 'size', 'voice'],
        cellAt: (i, j) => (j === 1 ? aCell([0.1, 0.2, 0.3]) : aCell((3 * i + j) / 10)),
      }),
    );
    expect(Array.from(table.low)).toEqual([0, 0.1, 0.2, 0.3, 0.1, 0.5]);
    expect(Array.from(table.expected)).toEqual([0, 0.2, 0.2, 0.3, 0.2, 0.5]);
    expect(Array.from(table.high)).toEqual([0, 0.3, 0.2, 0.3, 0.3, 0.5]);
    expect(Array.from(table.known)).toEqual([1, 0, 1, 1, 0, 1]);
  });

  it.each<[string, Cell]>([
    ['notANumber', { known: false, low: Number.NaN, expected: 0.5, high: 1 }],
    ['notANumber', { known: false, low: 0, expected: Number.NaN, high: 1 }],
    ['notANumber', { known: false, low: 0, expected: 0.5, high: Number.NaN }],
    ['boundsOutOfOrder', { known: false, low: 0.6, expected: 0.5, high: 1 }],
    ['boundsOutOfOrder', { known: false, low: 0, expected: 0.5, high: 0.4 }],
    ['outsideUnitInterval', { known: false, low: -0.1, expected: 0.5, high: 1 }],
    ['outsideUnitInterval', { known: false, low: 0, expected: 0.5, high: 1.1 }],
    ['knownWithoutPoint', { known: true, low: 0, expected: 0.5, high: 1 }],
  ])('refuses a cell as %s and says where it is', (kind, cell) => {
    expect(oneCell(cell)).toEqual({
      ok: false,
      error: { kind, candidateId: 'ash', criterionId: 'reach', cell },
    });
  });

  it('accepts the ends of the interval, and an unknown cell that can only be one value', () => {
    expect(oneCell(aCell(0)).ok).toBe(true);
    expect(oneCell(aCell(1)).ok).toBe(true);
    expect(oneCell({ known: false, low: 0.4, expected: 0.4, high: 0.4 }).ok).toBe(true);
  });

  it('refuses ids that occur twice', () => {
    const cellAt = () => aCell(0);
    expect(buildTable({ candidateIds: ['ash', 'elm', 'ash'], criterionIds: [], cellAt })).toEqual({
      ok: false,
      error: { kind: 'duplicateCandidate', candidateId: 'ash' },
    });
    expect(buildTable({ candidateIds: [], criterionIds: ['size', 'size'], cellAt })).toEqual({
      ok: false,
      error: { kind: 'duplicateCriterion', criterionId: 'size' },
    });
  });
});

describe('a table filled in where it stands', () => {
  it('is the one that comes back when nothing is wrong with it', () => {
    const table = emptyTable(['ash', 'birch'], ['reach', 'size']);
    table.high.fill(1);
    expect(checkTable(table)).toEqual({ ok: true, value: table });
  });

  it('is refused with the place of what is wrong', () => {
    const table = emptyTable(['ash', 'birch'], ['reach', 'size', 'growth']);
    table.low[4] = 0.5;
    expect(checkTable(table)).toEqual({
      ok: false,
      error: {
        kind: 'boundsOutOfOrder',
        candidateId: 'birch',
        criterionId: 'size',
        cell: { known: false, low: 0.5, expected: 0, high: 0 },
      },
    });
  });
});

describe('selectCandidates', () => {
  const table = aTable({ ash: [0.1, [0, 0.2, 1]], birch: [0.3, 0.4], cedar: [[0.2, 0.5, 0.9], 0.6] });

  it('keeps the chosen rows in the given order, with what is known about them', () => {
    const chosen = selectCandidates(table, [2, 0]);
    expect(chosen).toEqual(aTable({ cedar: [[0.2, 0.5, 0.9], 0.6], ash: [0.1, [0, 0.2, 1]] }));
  });

  it('refuses a position outside the table', () => {
    expect(() => selectCandidates(table, [3])).toThrow(/no candidate 3 in a table of 3/);
    expect(() => selectCandidates(table, [-1])).toThrow(RangeError);
  });
});

describe('totals', () => {
  it('adds weight times value for the worst, the expected and the best case, and the weights of what is known', () => {
    const table = aTable({ ash: [0.5, [0, 0.25, 1], 1], birch: [[0.5, 0.5, 1], 0, [0, 0.5, 0.75]] });
    const { low, expected, high, coverage } = totals(table, Float64Array.of(0.5, 0.25, 0.25));
    // ash: .5 × .5 + .25 × (0, .25, 1) + .25 × 1; birch: .5 × (.5, .5, 1) + 0 + .25 × (0, .5, .75)
    expect(Array.from(low)).toEqual([0.5, 0.25]);
    expect(Array.from(expected)).toEqual([0.5625, 0.375]);
    expect(Array.from(high)).toEqual([0.75, 0.6875]);
    expect(Array.from(coverage)).toEqual([0.75, 0.25]);
  });

  it('refuses the weights of another table', () => {
    expect(() => totals(aTable({ ash: [1, 1] }), Float64Array.of(1))).toThrow(/1 weights for 2 criteria/);
  });
});
