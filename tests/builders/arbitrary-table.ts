import fc from 'fast-check';
import {
  buildTable,
  type Cell,
  type DecisionTable,
  normaliseWeights,
  type Weights,
} from '../../src/decision/index.ts';
import { must } from './a-decision-table.ts';

/** Eighths add and multiply without rounding, so that ties in tests are exact ties. */
const eighth = fc.integer({ min: 0, max: 8 }).map((n) => n / 8);

const knownCell: fc.Arbitrary<Cell> = eighth.map((value) => ({
  known: true,
  low: value,
  expected: value,
  high: value,
}));

const unknownCell: fc.Arbitrary<Cell> = fc
  .tuple(eighth, eighth, eighth)
  .map((bounds) => bounds.toSorted((a, b) => a - b))
  .map(([low = 0, expected = 0, high = 0]) => ({ known: false, low, expected, high }));

/** A table and weights for it; at least one weight is above 0. `unknown` is how many cells in ten are open. */
export function arbitraryTable(options: {
  readonly unknown: number;
  readonly maxCandidates: number;
}): fc.Arbitrary<{ readonly table: DecisionTable; readonly weights: Weights }> {
  const cell = fc.oneof(
    { weight: 10 - options.unknown, arbitrary: knownCell },
    { weight: options.unknown, arbitrary: unknownCell },
  );
  return fc
    .record({
      candidates: fc.integer({ min: 1, max: options.maxCandidates }),
      criteria: fc.integer({ min: 1, max: 6 }),
    })
    .chain(({ candidates, criteria }) =>
      fc.record({
        cells: fc.array(cell, { minLength: candidates * criteria, maxLength: candidates * criteria }),
        amounts: fc
          .array(fc.integer({ min: 0, max: 10 }), { minLength: criteria, maxLength: criteria })
          .filter((amounts) => amounts.some((amount) => amount > 0)),
      }),
    )
    .map(({ cells, amounts }) => {
      const criterionIds = amounts.map((_, j) => `c${j}`);
      const candidateIds = Array.from({ length: cells.length / amounts.length }, (_, i) => `t${i}`);
      return {
        table: tableOf(candidateIds, criterionIds, (i, j) => cells[i * amounts.length + j]),
        weights: must(normaliseWeights(amounts)),
      };
    });
}

/** A table from cells that are known to be there. */
export function tableOf(
  candidateIds: readonly string[],
  criterionIds: readonly string[],
  cellAt: (candidate: number, criterion: number) => Cell | undefined,
): DecisionTable {
  return must(
    buildTable({
      candidateIds,
      criterionIds,
      cellAt: (i, j) => {
        const cell = cellAt(i, j);
        if (cell === undefined) throw new Error(`no cell for ${i}, ${j}`);
        return cell;
      },
    }),
  );
}

/** The cell of a table, to build another table from. */
export function cellOf(table: DecisionTable, i: number, j: number): Cell {
  const at = i * table.criterionIds.length + j;
  const [low, expected, high] = [table.low[at], table.expected[at], table.high[at]];
  if (low === undefined || expected === undefined || high === undefined)
    throw new Error(`no cell ${i}, ${j}`);
  return { known: table.known[at] === 1, low, expected, high };
}
