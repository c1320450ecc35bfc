/** Turns a measured quantity or a category into a value from 0 (worst) to 1 (best). NaN in gives NaN out. */
export type ValueFunction<X> = (x: X) => number;

/** One corner of a piecewise-linear value function: `x` in the criterion's own unit, `value` 0 to 1. */
export type ValuePoint = { readonly x: number; readonly value: number };

/**
 * Straight lines between named points, level before the first and after the last.
 *
 * `v(x) = v_a + (v_b − v_a)(x − x_a)/(x_b − x_a)` for `x_a ≤ x ≤ x_b`. Two points with the same `x` make a step, and exactly
 * at a step the better value counts. The points are fixed reference points, never the observed minimum and maximum, so
 * that adding or removing a candidate changes nobody else's value. O(points).
 *
 * @throws RangeError when there is no point, when `x` falls from one point to the next, or when a value is not 0 to 1.
 * Source: DCLG, Multi-criteria analysis: a manual (2009), §6.2 (global scales, fixed before the options are known).
 */
export function piecewiseLinear(points: readonly ValuePoint[]): ValueFunction<number> {
  checkPoints(points);
  return (x) => {
    if (Number.isNaN(x)) return Number.NaN;
    let from = points[0]!;
    let here = Number.NEGATIVE_INFINITY;
    for (const to of points) {
      if (to.x > x) return here >= 0 ? here : between(from, to, x);
      if (to.x === x) here = Math.max(here, to.value);
      from = to;
    }
    return here >= 0 ? here : from.value;
  };
}

function between(from: ValuePoint, to: ValuePoint, x: number): number {
  if (from.value === to.value) return from.value;
  return from.value + ((to.value - from.value) * (x - from.x)) / (to.x - from.x);
}

/**
 * An ideal band worth 1, falling in a straight line to 0 on either side; the two slopes are independent.
 * `lowZero ≤ lowIdeal ≤ highIdeal ≤ highZero`; equal neighbours make a step, and `Infinity` leaves a side open.
 *
 * @throws RangeError when the four points are out of order or not numbers.
 * Source: as {@link piecewiseLinear}.
 */
export function peaked(band: {
  readonly lowZero: number;
  readonly lowIdeal: number;
  readonly highIdeal: number;
  readonly highZero: number;
}): ValueFunction<number> {
  return piecewiseLinear([
    { x: band.lowZero, value: 0 },
    { x: band.lowIdeal, value: 1 },
    { x: band.highIdeal, value: 1 },
    { x: band.highZero, value: 0 },
  ]);
}

/**
 * A value from 0 to 1 for each category, stated one by one. O(1).
 *
 * @throws RangeError when a stated value is not 0 to 1, or later when asked for a category that the table does not hold.
 */
export function lookUp<K extends string>(table: Readonly<Record<K, number>>): ValueFunction<K> {
  for (const [category, value] of Object.entries<number>(table)) {
    if (!isUnitInterval(value)) throw new RangeError(`value of ${category} is ${value}, not 0 to 1`);
  }
  return (category) => {
    if (!Object.hasOwn(table, category)) throw new RangeError(`no value stated for ${category}`);
    return table[category];
  };
}

function checkPoints(points: readonly ValuePoint[]): void {
  if (points.length === 0) throw new RangeError('a value function needs at least one point');
  points.forEach((point, index) => {
    if (Number.isNaN(point.x)) throw new RangeError(`point ${index} is at no number`);
    if (!isUnitInterval(point.value))
      throw new RangeError(`point ${index} has value ${point.value}, not 0 to 1`);
    const previous = points[index - 1];
    if (previous !== undefined && previous.x > point.x) {
      throw new RangeError(`point ${index} at ${point.x} stands before ${previous.x}`);
    }
  });
}

function isUnitInterval(value: number): boolean {
  return value >= 0 && value <= 1;
}
