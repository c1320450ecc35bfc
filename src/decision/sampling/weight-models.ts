import type { Weights } from '../weights.ts';
import { keyOf, uniformAt } from './counter-random.ts';
import { logGammaDraw } from './gamma.ts';

/**
 * Which weightings count as plausible. In every model a criterion whose stated weight is 0 stays at 0.
 *
 * - `around`: near the stated weights, Dirichlet(κ·w) with κ = `concentration`, above 0. The standard deviation of a weight is
 *   `√(w(1 − w)/(κ + 1))`: at w = .25 it is .043, .078, .131 for κ = 100, 30, 10.
 * - `uniform`: every weighting of these criteria equally likely.
 * - `statedOrder`: every weighting that keeps the order of the stated weights; criteria with equal ones may change places.
 */
export type WeightModel =
  | { readonly kind: 'around'; readonly weights: Weights; readonly concentration: number }
  | { readonly kind: 'uniform'; readonly weights: Weights }
  | { readonly kind: 'statedOrder'; readonly weights: Weights };

/** Fills `into` with the weighting of a sample (positions from 0), a multiple of 2⁻³⁰ each. */
export type WeightSampler = (sample: number, into: Float64Array) => void;

/**
 * Weightings are rounded to multiples of this, so that differences between browsers in the last digit of a logarithm vanish.
 * A rounded weighting sums to 1 within criteria × 2⁻³¹.
 */
export const WEIGHT_STEP = 2 ** -30;

/**
 * A sampler of one governor's plausible weightings, or of several governors': one governor is drawn for each sample, all with
 * the same chance. A sample depends only on the seed, its number and the criteria's ids. O(criteria · log criteria) each.
 *
 * @throws RangeError without a model, or when a concentration is not above 0.
 * Source: Tervonen and Lahdelma (2007), European Journal of Operational Research 178 (uniform by spacings and sorted
 * spacings); Dirichlet by normalised gamma draws.
 */
export function weightSampler(
  models: readonly WeightModel[],
  criterionIds: readonly string[],
  seed: number,
): WeightSampler {
  const samplers = models.map((model) => samplerOf(model, criterionIds, seed));
  const [only] = samplers;
  if (only === undefined) throw new RangeError('no weights to sample from');
  if (samplers.length === 1) return only;
  const governorKey = keyOf(seed, 'governor');
  return (sample, into) => {
    samplers[Math.floor(uniformAt(governorKey, sample) * samplers.length)]!(sample, into);
  };
}

function samplerOf(model: WeightModel, criterionIds: readonly string[], seed: number): WeightSampler {
  const keys = criterionIds.map((id) => keyOf(seed, `weight ${id}`));
  const counting = Array.from(model.weights.keys()).filter((j) => model.weights[j]! > 0);
  switch (model.kind) {
    case 'around':
      return around(model.weights, model.concentration, counting, keys);
    case 'uniform':
      return spacings(byId(counting, criterionIds), keys, (gaps) => gaps);
    case 'statedOrder': {
      const columns = byId(counting, criterionIds);
      const groups = groupsByWeight(columns.map((j) => model.weights[j]!));
      return spacings(columns, keys, (gaps) => inStatedOrder(gaps, groups));
    }
    default:
      throw new RangeError(`no such weight model: ${model satisfies never}`);
  }
}

function around(
  weights: Weights,
  concentration: number,
  counting: readonly number[],
  keys: readonly number[],
): WeightSampler {
  if (!(concentration > 0)) throw new RangeError(`concentration ${concentration} is not above 0`);
  const logs = new Float64Array(counting.length);
  return (sample, into) => {
    into.fill(0);
    let largest = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < counting.length; c += 1) {
      const j = counting[c]!;
      logs[c] = logGammaDraw(concentration * weights[j]!, keys[j]!, sample);
      largest = Math.max(largest, logs[c]!);
    }
    let sum = 0;
    for (let c = 0; c < counting.length; c += 1) {
      logs[c] = Math.exp(logs[c]! - largest);
      sum += logs[c]!;
    }
    for (let c = 0; c < counting.length; c += 1) into[counting[c]!] = toStep(logs[c]! / sum);
  };
}

/** The gaps that sorted uniforms leave on the line from 0 to 1 are uniform on the simplex; `arrange` puts them in place. */
function spacings(
  columns: readonly number[],
  keys: readonly number[],
  arrange: (gaps: Float64Array) => Float64Array,
): WeightSampler {
  const cuts = new Float64Array(Math.max(0, columns.length - 1));
  const gaps = new Float64Array(columns.length);
  return (sample, into) => {
    into.fill(0);
    for (let c = 0; c < cuts.length; c += 1) cuts[c] = uniformAt(keys[columns[c]!]!, sample);
    cuts.sort();
    for (let c = 0; c < gaps.length; c += 1) {
      const from = c === 0 ? 0 : cuts[c - 1]!;
      const to = c === cuts.length ? 1 : cuts[c]!;
      gaps[c] = to - from;
    }
    const placed = arrange(gaps);
    for (let c = 0; c < columns.length; c += 1) into[columns[c]!] = toStep(placed[c]!);
  };
}

/**
 * The largest gaps to the most important group, and so on; within a group of equals the gaps keep the order in which they fell,
 * which is as likely as any other.
 */
function inStatedOrder(gaps: Float64Array, groups: readonly (readonly number[])[]): Float64Array {
  const descending = gaps.toSorted((a, b) => b - a);
  const placed = new Float64Array(gaps.length);
  let next = 0;
  for (const group of groups) {
    const byGap = group.length === 1 ? group : group.toSorted((a, b) => gaps[b]! - gaps[a]!);
    for (const at of byGap) {
      placed[at] = descending[next]!;
      next += 1;
    }
  }
  return placed;
}

/** Positions of equal weights together, the heaviest group first. */
function groupsByWeight(weights: readonly number[]): readonly (readonly number[])[] {
  const positions = weights.map((_, at) => at).sort((a, b) => weights[b]! - weights[a]!);
  const groups: number[][] = [];
  for (const at of positions) {
    const group = groups.at(-1);
    if (group !== undefined && weights[group[0]!] === weights[at]) group.push(at);
    else groups.push([at]);
  }
  return groups;
}

/** Gaps are dealt out by id, so that the order in which criteria are listed changes no sample. */
function byId(columns: readonly number[], criterionIds: readonly string[]): readonly number[] {
  return columns.toSorted((a, b) => (criterionIds[a]! < criterionIds[b]! ? -1 : 1));
}

function toStep(weight: number): number {
  return Math.round(weight / WEIGHT_STEP) * WEIGHT_STEP;
}
