import { BLOCK, type Block } from './block.ts';
import { COUNTER_STEP, MIX_1, MIX_2, UNIT } from './counter-random.ts';
import { clearLeaders, NO_TOTAL, offer } from './leaders.ts';
import { PAIR, type SamplingRows } from './rows.ts';

/** Bounds are added up in another order than totals: this much more covers the rounding. */
const SLACK = 1e-12;

/**
 * Finds the leaders of the block's samples. O(rows × columns).
 *
 * The one hot loop of the decision core: 180 million products for 1,200 candidates, 15 criteria and 10,000 samples. So two rows
 * (a and b) meet four samples (0 to 3) in eight sums written out by hand, and two exact bounds pass rows over:
 * after the head columns, the tail can add at most `mean(v) Σw + spread(v) spread(w)` (Cauchy and Schwarz, both sides
 * centred), and a pair that cannot reach the bar in any sample is dropped; and totals are first taken with open cells at
 * their best, which are drawn only for rows that could get in so.
 */
export function scanBlock(data: SamplingRows, block: Block): void {
  const { best, sizes } = data;
  const { weights, leaders, tailSum, tailSpread } = block;
  const { bars } = leaders;
  const head = data.headCount * BLOCK;
  const all = data.columns.length * BLOCK;
  const sumW0 = tailSum[0]!;
  const sumW1 = tailSum[1]!;
  const sumW2 = tailSum[2]!;
  const sumW3 = tailSum[3]!;
  const spreadW0 = tailSpread[0]!;
  const spreadW1 = tailSpread[1]!;
  const spreadW2 = tailSpread[2]!;
  const spreadW3 = tailSpread[3]!;
  clearLeaders(leaders);
  let bar0 = NO_TOTAL;
  let bar1 = NO_TOTAL;
  let bar2 = NO_TOTAL;
  let bar3 = NO_TOTAL;
  for (let row = 0, pairAt = 0; row < sizes.length; row += PAIR, pairAt += data.columns.length * PAIR) {
    let a0 = 0;
    let a1 = 0;
    let a2 = 0;
    let a3 = 0;
    let b0 = 0;
    let b1 = 0;
    let b2 = 0;
    let b3 = 0;
    let at = pairAt;
    let w = 0;
    for (; w < head; w += BLOCK, at += PAIR) {
      const w0 = weights[w]!;
      const w1 = weights[w + 1]!;
      const w2 = weights[w + 2]!;
      const w3 = weights[w + 3]!;
      const a = best[at]!;
      a0 += a * w0;
      a1 += a * w1;
      a2 += a * w2;
      a3 += a * w3;
      const b = best[at + 1]!;
      b0 += b * w0;
      b1 += b * w1;
      b2 += b * w2;
      b3 += b * w3;
    }
    const meanA = data.tailMean[row]!;
    const meanB = data.tailMean[row + 1]!;
    const spreadA = data.tailSpread[row]!;
    const spreadB = data.tailSpread[row + 1]!;
    const reachable =
      a0 + meanA * sumW0 + spreadA * spreadW0 + SLACK >= bar0 ||
      b0 + meanB * sumW0 + spreadB * spreadW0 + SLACK >= bar0 ||
      a1 + meanA * sumW1 + spreadA * spreadW1 + SLACK >= bar1 ||
      b1 + meanB * sumW1 + spreadB * spreadW1 + SLACK >= bar1 ||
      a2 + meanA * sumW2 + spreadA * spreadW2 + SLACK >= bar2 ||
      b2 + meanB * sumW2 + spreadB * spreadW2 + SLACK >= bar2 ||
      a3 + meanA * sumW3 + spreadA * spreadW3 + SLACK >= bar3 ||
      b3 + meanB * sumW3 + spreadB * spreadW3 + SLACK >= bar3;
    if (!reachable) continue;
    for (; w < all; w += BLOCK, at += PAIR) {
      const w0 = weights[w]!;
      const w1 = weights[w + 1]!;
      const w2 = weights[w + 2]!;
      const w3 = weights[w + 3]!;
      const a = best[at]!;
      a0 += a * w0;
      a1 += a * w1;
      a2 += a * w2;
      a3 += a * w3;
      const b = best[at + 1]!;
      b0 += b * w0;
      b1 += b * w1;
      b2 += b * w2;
      b3 += b * w3;
    }
    if (a0 >= bar0 || a1 >= bar1 || a2 >= bar2 || a3 >= bar3) {
      settle(data, block, row, a0, a1, a2, a3);
      bar0 = bars[0]!;
      bar1 = bars[1]!;
      bar2 = bars[2]!;
      bar3 = bars[3]!;
    }
    if (row + 1 === sizes.length) return;
    if (b0 >= bar0 || b1 >= bar1 || b2 >= bar2 || b3 >= bar3) {
      settle(data, block, row + 1, b0, b1, b2, b3);
      bar0 = bars[0]!;
      bar1 = bars[1]!;
      bar2 = bars[2]!;
      bar3 = bars[3]!;
    }
  }
}

