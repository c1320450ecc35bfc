import type { Outcome } from './outcome.ts';
import type { DecisionTable } from './table.ts';
import { type Totals, totals } from './totals.ts';
import type { Weights } from './weights.ts';

/** Totals closer than this (on the 0 to 1 scale) are the same total: it is far above rounding error, far below meaning. */
export const TIE_TOLERANCE = 1e-11;

/** A candidate's place. `candidate` is its position in the input; tied candidates share a rank: 1, 2, 2, 4. */
export type Placing = { readonly candidate: number; readonly rank: number; readonly tied: boolean };

/** A value that is not a number cannot be ranked. */
export type RankError = { readonly kind: 'notANumber'; readonly candidateId: string };

/**
 * Places values from high to low. Neighbours in the sorted list no further apart than {@link TIE_TOLERANCE} tie (gaps
 * chain), and tied candidates share the better rank; they are listed by id, so that input order never matters.
 * O(n log n).
 *
 * @throws RangeError when there are not as many ids as values.
 */
export function competitionRanks(
  values: ArrayLike<number>,
  ids: readonly string[],
): Outcome<readonly Placing[], RankError> {
  if (ids.length !== values.length) throw new RangeError(`${ids.length} ids for ${values.length} values`);
  return placed(
    ids.map((_, index) => index),
    values,
    ids,
  );
}

/** Places these candidates, whose values and ids are those of everyone. */
function placed(
  candidates: readonly number[],
  values: ArrayLike<number>,
  ids: readonly string[],
): Outcome<readonly Placing[], RankError> {
  const bad = candidates.find((candidate) => Number.isNaN(values[candidate]!));
  if (bad !== undefined) return { ok: false, error: { kind: 'notANumber', candidateId: ids[bad]! } };

  const order = fromHighToLow(candidates, values);
  const placings: Placing[] = [];
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && tie(values[order[end - 1]!]!, values[order[end]!]!)) end += 1;
    const rank = start + 1;
    if (end === rank) {
      placings.push({ candidate: order[start]!, rank, tied: false });
    } else {
      const group = order.slice(start, end).sort((a, b) => compareIds(ids[a]!, ids[b]!));
      for (const candidate of group) placings.push({ candidate, rank, tied: true });
    }
    start = end;
  }
  return { ok: true, value: placings };
}

/** Whether two neighbours tie, the higher first. Without a difference where both are infinite. */
function tie(higher: number, lower: number): boolean {
  return higher === lower || higher - lower <= TIE_TOLERANCE;
}

/**
 * These candidates by value, the highest first; equal values in no order. Sorts plain numbers and looks up where each candidate
 * belongs, which is several times as fast as comparing candidates.
 */
function fromHighToLow(candidates: readonly number[], values: ArrayLike<number>): Uint32Array {
  const ascending = new Float64Array(candidates.length);
  for (let at = 0; at < candidates.length; at += 1) ascending[at] = values[candidates[at]!]!;
  ascending.sort();
  const taken = new Uint32Array(ascending.length);
  const order = new Uint32Array(ascending.length);
  for (const candidate of candidates) {
    const first = countAbove(ascending, values[candidate]!);
    order[first + taken[first]!] = candidate;
    taken[first]! += 1;
  }
  return order;
}

/** Who stands where, best first, and who has no evidence at all on anything that counts, by id. */
export type Ranking = { readonly placings: readonly Placing[]; readonly unranked: readonly number[] };

/**
 * Ranks a table's candidates by expected total, or cautiously by worst-case total (`low`). A candidate whose coverage is 0 is
 * listed as unranked: its total says nothing about it. Those not `among` them take no part. O(n log n).
 */
