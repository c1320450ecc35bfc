import type { Outcome } from './outcome.ts';

/**
 * One value of one candidate on one criterion, each bound 0 to 1, low ≤ expected ≤ high. A known cell has all three equal;
 * an unknown one states how bad and how good it could be, and what to expect.
 */
export type Cell = {
  readonly known: boolean;
  readonly low: number;
  readonly expected: number;
  readonly high: number;
};

/**
 * Candidates × criteria, row by row: the cell of candidate `i` on criterion `j` is at `i * criterionIds.length + j`.
 * `known` is 1 where evidence backs the value and 0 where it does not. Made and checked by {@link buildTable}.
 */
export type DecisionTable = {
  readonly candidateIds: readonly string[];
  readonly criterionIds: readonly string[];
  readonly low: Float64Array;
  readonly expected: Float64Array;
  readonly high: Float64Array;
  readonly known: Uint8Array;
};

/** What is wrong with a table, and where. */
export type TableError =
  | { readonly kind: 'duplicateCandidate'; readonly candidateId: string }
  | { readonly kind: 'duplicateCriterion'; readonly criterionId: string }
  | ({ readonly kind: CellFault } & {
      readonly candidateId: string;
      readonly criterionId: string;
      readonly cell: Cell;
    });

/**
 * Asks `cellAt(candidate, criterion)` (positions from 0) for every cell and checks it. Missing evidence is an interval, never a
 * number that looks like any other; a cell that is not a number is an error and never reaches a rank. No candidates or no
 * criteria make an empty table. O(candidates × criteria).
 */
export function buildTable(input: {
  readonly candidateIds: readonly string[];
  readonly criterionIds: readonly string[];
  readonly cellAt: (candidate: number, criterion: number) => Cell;
}): Outcome<DecisionTable, TableError> {
  const { candidateIds, criterionIds, cellAt } = input;
  const table = emptyTable(candidateIds, criterionIds);
  for (let i = 0, at = 0; i < candidateIds.length; i += 1) {
    for (let j = 0; j < criterionIds.length; j += 1, at += 1) {
      const cell = cellAt(i, j);
      table.low[at] = cell.low;
      table.expected[at] = cell.expected;
      table.high[at] = cell.high;
      table.known[at] = cell.known ? 1 : 0;
    }
  }
  return checkTable(table);
}

/**
 * Checks what {@link buildTable} checks, in a table that was filled in where it stands; the same table comes back.
 * O(candidates × criteria).
 */
export function checkTable(table: DecisionTable): Outcome<DecisionTable, TableError> {
  const { candidateIds, criterionIds } = table;
  const candidateId = firstRepeated(candidateIds);
  if (candidateId !== undefined) return { ok: false, error: { kind: 'duplicateCandidate', candidateId } };
  const criterionId = firstRepeated(criterionIds);
  if (criterionId !== undefined) return { ok: false, error: { kind: 'duplicateCriterion', criterionId } };
  const fault = firstFault(table);
  return fault === undefined ? { ok: true, value: table } : { ok: false, error: fault };
}

/** The same table with only these candidates (positions from 0), in this order: a shortlist, for example. */
export function selectCandidates(table: DecisionTable, candidates: readonly number[]): DecisionTable {
  const width = table.criterionIds.length;
  const selected = emptyTable(
    candidates.map((candidate) => candidateIdAt(table, candidate)),
    table.criterionIds,
  );
  for (let start = 0; start < candidates.length; ) {
    let end = start + 1;
    while (end < candidates.length && candidates[end] === candidates[end - 1]! + 1) end += 1;
    const from = candidates[start]! * width;
    const to = from + (end - start) * width;
    selected.low.set(table.low.subarray(from, to), start * width);
    selected.expected.set(table.expected.subarray(from, to), start * width);
    selected.high.set(table.high.subarray(from, to), start * width);
    selected.known.set(table.known.subarray(from, to), start * width);
    start = end;
  }
  return selected;
}

/** @throws RangeError when there are not as many weights as criteria: weights of another table were passed. */
export function checkWeightCount(table: DecisionTable, weights: ArrayLike<number>): void {
  if (weights.length !== table.criterionIds.length) {
    throw new RangeError(`${weights.length} weights for ${table.criterionIds.length} criteria`);
  }
}

function candidateIdAt(table: DecisionTable, candidate: number): string {
  const id = table.candidateIds[candidate];
  if (id === undefined)
    throw new RangeError(`no candidate ${candidate} in a table of ${table.candidateIds.length}`);
  return id;
}

/** A table to be filled in: every cell 0 and not known. Whoever fills it in asks {@link checkTable} about it. */
export function emptyTable(candidateIds: readonly string[], criterionIds: readonly string[]): DecisionTable {
  const size = candidateIds.length * criterionIds.length;
  return {
    candidateIds,
    criterionIds,
    low: new Float64Array(size),
    expected: new Float64Array(size),
    high: new Float64Array(size),
    known: new Uint8Array(size),
  };
}

type CellFault = 'notANumber' | 'outsideUnitInterval' | 'boundsOutOfOrder' | 'knownWithoutPoint';

function firstFault({ candidateIds, criterionIds, low, expected, high, known }: DecisionTable) {
  for (let at = 0; at < low.length; at += 1) {
    const cell = { known: known[at] === 1, low: low[at]!, expected: expected[at]!, high: high[at]! };
    const kind = cellFault(cell);
    if (kind === undefined) continue;
    const candidateId = candidateIds[Math.floor(at / criterionIds.length)]!;
    return { kind, candidateId, criterionId: criterionIds[at % criterionIds.length]!, cell };
  }
  return undefined;
}

function cellFault({ known, low, expected, high }: Cell): CellFault | undefined {
  // True of nearly every cell, and of none that has a fault: what is not a number is on no side of anything.
  if (low >= 0 && low <= expected && expected <= high && high <= 1 && !(known && low !== high))
    return undefined;
  if (Number.isNaN(low) || Number.isNaN(expected) || Number.isNaN(high)) return 'notANumber';
  if (low > expected || expected > high) return 'boundsOutOfOrder';
  if (low < 0 || high > 1) return 'outsideUnitInterval';
  return 'knownWithoutPoint';
}

function firstRepeated(ids: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return ids.find((id) => seen.size === seen.add(id).size);
}
