import type { Score, ScoreRange } from '../../domain/score.ts';
import { wholePoints } from '../../matching/wording.ts';

/** Ranges narrower than this are arithmetic noise, not something unknown. */
const NOISE = 1e-9;

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`not a score: ${value}`);
  return value;
}

/** Decimals with which scores are printed: whole points, or tenths. */
export type ScoreDecimals = 0 | 1;

/**
 * The rule of printed scores: an order prints whole points, unless two neighbours of different scores would then print alike
 * (67.4 and 66.6 are both 67); then every expected score of that order prints with one decimal, on every screen and in the report.
 * The printed order therefore never disagrees with the printed figures.
 */
export function scoreDecimals(
  candidates: readonly { readonly score: Pick<ScoreRange, 'expected'> }[],
): ScoreDecimals {
  const inOrder = candidates.map(({ score }) => score.expected).sort((a, b) => b - a);
  const alike = inOrder.some((score, index) => {
    const next = inOrder[index + 1];
    return next !== undefined && score - next > NOISE && formatScore(score) === formatScore(next);
  });
  return alike ? 1 : 0;
}

/** A score 0 to 1 as points out of 100, "63" or "62.8". Throws on NaN and infinities, which are never shown. */
export function formatScore(score: Score, decimals: ScoreDecimals = 0): string {
  const factor = 10 ** decimals;
  return (Math.round(finite(score) * 100 * factor) / factor).toFixed(decimals);
}

/** True when unknown evidence could still move the score. */
export function isUncertain(range: ScoreRange): boolean {
  return finite(range.high) - finite(range.low) > NOISE;
}

/** Worst to best case in points, "48 to 79", in tenths where whole points would be the same; "63, nothing unknown" without a range. */
export function formatRange(range: ScoreRange, decimals: ScoreDecimals = 0): string {
  if (!isUncertain(range)) return `${formatScore(range.expected, decimals)}, nothing unknown`;
  const ends = formatScore(range.low) === formatScore(range.high) ? 1 : 0;
  return `${formatScore(range.low, ends)} to ${formatScore(range.high, ends)}`;
}

/** Coverage 0 to 1 as "55 of every 100 points"; "none of the points" and "all 100 points" at the ends only. */
export function formatCoverage(coverage: Score): string {
  const points = wholePoints(finite(coverage));
  if (points === 0) return 'none of the 100 points';
  return points === 100 ? 'all 100 points' : `${points} of every 100 points`;
}

/**
 * Contributions, 0 to 1 each, as points with one decimal that add up to the total as shown: the largest remainders take the
 * tenths that plain rounding would lose, so that a reader can add the column. Empty input gives an empty list.
 */
export function splitPoints(contributions: readonly Score[]): readonly number[] {
  const tenths = contributions.map((part) => finite(part) * 1000);
  const floors = tenths.map((part) => Math.floor(part + NOISE));
  const missing =
    Math.round(tenths.reduce((sum, part) => sum + part, 0)) - floors.reduce((sum, part) => sum + part, 0);
  const order = tenths
    .map((part, index) => ({ index, remainder: part - Math.floor(part + NOISE) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(order.slice(0, Math.max(missing, 0)).map((entry) => entry.index));
  return floors.map((part, index) => (part + (raised.has(index) ? 1 : 0)) / 10);
}

/** Points with one decimal, "6.3". */
export function formatPoints(points: number): string {
  return finite(points).toFixed(1);
}
