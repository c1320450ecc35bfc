/**
 * Pounds, from the least that it can be to the most, both ends included; equal ends for an exact amount. An infinite end means that
 * no honest bound is known on that side. Never NaN. Negative pounds are money saved or received.
 */
export type MoneyRange = { readonly low: number; readonly high: number };

/** Exactly nothing. */
export const NOTHING: MoneyRange = { low: 0, high: 0 };

/** Something that costs nothing or more, with no limit known. */
export const NOTHING_OR_MORE: MoneyRange = { low: 0, high: Number.POSITIVE_INFINITY };

/** Anything at all: no bound on either side. */
export const ANY_AMOUNT: MoneyRange = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/** The sum, end by end: the least of all and the most of all. Nothing to add gives exactly nothing. */
export function addRanges(ranges: readonly MoneyRange[]): MoneyRange {
  return ranges.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), NOTHING);
}

/** The same money seen from the other side: a saving as a cost below nothing. */
export function oppositeOf({ low, high }: MoneyRange): MoneyRange {
  return { low: 0 - high, high: 0 - low };
}

/** Every product of a number of the one and a number of the other; nothing times no limit is nothing. */
export function multiplyRanges(a: MoneyRange, b: MoneyRange): MoneyRange {
  const products = [a.low, a.high].flatMap((x) =>
    [b.low, b.high].map((y) => (x === 0 || y === 0 ? 0 : x * y)),
  );
  return { low: Math.min(...products), high: Math.max(...products) };
}

/** Both ends to the nearest whole pound, so that what is shown adds up to the penny. */
export function wholePounds({ low, high }: MoneyRange): MoneyRange {
  return { low: Math.round(low) + 0, high: Math.round(high) + 0 };
}

/** True where both ends are known. */
export function isBounded({ low, high }: MoneyRange): boolean {
  return Number.isFinite(low) && Number.isFinite(high);
}
