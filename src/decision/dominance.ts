import { checkWeightCount, type DecisionTable } from './table.ts';
import { totals } from './totals.ts';
import type { Weights } from './weights.ts';

/**
 * True when `a` is at least as good as `b` on every criterion that counts (weight above 0) and better on one, by expected
 * values: no weighting of these criteria can put `b` ahead. Unknown cells take their expected value; where that is not
 * good enough, ask {@link surelyDominates}. O(criteria).
 */
export function dominates(table: DecisionTable, weights: Weights, a: number, b: number): boolean {
  return atLeastEverywhere(table.expected, table.expected, countingColumns(table, weights), a, b);
}

/**
 * True when `a` dominates `b` whatever the unknown cells turn out to be: `low_A ≥ high_B` on every criterion that counts,
 * and above on one. Without unknown cells it is {@link dominates}. O(criteria).
 *
 * Source: interval dominance after Weber (1987), European Journal of Operational Research 28 (incomplete information).
 */
export function surelyDominates(table: DecisionTable, weights: Weights, a: number, b: number): boolean {
  return atLeastEverywhere(table.low, table.high, countingColumns(table, weights), a, b);
}

/**
 * True when `a` is ahead of `b` for every weighting that keeps the stated order of importance, whatever the unknown cells
 * turn out to be: with `d = low_A − high_B` from the most to the least important criterion, every running sum is ≥ 0 and one
 * is above. Only the order of `weights` matters; criteria of equal weight may change places, those of weight 0 stay out.
 * O(criteria · log criteria).
 *
 * Source: Kirkwood and Sarin (1985), Operations Research 33(1), "Ranking with partial information".
 */
export function dominatesInStatedOrder(
  table: DecisionTable,
  weights: Weights,
  a: number,
  b: number,
): boolean {
  return runningSumsHold(table, weights, columnsByImportance(table, weights), a, b);
}

/** A candidate that another one dominates; `by` is the one with the highest worst-case total among those that do. */
export type Dominated = { readonly candidate: number; readonly by: number };

/**
 * Every candidate that some other dominates for every weighting (`anyWeighting`) or for every weighting in the stated order
 * (`statedOrder`), whatever the unknown cells turn out to be, in table order. O(candidates² · criteria) at worst; only
 * pairs whose totals allow it are looked at.
 */
export function findDominated(
  table: DecisionTable,
  weights: Weights,
  among: 'anyWeighting' | 'statedOrder',
): readonly Dominated[] {
  const columns =
    among === 'anyWeighting' ? countingColumns(table, weights) : columnsByImportance(table, weights);
  const holds = (a: number, b: number) =>
    among === 'anyWeighting'
      ? atLeastEverywhere(table.low, table.high, columns, a, b)
      : runningSumsHold(table, weights, columns, a, b);

  const { low, high } = totals(table, weights);
  const strongestFirst = table.candidateIds
    .map((_, index) => index)
    .sort((a, b) => low[b]! - low[a]! || a - b);
  const dominated: Dominated[] = [];
  for (let candidate = 0; candidate < strongestFirst.length; candidate += 1) {
    for (const by of strongestFirst) {
      // Under the stated weights a dominator's worst case reaches this candidate's best case; 1e-12 covers rounding.
      if (low[by]! < high[candidate]! - 1e-12) break;
      if (by !== candidate && holds(by, candidate)) {
        dominated.push({ candidate, by });
        break;
      }
    }
  }
  return dominated;
}

function atLeastEverywhere(
  mine: Float64Array,
  theirs: Float64Array,
  columns: Columns,
  a: number,
  b: number,
): boolean {
  const rowA = a * columns.width;
  const rowB = b * columns.width;
  let better = false;
  for (const column of columns.list) {
    const difference = mine[rowA + column]! - theirs[rowB + column]!;
    if (difference < 0) return false;
    if (difference > 0) better = true;
  }
  return better;
}

function runningSumsHold(
  table: DecisionTable,
  weights: Weights,
  columns: Columns,
  a: number,
  b: number,
): boolean {
  const difference = (column: number) =>
    table.low[a * columns.width + column]! - table.high[b * columns.width + column]!;
  let sum = 0;
  let better = false;
  for (let from = 0; from < columns.list.length; ) {
    let to = from + 1;
    while (to < columns.list.length && weights[columns.list[to]!] === weights[columns.list[from]!]) to += 1;
    // Among equals, the order least kind to `a` puts the smallest differences first.
    const group = Array.from(columns.list.slice(from, to), difference);
    if (group.length > 1) group.sort((x, y) => x - y);
    for (const step of group) {
      sum += step;
      // Sums of differences that should cancel may miss 0 by rounding.
      if (sum < -1e-12) return false;
      if (sum > 1e-12) better = true;
    }
    from = to;
  }
  return better;
}

type Columns = { readonly width: number; readonly list: readonly number[] };

function countingColumns(table: DecisionTable, weights: Weights): Columns {
  checkWeightCount(table, weights);
  const width = table.criterionIds.length;
  return { width, list: Array.from(weights.keys()).filter((column) => weights[column]! > 0) };
}

function columnsByImportance(table: DecisionTable, weights: Weights): Columns {
  const { width, list } = countingColumns(table, weights);
  return { width, list: list.toSorted((a, b) => weights[b]! - weights[a]!) };
}
