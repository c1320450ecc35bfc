import { orderByTotals } from './ranks.ts';
import type { DecisionTable } from './table.ts';
import type { Weights } from './weights.ts';

/**
 * Where, on the way of a moving weight, the set of the first `count` changes: beyond `at`, `incoming` takes the place
 * of `outgoing`. `never` means not within what the weight can do.
 */
export type Turn =
  | { readonly kind: 'at'; readonly at: number; readonly incoming: number; readonly outgoing: number }
  | { readonly kind: 'never' };

/**
 * How far one weight can move, from `weight` down to `below` and up to `above`, before the first `count` change.
 * `onlyWeight` is the criterion that carries all weight: there are no other weights whose ratios could be kept.
 */
export type StabilityInterval =
  | {
      readonly kind: 'interval';
      readonly criterion: number;
      readonly weight: number;
      readonly below: Turn;
      readonly above: Turn;
    }
  | { readonly kind: 'onlyWeight'; readonly criterion: number };

/**
 * For each criterion, the interval of its weight (0 to 1, the others keeping their ratios) in which the set of the first
 * `count` candidates stays as it is: 1 for the first place, 5 for a shortlist of five. Totals by `by`; unknown cells take
 * their expected or worst value. A tie across the border gives a turn at the present weight. A tie that only touches the
 * border at weight 0 or 1 is no turn.
 *
 * With `R_i = (V_i − w_k v_ik)/(1 − w_k)`, `V_i(t) = (1 − t) R_i + t v_ik`, so a pair meets at
 * `t* = ΔR/(ΔR − Δv) = w_k + ΔV/(ΔR − Δv)`; the tightest pair on each side counts. O(criteria · count · candidates).
 *
 * @throws RangeError when the weights are not of this table or `count` is not a whole number of at least 1.
 * Source: Triantaphyllou and Sánchez (1997), Decision Sciences 28(1), "A sensitivity analysis approach for some deterministic
 * multi-criteria decision-making methods"; our interval states the resulting weight instead of the change.
 */
export function stabilityIntervals(
  table: DecisionTable,
  weights: Weights,
  count: number,
  by: 'expected' | 'low',
): readonly StabilityInterval[] {
  const border = borderOf(table, weights, count, by);
  const width = table.criterionIds.length;
  return Array.from(weights, (weight, criterion): StabilityInterval => {
    if (weight >= 1) return { kind: 'onlyWeight', criterion };
    const slopes = border.values.map((total, i) => {
      const value = table[by][i * width + criterion]!;
      const rest = (total - weight * value) / (1 - weight);
      return value - rest;
    });
    return {
      kind: 'interval',
      criterion,
      weight,
      below: turnBefore(border, slopes, -1, weight, (distance) => weight - distance),
      above: turnBefore(border, slopes, 1, 1 - weight, (distance) => weight + distance),
    };
  });
}

/**
 * How much weight must go from criterion `from` to criterion `to`, all others staying, before the first `count` change: `at` is
 * that amount, above or equal to 0 and below the weight of `from`. `V_i(δ) = V_i + δ (v_i,to − v_i,from)`.
 * O(count · candidates).
 *
 * @throws RangeError as {@link stabilityIntervals}.
 */
export function weightShift(
  table: DecisionTable,
  weights: Weights,
  shift: { readonly from: number; readonly to: number },
  count: number,
  by: 'expected' | 'low',
): Turn {
  const border = borderOf(table, weights, count, by);
  const width = table.criterionIds.length;
  const slopes = border.values.map(
    (_, i) => table[by][i * width + shift.to]! - table[by][i * width + shift.from]!,
  );
  return turnBefore(border, slopes, 1, weights[shift.from]!, (distance) => distance);
}

/** Weights and slopes closer than this are the same but for rounding. */
const ROUNDING = 1e-12;

/** The first `count` candidates, the rest, and everyone's total now. */
type Border = {
  readonly inside: readonly number[];
  readonly outside: readonly number[];
  readonly values: Float64Array;
};

function borderOf(table: DecisionTable, weights: Weights, count: number, by: 'expected' | 'low'): Border {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`first ${count} is not a number of places`);
  const { order, values } = orderByTotals(table, weights, by);
  return { inside: order.slice(0, count), outside: order.slice(count), values };
}

/**
 * The nearest meeting of someone inside with someone outside when every total moves by its slope times the distance, in
 * the given direction, before `reach`. Of several at the same distance, the pair that then parts fastest.
 */
function turnBefore(
  { inside, outside, values }: Border,
  slopes: Float64Array,
  direction: 1 | -1,
  reach: number,
  at: (distance: number) => number,
): Turn {
  let nearest = reach;
  let fastest = 0;
  let pair: { readonly incoming: number; readonly outgoing: number } | undefined;
  for (const outgoing of inside) {
    for (const incoming of outside) {
      const closing = direction * (slopes[incoming]! - slopes[outgoing]!);
      if (closing <= ROUNDING) continue;
      const distance = Math.max(0, (values[outgoing]! - values[incoming]!) / closing);
      const sooner = distance < nearest - ROUNDING;
      const fasterThere = pair !== undefined && distance <= nearest + ROUNDING && closing > fastest;
      if (sooner || fasterThere) {
        nearest = Math.min(nearest, distance);
        fastest = closing;
        pair = { incoming, outgoing };
      }
    }
  }
  return pair === undefined ? { kind: 'never' } : { kind: 'at', at: at(nearest), ...pair };
}
