import type { DecisionTable } from '../table.ts';
import { totals } from '../totals.ts';
import { deriveKey, keyOf } from './counter-random.ts';

/** Rows looked at in one pass: each weight is read once for both. Their values stand side by side in `best`. */
export const PAIR = 2;

/**
 * A table made ready for sampling. Candidates whose cells are all settled and the same on every criterion that counts are one
 * row, so that they share every rank; a candidate with open cells is a row of its own. Rows stand in the order in which they are
 * likely to be placed, so that the best are found early and the rest can be passed over.
 */
export type SamplingRows = {
  /** Positions of the criteria that count, the weightiest first; everything below speaks of these only. */
  readonly columns: readonly number[];
  /** The first columns, after which a row that can no longer get in is dropped. */
  readonly headCount: number;
  /** Per row, the positions of its candidates. */
  readonly members: readonly (readonly number[])[];
  /** Per row, how many candidates it stands for. */
  readonly sizes: Int32Array;
  /** High values: row `r`, column `c` at `(floor(r / PAIR) * columns + c) * PAIR + r % PAIR`; an odd last row is paired with zeros. */
  readonly best: Float64Array;
  /** Per row, the mean of its high values beyond the head, and the root of their summed squared deviations from it. */
  readonly tailMean: Float64Array;
  readonly tailSpread: Float64Array;
  /** Where each row's open cells begin in the three arrays below; one more entry than rows. */
  readonly openFrom: Int32Array;
  readonly openColumn: Int32Array;
  /** `high − low` of each open cell, the weightiest cell first. */
  readonly openRange: Float64Array;
  /** The key of each open cell's random numbers: it belongs to the candidate and the criterion, whatever else is in the table. */
  readonly openKey: Int32Array;
};

/**
 * `weights` say which criteria count (any above 0) and in which order rows are likely to be placed.
 * O(candidates × criteria + candidates · log candidates).
 */
export function samplingRows(table: DecisionTable, weights: Float64Array, seed: number): SamplingRows {
  const columns = Array.from(weights.keys())
    .filter((j) => weights[j]! > 0)
    .sort((a, b) => weights[b]! - weights[a]!);
  const open = openColumns(table, columns, weights);
  const members = groupIdentical(table, columns, open, weights);
  const headCount = Math.ceil(columns.length / 2);
  return {
    columns,
    headCount,
    members,
    sizes: Int32Array.from(members, (row) => row.length),
    ...highValues(table, columns, headCount, members),
    ...openCells(table, columns, open, members, seed),
  };
}

/** Per candidate, the positions in `columns` of its unsettled cells, the weightiest first. */
function openColumns(
  table: DecisionTable,
  columns: readonly number[],
  weights: Float64Array,
): readonly (readonly number[])[] {
  const width = table.criterionIds.length;
  return table.candidateIds.map((_, i) => {
    const range = (c: number) => table.high[i * width + columns[c]!]! - table.low[i * width + columns[c]!]!;
    const open: number[] = [];
    for (let c = 0; c < columns.length; c += 1) if (range(c) > 0) open.push(c);
    if (open.length < 2) return open;
    return open.sort((a, b) => weights[columns[b]!]! * range(b) - weights[columns[a]!]! * range(a));
  });
}

/** Most promising first, so that identical candidates meet among those of equal total. */
function groupIdentical(
  table: DecisionTable,
  columns: readonly number[],
  open: readonly (readonly number[])[],
  weights: Float64Array,
): readonly (readonly number[])[] {
  const promise = totals(table, weights).expected;
  const order = Array.from(promise.keys()).sort((a, b) => promise[b]! - promise[a]!);
  const rows: number[][] = [];
  let equalFrom = 0;
  for (const i of order) {
    if (rows.length > 0 && promise[rows.at(-1)![0]!] !== promise[i]) equalFrom = rows.length;
    const same = open[i]!.length > 0 ? undefined : findSame(table, columns, open, rows, equalFrom, i);
    if (same === undefined) rows.push([i]);
    else same.push(i);
  }
  return rows;
}

function findSame(
  table: DecisionTable,
  columns: readonly number[],
  open: readonly (readonly number[])[],
  rows: readonly number[][],
  from: number,
  i: number,
): number[] | undefined {
  const width = table.criterionIds.length;
  for (let row = from; row < rows.length; row += 1) {
    const other = rows[row]![0]!;
    if (open[other]!.length > 0) continue;
    if (columns.every((j) => table.high[other * width + j] === table.high[i * width + j])) return rows[row];
  }
  return undefined;
}

function highValues(
  table: DecisionTable,
  columns: readonly number[],
  headCount: number,
  members: readonly (readonly number[])[],
) {
  const width = table.criterionIds.length;
  const best = new Float64Array(Math.ceil(members.length / PAIR) * PAIR * columns.length);
  const tailMean = new Float64Array(members.length + 1);
  const tailSpread = new Float64Array(members.length + 1);
  for (const [row, [first]] of members.entries()) {
    const values = columns.map((j) => table.high[first! * width + j]!);
    const from = Math.floor(row / PAIR) * columns.length * PAIR + (row % PAIR);
    values.forEach((value, c) => {
      best[from + c * PAIR] = value;
    });
    const tail = meanAndSpread(values.slice(headCount));
    tailMean[row] = tail.mean;
    tailSpread[row] = tail.spread;
  }
  return { best, tailMean, tailSpread };
}

/** The mean, and the root of the summed squared deviations from it; both 0 for an empty list. */
function meanAndSpread(values: readonly number[]): { readonly mean: number; readonly spread: number } {
  if (values.length === 0) return { mean: 0, spread: 0 };
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, spread: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0)) };
}

function openCells(
  table: DecisionTable,
  columns: readonly number[],
  open: readonly (readonly number[])[],
  members: readonly (readonly number[])[],
  seed: number,
) {
  const width = table.criterionIds.length;
  const criterionKeys = columns.map((j) => keyOf(seed, `criterion ${table.criterionIds[j]}`));
  const candidateKeys = table.candidateIds.map((id) => keyOf(seed, `candidate ${id}`));
  const openFrom = new Int32Array(members.length + 1);
  for (const [row, [first]] of members.entries()) openFrom[row + 1] = openFrom[row]! + open[first!]!.length;
  const count = openFrom[members.length]!;
  const openColumn = new Int32Array(count);
  const openRange = new Float64Array(count);
  const openKey = new Int32Array(count);
  for (const [row, [first]] of members.entries()) {
    for (const [k, c] of open[first!]!.entries()) {
      const cell = openFrom[row]! + k;
      const at = first! * width + columns[c]!;
      openColumn[cell] = c;
      openRange[cell] = table.high[at]! - table.low[at]!;
      openKey[cell] = deriveKey(candidateKeys[first!]!, criterionKeys[c]!);
    }
  }
  return { openFrom, openColumn, openRange, openKey };
}
