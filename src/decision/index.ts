/**
 * The decision core: multi-criteria mathematics on numbers. It knows no school and no trust, imports nothing, reads no clock and
 * draws no random number that is not fixed by a seed. Values, totals and shares run from 0 to 1, weights are 0 or more
 * and sum to 1, and what is unknown is an interval. n candidates, m criteria, N samples. Each function's own comment holds its
 * ranges, errors and source; this page is the map.
 *
 * Expected failures are {@link Outcome} values with a tagged error; a RangeError means that the caller mixed up tables.
 *
 * Value functions, on fixed reference points. O(points).
 *   piecewiseLinear  v(x) = v_a + (v_b − v_a)(x − x_a)/(x_b − x_a), level beyond the ends        DCLG 2009, §6.2
 *   peaked           an ideal band worth 1, a slope of its own on either side
 *   lookUp           a stated value for each category
 *
 * Weights. O(m). All zero is refused as `allWeightsZero`.
 *   normaliseWeights         w_j = a_j / Σa
 *   swingWeights             the same from 0 to 100 points                                          HM Treasury 2024
 *   rankSumWeights           w_r = 2(m + 1 − r)/(m(m + 1))                                  Stillwell et al. 1981
 *   rankOrderCentroidWeights w_r = (1/m) Σ_{k≥r} 1/k                                      Barron and Barrett 1996
 *   twoLevelWeights          w_j = W_consideration · u_j
 *   groupCriteria            folds criteria into considerations: v_g = Σ (w_j/W_g) v_j, totals unchanged; O(n m)
 *
 * The table and its totals. O(n m). A cell that is not a number is an error and never reaches a rank.
 *   buildTable   checks every cell: 0 ≤ low ≤ expected ≤ high ≤ 1, known cells a point
 *   checkTable   the same check of a table that was filled in where it stands
 *   totals       V_i = Σ w_j v_ij for low, expected, high; coverage = Σ w_j of the known cells          DCLG 2009, §4.7
 *
 * Ranks. O(n log n).
 *   competitionRanks  1, 2, 2, 4; neighbours at most 1e-11 apart tie, gaps chain, ties by id
 *   rankByTotals      by expected or worst case; without any evidence: unranked
 *   ranksOf           the rank of each value alone, for a second order
 *   orderByTotals     everyone's order and total, evidence or not
 *   possibleRanks     best = 1 + #{k : low_k > high_i}, worst = 1 + #{k ≠ i : high_k > low_i}
 *   tooCloseToCall    groups in which the first is not clearly ahead, by intervals or by winning shares; O(n)
 *
 * Explanation. O(m).
 *   contributions            w_j v_ij, adding up to V_i
 *   contributionDifferences  c_j = w_j (v_Aj − v_Bj), adding up to V_A − V_B
 *   roundToSum               whole numbers that add up to the rounded sum (largest remainder)
 *   correlations             Pearson and Spearman, −1 to 1, over cells known together; O(m² n log n)  DCLG 2009, §5.4
 *
 * Dominance. O(m) a pair, O(n² m) at worst for everyone.
 *   dominates               expected values: ≥ on all that count, > on one
 *   surelyDominates         low_A ≥ high_B on all, > on one                                             Weber 1987
 *   dominatesInStatedOrder  running sums of low_A − high_B in order of importance ≥ 0         Kirkwood and Sarin 1985
 *   findDominated           everyone whom somebody surely dominates, one way or the other
 *
 * Stability of the first `count`. Weights 0 to 1.
 *   stabilityIntervals  t* = w_k + ΔV/(ΔR − Δv), the tightest on each side; O(m · count · n)   Triantaphyllou, Sánchez 1997
 *   weightShift         least δ from one weight to another: V_i + δ (v_i,to − v_i,from); O(count · n)
 *
 * Sampling of plausible weightings and unknown cells, seeded and by counter. Shares 0 to 1 of N samples.
 *   startSampling      rank acceptability and central weightings, resumable; O(N n m)             Lahdelma and Salminen 2001
 *   shareAmongFirst    sum of the first ranks' shares
 *   samplingError      √(p(1 − p)/N)
 *   pairwiseWins       share of samples in which a is above b, for a few; O(N k (m + k))          Leskinen et al. 2006
 *   WeightModel        around (Dirichlet κw), uniform (spacings), statedOrder (sorted spacings); several governors mix
 *
 * What to find out next. Gains are in totals, 0 to 1.
 *   cellInformation      share of an unknown cell's interval that changes the first `count`, and
 *                        E max(T, c) − max(E T, c); O(n log n + cells)                         Raiffa and Schlaifer 1961
 *   questionInformation  average of the best − best of the averages over sampled answers; O(N · cells)
 *   constraintEffect     who would leave the first `count`, and who would move up; O(n)
 *
 * Several governors, G of them.
 *   meanWeights          w̄_j = (1/G) Σ w_gj; O(G m)                                            Forman and Peniwati 1998
 *   weightDisagreements  lowest and highest weight of each criterion and who gave it; O(G m)
 *   rankDisagreements    highest and lowest rank of each candidate among the governors' own orders; O(G n)
 */
export { clearByIntervals, clearByShares, type IsClear, tooCloseToCall } from './close-calls.ts';
export { type ConstraintEffect, constraintEffect } from './constraint-effect.ts';
export { contributionDifferences, contributions, roundToSum } from './contributions.ts';
export { type CriterionCorrelation, correlations } from './correlation.ts';
export {
  type Dominated,
  dominates,
  dominatesInStatedOrder,
  findDominated,
  surelyDominates,
} from './dominance.ts';
export {
  meanWeights,
  type RankDisagreement,
  rankDisagreements,
  type WeightDisagreement,
  weightDisagreements,
} from './governors.ts';
export { type Grouped, groupCriteria } from './grouping.ts';
export { type CellInformation, cellInformation } from './information.ts';
export type { Outcome } from './outcome.ts';
export { type Question, type QuestionInformation, questionInformation } from './questions.ts';
export {
  competitionRanks,
  orderByTotals,
  type Placing,
  possibleRanks,
  type RankError,
  type Ranking,
  type RankRange,
  rankByTotals,
  ranksOf,
  TIE_TOLERANCE,
} from './ranks.ts';
export { type PairwiseWins, pairwiseWins } from './sampling/pairwise.ts';
export {
  type SamplingPlan,
  type SamplingRun,
  samplingError,
  shareAmongFirst,
  startSampling,
} from './sampling/sampler.ts';
export type { SamplingReport } from './sampling/tally.ts';
export type { WeightModel } from './sampling/weight-models.ts';
export { type StabilityInterval, stabilityIntervals, type Turn, weightShift } from './stability.ts';
export {
  buildTable,
  type Cell,
  checkTable,
  type DecisionTable,
  emptyTable,
  selectCandidates,
  type TableError,
} from './table.ts';
export { type Totals, totals } from './totals.ts';
export { lookUp, peaked, piecewiseLinear, type ValueFunction, type ValuePoint } from './value-functions.ts';
export {
  type ConsiderationWeights,
  normaliseWeights,
  rankOrderCentroidWeights,
  rankSumWeights,
  swingWeights,
  twoLevelWeights,
  type WeightError,
  type Weights,
} from './weights.ts';
