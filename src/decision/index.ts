/**
 * The decision core: multi-criteria mathematics on numbers. It knows no school and no trust, imports nothing, reads no clock
 * and draws no random number of its own. Values and totals are 0 to 1, weights sum to 1, unknown is an interval.
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
export { buildTable, type Cell, type DecisionTable, selectCandidates, type TableError } from './table.ts';
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
