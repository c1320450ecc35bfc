import type { Outcome } from './outcome.ts';

/** One weight per criterion (or per consideration), each 0 to 1, summing to 1. Made by the functions of this file. */
export type Weights = Float64Array;

/** Why no weights can be formed. `index` is the position of the offending weight. */
export type WeightError =
  | { readonly kind: 'noWeights' }
  | { readonly kind: 'allWeightsZero' }
  | { readonly kind: 'weightNotFinite'; readonly index: number; readonly weight: number }
  | { readonly kind: 'weightNegative'; readonly index: number; readonly weight: number }
  | { readonly kind: 'swingAboveHundred'; readonly index: number; readonly weight: number }
  | { readonly kind: 'considerationWithoutCriteria'; readonly index: number; readonly weight: number };

/**
 * `w_j = a_j / Σa`, each 0 to 1, summing to 1. All zero is refused: nothing was said to matter, so nothing can be ranked.
 * Missing weights have no meaning here and come back as `weightNotFinite`. O(n).
 */
export function normaliseWeights(amounts: ArrayLike<number>): Outcome<Weights, WeightError> {
  if (amounts.length === 0) return { ok: false, error: { kind: 'noWeights' } };
  let largest = 0;
  for (let index = 0; index < amounts.length; index += 1) {
    const weight = amounts[index]!;
    if (!Number.isFinite(weight)) return { ok: false, error: { kind: 'weightNotFinite', index, weight } };
    if (weight < 0) return { ok: false, error: { kind: 'weightNegative', index, weight } };
    largest = Math.max(largest, weight);
  }
  if (largest === 0) return { ok: false, error: { kind: 'allWeightsZero' } };
  // Dividing by the largest first keeps the sum finite and non-zero for very large and very small amounts.
  const scaled = Float64Array.from(amounts, (amount) => amount / largest);
  const sum = scaled.reduce((total, amount) => total + amount, 0);
  return { ok: true, value: scaled.map((amount) => amount / sum) };
}

/**
 * Swing weights: the improvement from worst to best that matters most is 100 points, the others 0 to 100 against it;
 * `w_j = s_j / Σs`. Points above 100 are refused. The question to the user names the real end points.
 *
 * Source: HM Treasury, Green Book supplementary guidance: multi-criteria decision analysis (May 2024), swing weighting;
 * DCLG, Multi-criteria analysis: a manual (2009), §6.2.
 */
export function swingWeights(points: ArrayLike<number>): Outcome<Weights, WeightError> {
  for (let index = 0; index < points.length; index += 1) {
    const weight = points[index]!;
    if (weight > 100) return { ok: false, error: { kind: 'swingAboveHundred', index, weight } };
  }
  return normaliseWeights(points);
}

/**
 * Rank-sum weights for positions 1 (most important) to `count`: `w_r = 2(n + 1 − r) / (n(n + 1))`. Empty for 0.
 *
 * Source: Stillwell, Seaver and Edwards (1981), Organizational Behavior and Human Performance 28.
 */
export function rankSumWeights(count: number): Weights {
  return Float64Array.from({ length: count }, (_, index) => (2 * (count - index)) / (count * (count + 1)));
}

/**
 * Rank-order-centroid weights for positions 1 (most important) to `count`: `w_r = (1/n) Σ_{k=r..n} 1/k`, the centre of
 * all weights that respect the order. Empty for 0.
 *
 * Source: Barron and Barrett (1996), Management Science 42(11).
 */
export function rankOrderCentroidWeights(count: number): Weights {
  const weights = new Float64Array(count);
  let tail = 0;
  for (let rank = count; rank >= 1; rank -= 1) {
    tail += 1 / rank;
    weights[rank - 1] = tail / count;
  }
  return weights;
}

/** One consideration: how much it matters against the others, and how much each of its criteria matters within it. */
export type ConsiderationWeights = { readonly weight: number; readonly within: readonly number[] };

/**
 * `w_j = W_consideration · u_j`, both normalised, criteria in the order given, consideration by consideration. The
 * consideration's weight is set first, so that splitting it into more criteria cannot inflate it.
 *
 * A consideration of weight 0 gives its criteria 0. One with weight but no criterion that matters is refused as
 * `considerationWithoutCriteria`: its weight would vanish unseen.
 */
export function twoLevelWeights(
  considerations: readonly ConsiderationWeights[],
): Outcome<Weights, WeightError> {
  const upper = normaliseWeights(considerations.map(({ weight }) => weight));
  if (!upper.ok) return upper;
  const weights: number[] = [];
  for (const [index, { weight, within }] of considerations.entries()) {
    const lower = normaliseWeights(within);
    if (lower.ok) {
      for (const share of lower.value) weights.push(upper.value[index]! * share);
      continue;
    }
    const nothingMatters = lower.error.kind === 'noWeights' || lower.error.kind === 'allWeightsZero';
    if (!nothingMatters) return lower;
    if (weight > 0) return { ok: false, error: { kind: 'considerationWithoutCriteria', index, weight } };
    for (const share of within) weights.push(share);
  }
  return { ok: true, value: Float64Array.from(weights) };
}
