import { buildTable, type Cell, type DecisionTable, type Outcome } from '../../src/decision/index.ts';

/** A known value, or an unknown one as [low, expected, high]. */
export type CellValue = number | readonly [low: number, expected: number, high: number];

/** The value of a success, or a failed test that shows the error. */
export function must<T, E>(outcome: Outcome<T, E>): T {
  if (!outcome.ok) throw new Error(`expected a success, got ${JSON.stringify(outcome.error)}`);
  return outcome.value;
}

export function aCell(value: CellValue): Cell {
  if (typeof value === 'number') return { known: true, low: value, expected: value, high: value };
  const [low, expected, high] = value;
  return { known: false, low, expected, high };
}

/** One row per candidate; criteria are called c1, c2, … */
export function aTable(rows: Readonly<Record<string, readonly CellValue[]>>): DecisionTable {
  const entries = Object.entries(rows);
  const width = Math.max(0, ...entries.map(([, values]) => values.length));
  return must(
    buildTable({
      candidateIds: entries.map(([id]) => id),
      criterionIds: Array.from({ length: width }, (_, j) => `c${j + 1}`),
      cellAt: (i, j) => aCell(entries[i]?.[1][j] ?? Number.NaN),
    }),
  );
}
