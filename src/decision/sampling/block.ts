import { emptyLeaders, type Leaders } from './leaders.ts';
import type { SamplingRows } from './rows.ts';
import type { WeightSampler } from './weight-models.ts';

/** Samples looked at in one pass over the table: each value is read once for all of them. */
export const BLOCK = 4;

/** The weightings of the samples in hand, and the best rows found for them so far. */
export type Block = {
  /** The number of the first of the {@link BLOCK} samples. */
  firstSample: number;
  /** The weight of column `c` in sample `b` is at `c * BLOCK + b`. */
  readonly weights: Float64Array;
  /** Per sample, the sum of the weights beyond the head, and the root of their summed squared deviations from their mean. */
  readonly tailSum: Float64Array;
  readonly tailSpread: Float64Array;
  readonly leaders: Leaders;
  /** Room for one weighting of all the table's criteria. */
  readonly drawn: Float64Array;
};

export function emptyBlock(data: SamplingRows, criteria: number, places: number): Block {
  return {
    firstSample: 0,
    weights: new Float64Array(data.columns.length * BLOCK),
    tailSum: new Float64Array(BLOCK),
    tailSpread: new Float64Array(BLOCK),
    leaders: emptyLeaders(BLOCK, places),
    drawn: new Float64Array(criteria),
  };
}

/** Draws the weightings of `firstSample` and the samples after it. */
export function drawBlock(block: Block, data: SamplingRows, draw: WeightSampler, firstSample: number): void {
  const { weights, drawn } = block;
  const width = data.columns.length;
  const tailCount = width - data.headCount;
  block.firstSample = firstSample;
  for (let b = 0; b < BLOCK; b += 1) {
    draw(firstSample + b, drawn);
    let sum = 0;
    for (let c = 0; c < width; c += 1) {
      const weight = drawn[data.columns[c]!]!;
      weights[c * BLOCK + b] = weight;
      if (c >= data.headCount) sum += weight;
    }
    let squares = 0;
    for (let c = data.headCount; c < width; c += 1) {
      squares += (weights[c * BLOCK + b]! - sum / tailCount) ** 2;
    }
    block.tailSum[b] = sum;
    block.tailSpread[b] = Math.sqrt(squares);
  }
}
