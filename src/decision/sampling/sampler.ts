import { checkWeightCount, type DecisionTable } from '../table.ts';
import { BLOCK, drawBlock, emptyBlock } from './block.ts';
import { samplingRows } from './rows.ts';
import { scanBlock } from './scan.ts';
import { addBlock, emptyTally, type SamplingReport, tallyReport } from './tally.ts';
import { type WeightModel, weightSampler } from './weight-models.ts';

/** What to sample. One model per governor; one is drawn for each sample. `seed` is any whole number of 32 bits. */
export type SamplingPlan = {
  readonly table: DecisionTable;
  readonly models: readonly WeightModel[];
  readonly seed: number;
};

/** A run that can be shown early and continued: what it has drawn depends on the number of samples only, not on the steps. */
export type SamplingRun = {
  /** Draws on until `samples` in all have been drawn, and reports. Fewer than before changes nothing. */
  readonly drawUntil: (samples: number) => SamplingReport;
};

/**
 * Rank acceptability by stochastic multicriteria acceptability analysis: in how many of the plausible weightings, with every
 * unknown cell anywhere in its interval (uniform), each candidate takes each of the first `places` ranks, and the mean
 * weighting that puts it first. At 10,000 samples the standard error of a share is at most half a point of 100.
 *
 * The shares speak of weightings, not of the chance that anybody is right. Candidates without any evidence take part like
 * all others: leave them out of the table if they are not ranked. The same seed gives the same digits everywhere, and neither the
 * order of the candidates nor that of the criteria changes a draw. O(samples × candidates × criteria).
 *
 * @throws RangeError without a model, when a model's weights are not of this table, or `places` is not a whole number from 1.
 * Source: Lahdelma and Salminen (2001), Operations Research 49(3), "SMAA-2".
 */
export function startSampling(plan: SamplingPlan, places: number): SamplingRun {
  const { table, models, seed } = plan;
  if (!Number.isInteger(places) || places < 1) throw new RangeError(`cannot count ${places} ranks`);
  const drawWeights = weightSampler(models, table.criterionIds, seed);
  const data = samplingRows(table, pooledWeights(plan), seed);
  const block = emptyBlock(data, table.criterionIds.length, places);
  const tally = emptyTally(data, places);
  let done = 0;

  const drawUntil = (samples: number): SamplingReport => {
    while (done < samples) {
      drawBlock(block, data, drawWeights, done);
      scanBlock(data, block);
      const counted = Math.min(BLOCK, samples - done);
      addBlock(tally, data, block, counted);
      done += counted;
    }
    return tallyReport(tally, data, done, {
      candidates: table.candidateIds.length,
      criteria: table.criterionIds.length,
    });
  };
  return { drawUntil };
}

/** The sum of all models' stated weights: above 0 where any governor gives a weight. */
export function pooledWeights({ table, models }: SamplingPlan): Float64Array {
  const pooled = new Float64Array(table.criterionIds.length);
  for (const { weights } of models) {
    checkWeightCount(table, weights);
    weights.forEach((weight, j) => {
      pooled[j]! += weight;
    });
  }
  return pooled;
}

/** The share of samples in which a candidate was among the first `count` (at most the places counted), 0 to 1. */
export function shareAmongFirst(report: SamplingReport, candidate: number, count: number): number {
  if (count > report.places) throw new RangeError(`only ${report.places} ranks were counted, not ${count}`);
  const from = candidate * report.places;
  return report.rankShares.subarray(from, from + count).reduce((sum, share) => sum + share, 0);
}

/** Standard error of a share by sampling: `√(p(1 − p)/n)`, at most .005 for 10,000 samples. */
export function samplingError(share: number, samples: number): number {
  return Math.sqrt((share * (1 - share)) / samples);
}
