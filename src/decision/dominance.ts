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
  return runningSumsHold(table, columnsByImportance(table, weights), a, b);
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
  const columns = columnsByImportance(table, weights);
  const { low, high } = totals(table, weights);
  const strongestFirst = table.candidateIds.map((_, index) => index).sort((a, b) => low[b]! - low[a]!);
  const surelyAbove = halves(table, columns, table.low);
  const maybeAbove = halves(table, columns, table.high);
  const dominated: Dominated[] = [];
  for (let candidate = 0; candidate < strongestFirst.length; candidate += 1) {
    for (const by of strongestFirst) {
      // Under the stated weights a dominator's worst case reaches this candidate's best case.
      if (low[by]! < high[candidate]! - ROUNDING) break;
      if (by === candidate) continue;
      if (among === 'anyWeighting') {
        // Where one could be in the upper half and the other is not surely, nothing is dominated: most pairs end here.
        if ((maybeAbove[candidate]! & ~surelyAbove[by]!) !== 0) continue;
        if (!atLeastEverywhere(table.low, table.high, columns, by, candidate)) continue;
      } else if (!runningSumsHold(table, columns, by, candidate)) continue;
      dominated.push({ candidate, by });
      break;
    }
  }
  return dominated;
}

/** Per candidate one bit for each criterion that counts (at most 31): whether the value reaches the criterion's mean. */
function halves(table: DecisionTable, { width, list }: Columns, values: Float64Array): Int32Array {
  const bits = new Int32Array(table.candidateIds.length);
  for (const [bit, column] of list.slice(0, 31).entries()) {
    let sum = 0;
    for (let i = 0; i < bits.length; i += 1) sum += table.expected[i * width + column]!;
    const mean = sum / bits.length;
    for (let i = 0; i < bits.length; i += 1) {
      if (values[i * width + column]! >= mean) bits[i]! |= 1 << bit;
    }
  }
  return bits;
}

/** Sums that should be equal may differ by this much. */
const ROUNDING = 1e-12;

function atLeastEverywhere(
  mine: Float64Array,
  theirs: Float64Array,
  { width, list }: Columns,
  a: number,
  b: number,
): boolean {
  let better = false;
  for (let c = 0; c < list.length; c += 1) {
    const difference = mine[a * width + list[c]!]! - theirs[b * width + list[c]!]!;
    if (difference < 0) return false;
    if (difference > 0) better = true;
  }
  return better;
}

/**
 * Every running sum is ≥ 0 whatever order equals stand in: the lowest one puts a group's negative differences first, so
 * `least` takes only those until the group ends.
 */
function runningSumsHold(
  table: DecisionTable,
  { width, list, opensGroup }: RankedColumns,
  a: number,
  b: number,
): boolean {
  let sum = 0;
  let least = 0;
  let better = false;
  for (let c = 0; c < list.length; c += 1) {
    if (opensGroup[c] === 1) least = sum;
    const difference = table.low[a * width + list[c]!]! - table.high[b * width + list[c]!]!;
    sum += difference;
    if (difference < 0) least += difference;
    if (least < -ROUNDING) return false;
    if (sum > ROUNDING) better = true;
  }
  return better;
}

/** Positions of the criteria that count. */
type Columns = { readonly width: number; readonly list: readonly number[] };

/** The most important first; `opensGroup` is 1 where a weight differs from the one before. */
type RankedColumns = Columns & { readonly opensGroup: Uint8Array };

function countingColumns(table: DecisionTable, weights: Weights): Columns {
  checkWeightCount(table, weights);
  const width = table.criterionIds.length;
  return { width, list: Array.from(weights.keys()).filter((column) => weights[column]! > 0) };
}

function columnsByImportance(table: DecisionTable, weights: Weights): RankedColumns {
  const { width, list: counting } = countingColumns(table, weights);
  const list = counting.toSorted((a, b) => weights[b]! - weights[a]!);
  return {
    width,
    list,
    opensGroup: Uint8Array.from(list, (column, c) => (weights[column] === weights[list[c - 1]!] ? 0 : 1)),
  };
}
