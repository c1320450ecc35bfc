import { rankByTotals, totals, type Weights } from '../../decision/index.ts';
import type { TrustUid } from '../../domain/trust-uid.ts';
import { itemAt } from '../item-at.ts';
import { type Field, type NamedTrust, rowsOf, trustAt } from './field.ts';
import { TOP_PLACES } from './first-shares.ts';
import { byConsideration } from './weight-moves.ts';

/** A trust's places among all that compete: as it stands, with every consideration equal, and with all unknowns at their worst. */
export type PlacesOfTrust = NamedTrust & {
  readonly stated: number;
  readonly equal: number;
  readonly worst: number;
};

/** Two other orders beside ours. `equalNewcomers`, `worstNewcomers`: who would be among the first five and is not in the list asked about. */
export type OtherOrders = {
  readonly trusts: readonly PlacesOfTrust[];
  readonly equalNewcomers: readonly NamedTrust[];
  readonly worstNewcomers: readonly NamedTrust[];
};

/**
 * Equal weights: every consideration that carries weight gets the same, and shares it among its criteria as before. Worst case: our
 * weights, everything unknown at its lowest.
 */
export function otherOrders(field: Field, uids: readonly TrustUid[]): OtherOrders {
  const rows = rowsOf(field, uids);
  const equal = ranksBy(field, equalWeights(field), 'expected');
  const worst = ranksBy(field, field.weights, 'low');
  const asked = new Set(rows);
  const newcomers = (ranks: readonly number[]) =>
    [...ranks.keys()]
      .filter((row) => itemAt(ranks, row) <= TOP_PLACES && !asked.has(row))
      .sort((a, b) => itemAt(ranks, a) - itemAt(ranks, b))
      .map((row) => trustAt(field, row));
  return {
    trusts: rows.map((row) => ({
      ...trustAt(field, row),
      stated: itemAt(field.members, row).rank,
      equal: itemAt(equal, row),
      worst: itemAt(worst, row),
    })),
    equalNewcomers: newcomers(equal),
    worstNewcomers: newcomers(worst),
  };
}

/** Weights per criterion under which all considerations with weight count the same. */
function equalWeights(field: Field): Weights {
  const { groupOf, weights: ofConsiderations } = byConsideration(field);
  const taking = ofConsiderations.filter((weight) => weight > 0).length;
  return field.weights.map((weight, column) => {
    const group = Number(ofConsiderations[itemAt(groupOf, column)]);
    return group > 0 ? weight / group / taking : 0;
  });
}

/** The rank of every row of the field. */
function ranksBy({ table }: Field, weights: Weights, by: 'expected' | 'low'): readonly number[] {
  const places = rankByTotals(table, totals(table, weights), by);
  if (!places.ok) throw new RangeError(`no ranks: ${JSON.stringify(places.error)}`);
  const ranks = new Array<number>(table.candidateIds.length);
  for (const { candidate, rank } of places.value.placings) ranks[candidate] = rank;
  return ranks;
}
