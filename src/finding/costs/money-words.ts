import type { MoneyRange } from './money-range.ts';

/** What stands in place of an amount without bounds. */
export const NOT_KNOWN = 'not known';

/** Whole pounds with commas, the sign before the pound: "£12,345", "−£300". */
export function inPounds(pounds: number): string {
  const digits = Math.abs(Math.round(pounds)).toLocaleString('en-GB', { useGrouping: true });
  return Math.round(pounds) < 0 ? `−£${digits}` : `£${digits}`;
}

/**
 * A range in words: "£50", "£50 to £60", "£50 or more", "£60 or less". "Not known" without either end, and where the only bound is that
 * a cost is no less than nothing or a saving no more: "£0 or more" would read like nothing.
 */
export function rangeInWords({ low, high }: MoneyRange): string {
  if (low === high) return inPounds(low);
  const [from, to] = [Number.isFinite(low), Number.isFinite(high)];
  if (from && to) return `${inPounds(low)} to ${inPounds(high)}`;
  if ((from && low === 0) || (to && high === 0)) return NOT_KNOWN;
  if (from) return `${inPounds(low)} or more`;
  return to ? `${inPounds(high)} or less` : NOT_KNOWN;
}

/**
 * Against staying: "£300 less", "the same", "between £300 less and £500 more", "at least £500 more", "no more than staying". "Not known"
 * without either end, and where the only bound is that it costs nothing or more, which is so of any trust of which nothing is known.
 */
export function differenceInWords({ low, high }: MoneyRange): string {
  if (low === high) return oneSide(low);
  const [from, to] = [Number.isFinite(low), Number.isFinite(high)];
  if (from && to) return `between ${oneSide(low)} and ${oneSide(high)}`;
  if (to && high === 0) return 'no more than staying';
  if (from && low === 0) return NOT_KNOWN;
  if (from) return low > 0 ? `at least ${oneSide(low)}` : `at best ${oneSide(low)}`;
  if (to) return high < 0 ? `at least ${oneSide(high)}` : `at most ${oneSide(high)}`;
  return NOT_KNOWN;
}

function oneSide(pounds: number): string {
  if (pounds === 0) return 'the same';
  return pounds > 0 ? `${inPounds(pounds)} more` : `${inPounds(-pounds)} less`;
}

/** A figure as entered, with its unit before or after: "5% to 6%", "£40 to £50". */
export function figureInWords(
  { low, high }: MoneyRange,
  unit: { readonly before?: string; readonly after?: string },
): string {
  const one = (value: number) =>
    `${value < 0 ? '−' : ''}${unit.before ?? ''}${Math.abs(value).toLocaleString('en-GB', { maximumFractionDigits: 2 })}${unit.after ?? ''}`;
  return low === high ? one(low) : `${one(low)} to ${one(high)}`;
}

/**
 * Reserves that leave the school's hands: "£40,000", and of less than nothing "a deficit of £12,000, which the trust would take over".
 * A range across nothing names both ends; without either end it is not known.
 */
export function reservesInWords(range: MoneyRange): string {
  const { low, high } = range;
  if (low >= 0 || (!Number.isFinite(low) && !Number.isFinite(high))) return rangeInWords(range);
  if (high <= 0) return `${deficitInWords({ low, high })}, which the trust would take over`;
  const reserves = Number.isFinite(high)
    ? `reserves of ${inPounds(high)}`
    : 'reserves of an amount not known';
  return Number.isFinite(low)
    ? `anything from a deficit of ${inPounds(-low)}, which the trust would take over, to ${reserves}`
    : `up to ${reserves}`;
}

/** Reserves held, in words that stand inside a sentence: "£40,000", "a deficit of £12,000". */
export function heldInWords(range: MoneyRange): string {
  return range.low < 0 && range.high <= 0 ? deficitInWords(range) : rangeInWords(range);
}

function deficitInWords({ low, high }: MoneyRange): string {
  if (high === 0 && !Number.isFinite(low)) return 'a deficit of an amount not known';
  return `a deficit of ${rangeInWords({ low: Math.abs(high), high: Math.abs(low) })}`;
}
