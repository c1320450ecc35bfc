import { checkWeightCount, type DecisionTable } from './table.ts';
import type { Weights } from './weights.ts';

/** Per candidate, in table order: worst case, expected and best case total (0 to 1), and coverage (0 to 1). */
export type Totals = {
  readonly low: Float64Array;
  readonly expected: Float64Array;
  readonly high: Float64Array;
  readonly coverage: Float64Array;
};

/**
 * `V_i = Σ_j w_j v_ij` for the low, expected and high values. Coverage is the sum of the weights of the known cells, so an
 * unknown cell of weight 0 costs nothing. Never renormalised over what happens to be known. O(candidates × criteria).
 *
 * @throws RangeError when the weights are not of this table.
 * Source: DCLG, Multi-criteria analysis: a manual (2009), §4.7 (linear additive models).
 */
export function totals(table: DecisionTable, weights: Weights): Totals {
  checkWeightCount(table, weights);
  const count = table.candidateIds.length;
  const width = table.criterionIds.length;
  const result: Totals = {
    low: new Float64Array(count),
    expected: new Float64Array(count),
    high: new Float64Array(count),
    coverage: new Float64Array(count),
  };
  const { low: lows, expected: values, high: highs, known } = table;
  for (let i = 0, at = 0; i < count; i += 1) {
    let low = 0;
    let expected = 0;
    let high = 0;
    let coverage = 0;
    for (let j = 0; j < width; j += 1, at += 1) {
      const weight = weights[j]!;
      low += weight * lows[at]!;
      expected += weight * values[at]!;
      high += weight * highs[at]!;
      coverage += weight * known[at]!;
    }
    result.low[i] = low;
    result.expected[i] = expected;
    result.high[i] = high;
    result.coverage[i] = coverage;
  }
  return result;
}
