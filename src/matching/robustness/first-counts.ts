import type { Score } from '../../domain/score.ts';
import type { Reading } from './first-shares.ts';

/** First places out of 100 tries as they are printed: "87", "under 1", "over 99"; "0" and "100" only where it is none or all. */
export type FirstCounts = {
  /** Per trust of the list, in its order. */
  readonly trusts: readonly string[];
  /** Per trust of `othersFirst`, in that order. */
  readonly named: readonly string[];
  /** All trusts outside the list together, the named ones among them. */
  readonly others: string;
};

/** Above this sum of shares, trusts of equal score shared first places, and no rounding can make the counts add up to 100. */
const SHARED_PLACES = 1 + 1e-9;

/**
 * First places of 100 that add up to 100 with what is not shown: whole counts by largest remainder over the list, the named
 * others and the remaining others. Where first places were shared by equal trusts, each share is rounded by itself.
 */
export function firstCounts({ shares, othersFirst, others }: Reading): FirstCounts {
  const named = othersFirst.map(({ first }) => first);
  const remaining = Math.max(0, others.first - named.reduce((sum, first) => sum + first, 0));
  const list = shares.map(({ first }) => first);
  const all = [...list, ...named, remaining];
  const counts = hundredths(all);
  const outside = counts.slice(list.length).reduce((sum, count) => sum + count, 0);
  return {
    trusts: list.map((share, index) => printed(share, Number(counts[index]))),
    named: named.map((share, index) => printed(share, Number(counts[list.length + index]))),
    others: printed(others.first, outside),
  };
}

function hundredths(shares: readonly Score[]): readonly number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (sum > SHARED_PLACES) return shares.map((share) => Math.round(share * 100));
  const floors = shares.map((share) => Math.floor(share * 100 + 1e-9));
  const missing = Math.round(sum * 100) - floors.reduce((total, floor) => total + floor, 0);
  const raised = new Set(
    shares
      .map((share, index) => ({ index, remainder: share * 100 - Number(floors[index]) }))
      .sort((a, b) => b.remainder - a.remainder)
      .slice(0, Math.max(0, missing))
      .map(({ index }) => index),
  );
  return floors.map((floor, index) => floor + (raised.has(index) ? 1 : 0));
}

function printed(share: Score, count: number): string {
  if (count === 0 && share > 0) return 'under 1';
  if (count === 100 && share < 1) return 'over 99';
  return String(count);
}
