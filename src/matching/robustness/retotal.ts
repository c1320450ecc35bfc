import { competitionRanks, TIE_TOLERANCE } from '../../decision/index.ts';
import type { ConsiderationId } from '../../domain/consideration.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Score } from '../../domain/score.ts';
import { itemAt } from '../item-at.ts';
import type { RankRefusal } from '../ranking.ts';
import type { NamedTrust } from './field.ts';
import type { FoldedOrder } from './fold-order.ts';

/** A trust in the order that tried weights give; expected score 0 to 1. */
export type TriedPlace = NamedTrust & { readonly rank: number; readonly score: Score };

/**
 * The first `top` places of the order that other weights of the considerations (swings, 0 to 100) would give; everything else stays
 * as answered. Quick enough to follow a slider: O(candidates · log candidates). Refused when nothing would count.
 */
export function retotal(
  folded: FoldedOrder,
  swings: Readonly<Record<ConsiderationId, number>>,
  top: number,
): Result<readonly TriedPlace[], RankRefusal> {
  const sum = folded.considerations.reduce((total, id) => total + swings[id], 0);
  if (!(sum > 0)) return err({ kind: 'all-weights-zero' });
  const weights = folded.considerations.map((id) => swings[id] / sum);
  const scores = weighted(folded.values, weights, folded.trusts.length);
  const coverage = weighted(folded.covered, weights, folded.trusts.length);
  const rows = frontRunners(scores, coverage, top);
  const places = competitionRanks(
    rows.map((row) => Number(scores[row])),
    rows.map((row) => itemAt(folded.trusts, row).uid),
  );
  if (!places.ok) throw new RangeError(`no ranks: ${JSON.stringify(places.error)}`);
  return ok(
    places.value.slice(0, top).map(({ candidate, rank }) => {
      const row = itemAt(rows, candidate);
      return { ...itemAt(folded.trusts, row), rank, score: Number(scores[row]) };
    }),
  );
}

function weighted(cells: Float64Array, weights: readonly number[], count: number): Float64Array {
  const sums = new Float64Array(count);
  const width = weights.length;
  for (let i = 0; i < count; i += 1) {
    let sum = 0;
    for (let g = 0; g < width; g += 1) sum += Number(weights[g]) * Number(cells[i * width + g]);
    sums[i] = sum;
  }
  return sums;
}

/** The rows whose scores reach the last place wanted, ties included: nobody below can change a rank above. */
function frontRunners(scores: Float64Array, coverage: Float64Array, top: number): readonly number[] {
  const competing = [...scores.keys()].filter((row) => Number(coverage[row]) > 0);
  const ascending = Float64Array.from(competing, (row) => Number(scores[row])).sort();
  const last = ascending[Math.max(0, ascending.length - top)];
  return last === undefined ? [] : competing.filter((row) => Number(scores[row]) >= last - TIE_TOLERANCE);
}