export function rankByTotals(
  table: DecisionTable,
  of: Totals,
  by: 'expected' | 'low',
  among: Iterable<number> = table.candidateIds.keys(),
): Outcome<Ranking, RankError> {
  const { candidateIds } = table;
  const ranked: number[] = [];
  const unranked: number[] = [];
  for (const candidate of among) {
    if (of.coverage[candidate]! > 0) ranked.push(candidate);
    else unranked.push(candidate);
  }
  const placings = placed(ranked, of[by], candidateIds);
  if (!placings.ok) return placings;
  unranked.sort((a, b) => compareIds(candidateIds[a]!, candidateIds[b]!));
  return { ok: true, value: { placings: placings.value, unranked } };
}

/**
 * The rank of each value alone, 1 to n, as {@link competitionRanks} gives it: for a second order beside one that is listed.
 * O(n log n), without the objects of a list.
 *
 * @throws RangeError when a value is not a number.
 */
export function ranksOf(values: ArrayLike<number>): Uint32Array {
  const ascending = new Float64Array(values).sort();
  const count = ascending.length;
  if (Number.isNaN(ascending[count - 1]!)) throw new RangeError('a value is not a number');
  const rankAt = new Uint32Array(count);
  for (let at = count - 1; at >= 0; at -= 1) {
    const tied = at + 1 < count && tie(ascending[at + 1]!, ascending[at]!);
    rankAt[at] = tied ? rankAt[at + 1]! : count - at;
  }
  const ranks = new Uint32Array(count);
  for (let index = 0; index < count; index += 1) {
    ranks[index] = rankAt[count - 1 - countAbove(ascending, values[index]!)]!;
  }
  return ranks;
}

/**
 * Everyone's total and the order that it gives, best first and ties by id, as positions in the table. Candidates without evidence
 * stand in it like all others. O(candidates × criteria + candidates · log candidates).
 *
 * @throws RangeError when the weights are not of this table, or a total is not a number.
 */
export function orderByTotals(
  table: DecisionTable,
  weights: Weights,
  by: 'expected' | 'low',
): { readonly order: readonly number[]; readonly values: Float64Array } {
  const values = totals(table, weights)[by];
  const placings = competitionRanks(values, table.candidateIds);
  if (!placings.ok) throw new RangeError(`the total of ${placings.error.candidateId} is not a number`);
  return { order: placings.value.map(({ candidate }) => candidate), values };
}

/** The best and the worst rank that a candidate could take, 1 to n. */
export type RankRange = { readonly best: number; readonly worst: number };

/**
 * Ranks that remain possible when every unknown value may lie anywhere in its interval:
 * `best = 1 + #{k : low_k > high_i}`, `worst = 1 + #{k ≠ i : high_k > low_i}`, beyond {@link TIE_TOLERANCE}.
 * The intervals are `totals().low` and `.high` of the candidates that are ranked. O(n log n).
 *
 * @throws RangeError when a bound is not a number or a low one is above its high one.
 */
export function possibleRanks(low: ArrayLike<number>, high: ArrayLike<number>): readonly RankRange[] {
  for (let i = 0; i < low.length; i += 1) {
    if (!(low[i]! <= high[i]!)) throw new RangeError(`interval ${i} runs from ${low[i]} to ${high[i]}`);
  }
  const sortedLows = new Float64Array(low).sort();
  const sortedHighs = new Float64Array(high).sort();
  const ranges: RankRange[] = [];
  for (let i = 0; i < low.length; i += 1) {
    const lowest = low[i]!;
    const highest = high[i]!;
    const itself = highest - lowest > TIE_TOLERANCE ? 1 : 0;
    ranges.push({
      best: 1 + countAbove(sortedLows, highest + TIE_TOLERANCE),
      worst: 1 + countAbove(sortedHighs, lowest + TIE_TOLERANCE) - itself,
    });
  }
  return ranges;
}

/** How many of the ascending values are greater than the bound. */
function countAbove(ascending: Float64Array, bound: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ascending[middle]! > bound) to = middle;
    else from = middle + 1;
  }
  return ascending.length - from;
}

/** By code unit, not by locale: the same order in every browser. */
function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
