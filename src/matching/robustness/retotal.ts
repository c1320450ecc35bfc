import {
  competitionRanks,
  type DecisionTable,
  TIE_TOLERANCE,
  type Totals,
  totals,
} from '../../decision/index.ts';
import type { ConsiderationId } from '../../domain/consideration.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Score } from '../../domain/score.ts';
import type { TrustUid } from '../../domain/trust-uid.ts';
import { criterionWeights } from '../criterion-weights.ts';
import type { GatheredTable } from '../gather.ts';
import { itemAt } from '../item-at.ts';
import type { RankRefusal } from '../ranking.ts';
import type { NamedTrust } from './field.ts';

/** A trust in the order that tried weights give; expected score 0 to 1. */
export type TriedPlace = NamedTrust & { readonly rank: number; readonly score: Score };

/** Weights to try: swings of the considerations, 0 to 100; everything else stays as answered. */
export type TriedWeights = {
  readonly considerations: Readonly<Record<ConsiderationId, number>>;
  readonly leftOut: readonly TrustUid[];
  /** How many of the first places are wanted. */
  readonly top: number;
};

/**
 * The first places of the order that other weights would give. Nothing is measured again, so that it can keep up with a slider:
 * O(candidates × criteria + candidates · log candidates). Refused when nothing would count.
 */
export function retotal(
  gathered: GatheredTable,
  { considerations, leftOut, top }: TriedWeights,
): Result<readonly TriedPlace[], RankRefusal> {
  const { enquiry, eligibleTable } = gathered;
  const { answers } = enquiry;
  const weights = criterionWeights(gathered.criteria, {
    ...enquiry,
    answers: { ...answers, weights: { ...answers.weights, considerations } },
  });
  if (!weights.ok) return weights;
  const sums = totals(eligibleTable, weights.value);
  const rows = frontRunners(eligibleTable, sums, leftOut, top);
  const places = competitionRanks(
    rows.map((row) => Number(sums.expected[row])),
    rows.map((row) => itemAt(eligibleTable.candidateIds, row)),
  );
  if (!places.ok) throw new RangeError(`no ranks: ${JSON.stringify(places.error)}`);
  return ok(
    places.value.slice(0, top).map(({ candidate, rank }) => {
      const row = itemAt(rows, candidate);
      const { trust } = itemAt(gathered.pairings, itemAt(gathered.eligible, row)).profile;
      return { uid: trust.uid, name: trust.name, rank, score: Number(sums.expected[row]) };
    }),
  );
}

/** The rows whose totals reach the last place wanted, ties included: nobody below can change a rank above. */
function frontRunners(
  { candidateIds }: DecisionTable,
  { expected, coverage }: Totals,
  leftOut: readonly TrustUid[],
  top: number,
): readonly number[] {
  const out = new Set<string>(leftOut);
  const competing = [...candidateIds.keys()].filter(
    (row) => Number(coverage[row]) > 0 && !out.has(itemAt(candidateIds, row)),
  );
  const ascending = Float64Array.from(competing, (row) => Number(expected[row])).sort();
  const last = ascending[Math.max(0, ascending.length - top)];
  return last === undefined ? [] : competing.filter((row) => Number(expected[row]) >= last - TIE_TOLERANCE);
}
