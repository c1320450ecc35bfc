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
  | ({ readonly kind: 'notANumber' | 'outsideUnitInterval' | 'boundsOutOfOrder' | 'knownWithoutPoint' } & {
      readonly candidateId: string;
      readonly criterionId: string;
      readonly cell: Cell;
    });

/** The cells of one criterion, candidate after candidate, not yet checked; `known` as in {@link DecisionTable}. */
export type CellColumn = {
  readonly low: Float64Array;
  readonly expected: Float64Array;
  readonly high: Float64Array;
  readonly known: Uint8Array;
};

/** A column of `count` cells, to be filled in: all 0 and not known. */
export function emptyColumn(count: number): CellColumn {
  return {
    low: new Float64Array(count),
    expected: new Float64Array(count),
    high: new Float64Array(count),
    known: new Uint8Array(count),
  };
}

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
  const columns = criterionIds.map((_, j) => {
    const column = emptyColumn(candidateIds.length);
    candidateIds.forEach((_, i) => {
      const cell = cellAt(i, j);
      column.low[i] = cell.low;
      column.expected[i] = cell.expected;
      column.high[i] = cell.high;
      column.known[i] = cell.known ? 1 : 0;
    });
    return column;
  });
  return joinColumns({ candidateIds, criterionIds, columns });
}

/**
 * The table of columns already filled in, one for each criterion; checks what {@link buildTable} checks. O(candidates × criteria).
 *
 * @throws RangeError when there are not as many columns as criteria.
 */
export function joinColumns(input: {
  readonly candidateIds: readonly string[];
  readonly criterionIds: readonly string[];
  readonly columns: readonly CellColumn[];
}): Outcome<DecisionTable, TableError> {
  const { candidateIds, criterionIds, columns } = input;
  if (columns.length !== criterionIds.length) {
    throw new RangeError(`${columns.length} columns for ${criterionIds.length} criteria`);
  }
  const candidateId = firstRepeated(candidateIds);
  if (candidateId !== undefined) return { ok: false, error: { kind: 'duplicateCandidate', candidateId } };
  const criterionId = firstRepeated(criterionIds);
  if (criterionId !== undefined) return { ok: false, error: { kind: 'duplicateCriterion', criterionId } };

  const table = emptyTable(candidateIds, criterionIds);
  for (let j = 0; j < columns.length; j += 1) {
    const fault = firstFault(columns[j]!, candidateIds.length);
    if (fault !== undefined) {
      const { kind, candidate, cell } = fault;
      const place = { candidateId: candidateIds[candidate]!, criterionId: criterionIds[j]! };
      return { ok: false, error: { kind, ...place, cell } };
    }
    writeColumn(table, j, columns[j]!);
  }
  return { ok: true, value: table };
}

function writeColumn(table: DecisionTable, criterion: number, column: CellColumn): void {
  const width = table.criterionIds.length;
  for (let i = 0, at = criterion; i < table.candidateIds.length; i += 1, at += width) {
    table.low[at] = column.low[i]!;
    table.expected[at] = column.expected[i]!;
    table.high[at] = column.high[i]!;
    table.known[at] = column.known[i]!;
  }
}

/** The same table with only these candidates (positions from 0), in this order: a shortlist, for example. */
export function selectCandidates(table: DecisionTable, candidates: readonly number[]): DecisionTable {
  const width = table.criterionIds.length;
  const selected = emptyTable(
    candidates.map((candidate) => candidateIdAt(table, candidate)),
    table.criterionIds,
  );
  let to = 0;
  for (const candidate of candidates) {
    for (let from = candidate * width, end = from + width; from < end; from += 1, to += 1) {
      selected.low[to] = table.low[from]!;
      selected.expected[to] = table.expected[from]!;
      selected.high[to] = table.high[from]!;
      selected.known[to] = table.known[from]!;
    }
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

function emptyTable(candidateIds: readonly string[], criterionIds: readonly string[]): DecisionTable {
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

type Fault = {
  readonly kind: 'notANumber' | 'outsideUnitInterval' | 'boundsOutOfOrder' | 'knownWithoutPoint';
  readonly candidate: number;
  readonly cell: Cell;
};

function firstFault({ low, expected, high, known }: CellColumn, count: number): Fault | undefined {
  for (let i = 0; i < count; i += 1) {
    const kind = cellFault(known[i] === 1, low[i]!, expected[i]!, high[i]!);
    if (kind === undefined) continue;
    const cell: Cell = { known: known[i] === 1, low: low[i]!, expected: expected[i]!, high: high[i]! };
    return { kind, candidate: i, cell };
  }
  return undefined;
}

function cellFault(known: boolean, low: number, expected: number, high: number): Fault['kind'] | undefined {
  if (Number.isNaN(low) || Number.isNaN(expected) || Number.isNaN(high)) return 'notANumber';
  if (low > expected || expected > high) return 'boundsOutOfOrder';
  if (low < 0 || high > 1) return 'outsideUnitInterval';
  if (known && low !== high) return 'knownWithoutPoint';
  return undefined;
}

function firstRepeated(ids: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return ids.find((id) => seen.size === seen.add(id).size);
}