/**
 * Draws a row's open cells for all four samples, the weightiest first, taking from its best totals, and gives up as soon as every
 * bar is out of reach. Totals that reach their bar are offered, which may raise it. The steps of `uniformAt` are written out:
 * 12 million draws at 40 of 100 cells unknown.
 */
function settle(
  { openFrom, openColumn, openRange, openKey }: SamplingRows,
  { weights, leaders, firstSample }: Block,
  row: number,
  best0: number,
  best1: number,
  best2: number,
  best3: number,
): void {
  const { bars } = leaders;
  const bar0 = bars[0]!;
  const bar1 = bars[1]!;
  const bar2 = bars[2]!;
  const bar3 = bars[3]!;
  const step0 = Math.imul(firstSample + 1, COUNTER_STEP);
  const step1 = Math.imul(firstSample + 2, COUNTER_STEP);
  const step2 = Math.imul(firstSample + 3, COUNTER_STEP);
  const step3 = Math.imul(firstSample + 4, COUNTER_STEP);
  let total0 = best0;
  let total1 = best1;
  let total2 = best2;
  let total3 = best3;
  const to = openFrom[row + 1]!;
  for (let cell = openFrom[row]!; cell < to; cell += 1) {
    const w = openColumn[cell]! * BLOCK;
    const range = openRange[cell]!;
    const key = openKey[cell]!;
    let h0 = (key + step0) | 0;
    h0 = Math.imul(h0 ^ (h0 >>> 16), MIX_1);
    h0 = Math.imul(h0 ^ (h0 >>> 15), MIX_2);
    total0 -= weights[w]! * range * (((h0 ^ (h0 >>> 16)) >>> 0) + 0.5) * UNIT;
    let h1 = (key + step1) | 0;
    h1 = Math.imul(h1 ^ (h1 >>> 16), MIX_1);
    h1 = Math.imul(h1 ^ (h1 >>> 15), MIX_2);
    total1 -= weights[w + 1]! * range * (((h1 ^ (h1 >>> 16)) >>> 0) + 0.5) * UNIT;
    let h2 = (key + step2) | 0;
    h2 = Math.imul(h2 ^ (h2 >>> 16), MIX_1);
    h2 = Math.imul(h2 ^ (h2 >>> 15), MIX_2);
    total2 -= weights[w + 2]! * range * (((h2 ^ (h2 >>> 16)) >>> 0) + 0.5) * UNIT;
    let h3 = (key + step3) | 0;
    h3 = Math.imul(h3 ^ (h3 >>> 16), MIX_1);
    h3 = Math.imul(h3 ^ (h3 >>> 15), MIX_2);
    total3 -= weights[w + 3]! * range * (((h3 ^ (h3 >>> 16)) >>> 0) + 0.5) * UNIT;
    if (total0 < bar0 && total1 < bar1 && total2 < bar2 && total3 < bar3) return;
  }
  if (total0 >= bar0) offer(leaders, 0, total0, row);
  if (total1 >= bar1) offer(leaders, 1, total1, row);
  if (total2 >= bar2) offer(leaders, 2, total2, row);
  if (total3 >= bar3) offer(leaders, 3, total3, row);
}
