import { checkWeightCount, type DecisionTable } from './table.ts';
import type { Weights } from './weights.ts';

/**
 * What each criterion adds to a candidate's expected total: `w_j v_ij`, each 0 to w_j. Added in order they give
 * `totals().expected` to the last digit. O(criteria).
 *
 * @throws RangeError when the weights are not of this table, or the table has no such candidate.
 */
export function contributions(table: DecisionTable, weights: Weights, candidate: number): Float64Array {
  checkWeightCount(table, weights);
  const row = expectedRow(table, candidate);
  return row.map((value, j) => weights[j]! * value);
}

/**
 * Why one candidate stands above another: `c_j = w_j (v_Aj − v_Bj)`, each −w_j to w_j, positive where `a` is better. They add
 * up to `V_A − V_B` (the mathematics is exact; doubles agree to about 1e-15). Unknown cells take their expected value.
 * Show them through {@link roundToSum}, so that the figures on screen add up too. O(criteria).
 *
 * @throws RangeError as {@link contributions}.
 */
export function contributionDifferences(
  table: DecisionTable,
  weights: Weights,
  a: number,
  b: number,
): Float64Array {
  checkWeightCount(table, weights);
  const rowA = expectedRow(table, a);
  const rowB = expectedRow(table, b);
  return rowA.map((value, j) => weights[j]! * (value - rowB[j]!));
}

/**
 * Rounds parts to whole numbers that add up to their rounded total, moving each part by less than 1 (largest remainder;
 * equal remainders in order). Pass points of 100, or tenths of points. Where the total is printed elsewhere too, pass it as it is known
 * there: summed anew it may differ in the last digit and round the other way. A part that is not finite is refused. O(n log n).
 *
 * @throws RangeError when a part is not a finite number.
 */
export function roundToSum(parts: ArrayLike<number>, total?: number): readonly number[] {
  const exact = Array.from(parts);
  if (!exact.every(Number.isFinite)) throw new RangeError('cannot round a part that is not a finite number');
  const wanted = total ?? exact.reduce((sum, part) => sum + part, 0);
  // Adding 0 turns −0, which formats as "-0", into 0.
  const floors = exact.map((part) => Math.floor(part) + 0);
  const missing = Math.round(wanted) - floors.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part - floors[index]! }))
    .sort((a, b) => b.remainder - a.remainder);
  const raised = new Set(byRemainder.slice(0, Math.max(0, missing)).map(({ index }) => index));
  return floors.map((part, index) => (raised.has(index) ? part + 1 : part));
}

function expectedRow(table: DecisionTable, candidate: number): Float64Array {
  if (!(candidate in table.candidateIds)) throw new RangeError(`no candidate ${candidate} in the table`);
  const width = table.criterionIds.length;
  return table.expected.subarray(candidate * width, (candidate + 1) * width);
}
