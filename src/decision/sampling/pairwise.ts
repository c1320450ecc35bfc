import { selectCandidates } from '../table.ts';
import { BLOCK, type Block, drawBlock, emptyBlock } from './block.ts';
import { uniformAt } from './counter-random.ts';
import { PAIR, type SamplingRows, samplingRows } from './rows.ts';
import { pooledWeights, type SamplingPlan } from './sampler.ts';
import { weightSampler } from './weight-models.ts';

/** Pairwise winning shares among some candidates: see {@link pairwiseWins}. */
export type PairwiseWins = {
  readonly samples: number;
  readonly candidates: readonly number[];
  /** Share of samples in which the `a`-th of `candidates` has a higher total than the `b`-th, at `a * candidates.length + b`. */
  readonly shares: Float64Array;
};

/**
 * In which share of the samples (0 to 1) each of a few candidates stands above each other one. Samples, weightings and unknown cells
 * are those of `startSampling` with the same plan. Equal totals count for neither side, so two shares of a pair may add up to
 * less than 1. O(samples × candidates × (criteria + candidates)).
 *
 * @throws RangeError as `startSampling`, when a candidate is not in the table, or when `samples` is not a whole number from 1.
 * Source: Leskinen, Viitanen, Kangas and Kangas (2006), Forest Science 52(3) (pairwise winning indices).
 */
export function pairwiseWins(
  plan: SamplingPlan,
  candidates: readonly number[],
  samples: number,
): PairwiseWins {
  if (!Number.isInteger(samples) || samples < 1) throw new RangeError(`cannot draw ${samples} samples`);
  const { table, models, seed } = plan;
  const draw = weightSampler(models, table.criterionIds, seed);
  const data = samplingRows(selectCandidates(table, candidates), pooledWeights(plan), seed);
  const block = emptyBlock(data, table.criterionIds.length, 1);
  const totals = new Float64Array(candidates.length);
  const wins = new Float64Array(candidates.length ** 2);
  for (let sample = 0; sample < samples; sample += 1) {
    const b = sample % BLOCK;
    if (b === 0) drawBlock(block, data, draw, sample);
    for (const [row, members] of data.members.entries()) {
      const total = rowTotal(data, block, row, b);
      for (const member of members) totals[member] = total;
    }
    for (let a = 0; a < totals.length; a += 1) {
      for (let c = 0; c < totals.length; c += 1) {
        if (totals[a]! > totals[c]!) wins[a * totals.length + c]! += 1;
      }
    }
  }
  return { samples, candidates, shares: wins.map((count) => count / samples) };
}

/** The total of a row in sample `b` of the block, term by term as the scan takes it. */
function rowTotal(data: SamplingRows, { weights, firstSample }: Block, row: number, b: number): number {
  const width = data.columns.length;
  const from = Math.floor(row / PAIR) * width * PAIR + (row % PAIR);
  let total = 0;
  for (let c = 0; c < width; c += 1) total += data.best[from + c * PAIR]! * weights[c * BLOCK + b]!;
  for (let cell = data.openFrom[row]!; cell < data.openFrom[row + 1]!; cell += 1) {
    const weight = weights[data.openColumn[cell]! * BLOCK + b]!;
    total -= weight * data.openRange[cell]! * uniformAt(data.openKey[cell]!, firstSample + b);
  }
  return total;
}
