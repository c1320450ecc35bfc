import type { Score, ScoreRange } from '../../domain/score.ts';

/** Ranges narrower than this are arithmetic noise, not something unknown. */
const NOISE = 1e-9;

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`not a score: ${value}`);
  return value;
}

/** A score 0 to 1 as whole points out of 100, "63". Throws on NaN and infinities, which are never shown. */
export function formatScore(score: Score): string {
  return String(Math.round(finite(score) * 100));
}

/** True when unknown evidence could still move the score. */
export function isUncertain(range: ScoreRange): boolean {
  return finite(range.high) - finite(range.low) > NOISE;
}

/** Worst to best case in points, "48 to 79"; "63, nothing unknown" where both ends are the same. */
export function formatRange(range: ScoreRange): string {
  if (!isUncertain(range)) return `${formatScore(range.expected)}, nothing unknown`;
  return `${formatScore(range.low)} to ${formatScore(range.high)}`;
}

/** Coverage 0 to 1 as "55 of every 100 points"; "none of the points" and "all 100 points" at the ends only. */
export function formatCoverage(coverage: Score): string {
  const points = awayFromEnds(coverage);
  if (points === 0) return 'none of the 100 points';
  return points === 100 ? 'all 100 points' : `${points} of every 100 points`;
}

function awayFromEnds(share: number): number {
  const rounded = Math.round(finite(share) * 100);
  if (share > NOISE && rounded === 0) return 1;
  return share < 1 - NOISE && rounded === 100 ? 99 : rounded;
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
