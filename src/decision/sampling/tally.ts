import type { Weights } from '../weights.ts';
import { BLOCK, type Block } from './block.ts';
import { eachPlaced } from './leaders.ts';
import type { SamplingRows } from './rows.ts';

/** Running counts per row of the prepared table: ranks 1 to `places`, and the sum of the weightings in which it was first. */
export type Tally = {
  readonly places: number;
  readonly ranks: Uint32Array;
  readonly firstWeights: Float64Array;
};

export function emptyTally(data: SamplingRows, places: number): Tally {
  return {
    places,
    ranks: new Uint32Array(data.sizes.length * places),
    firstWeights: new Float64Array(data.sizes.length * data.columns.length),
  };
}

/** Adds the first `samples` samples of a block. Sums of weights are exact, because weights are multiples of 2⁻³⁰. */
export function addBlock(
  tally: Tally,
  data: SamplingRows,
  { leaders, weights }: Block,
  samples: number,
): void {
  const { places, ranks, firstWeights } = tally;
  const width = data.columns.length;
  for (let sample = 0; sample < samples; sample += 1) {
    eachPlaced(leaders, sample, data.sizes, (row, rank) => {
      ranks[row * places + rank - 1]! += 1;
      if (rank > 1) return;
      for (let c = 0; c < width; c += 1) firstWeights[row * width + c]! += weights[c * BLOCK + sample]!;
    });
  }
}

/** Shares (0 to 1) of the samples drawn so far; `candidates` and `criteria` are those of the table that was sampled. */
export type SamplingReport = {
  readonly samples: number;
  /** Ranks counted, 1 to `places`. */
  readonly places: number;
  /** Rank acceptability: share of samples in which candidate `i` had rank `r` is at `i * places + r − 1`. Tied candidates share a rank. */
  readonly rankShares: Float64Array;
  /** For each candidate that was ever first, the mean of the weightings that put it there. Nobody else has an entry. */
  readonly centralWeights: ReadonlyMap<number, Weights>;
};

/** Spreads the counts of rows over their candidates. O(candidates × places + rows × criteria). */
export function tallyReport(
  tally: Tally,
  data: SamplingRows,
  samples: number,
  size: { readonly candidates: number; readonly criteria: number },
): SamplingReport {
  const { places, ranks } = tally;
  const rankShares = new Float64Array(size.candidates * places);
  const centralWeights = new Map<number, Weights>();
  for (const [row, members] of data.members.entries()) {
    const central = centralWeightsOf(tally, data, row, size.criteria);
    for (const candidate of members) {
      if (central !== undefined) centralWeights.set(candidate, central);
      for (let p = 0; p < places; p += 1) {
        if (samples > 0) rankShares[candidate * places + p] = ranks[row * places + p]! / samples;
      }
    }
  }
  return { samples, places, rankShares, centralWeights };
}

function centralWeightsOf(
  { places, ranks, firstWeights }: Tally,
  { columns }: SamplingRows,
  row: number,
  criteria: number,
): Weights | undefined {
  const firsts = ranks[row * places]!;
  if (firsts === 0) return undefined;
  const central = new Float64Array(criteria);
  for (const [c, j] of columns.entries()) central[j] = firstWeights[row * columns.length + c]! / firsts;
  return central;
}
