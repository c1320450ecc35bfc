import type { Outcome } from './outcome.ts';
import type { Ranking } from './ranks.ts';
import { normaliseWeights, type WeightError, type Weights } from './weights.ts';

/**
 * The mean of several governors' weights, each with the same say: `w̄_j = (1/G) Σ_g w_gj`. A tie at the mean can hide a split, so
 * show each governor's own order beside it. No governors is refused as `noWeights`. O(governors × criteria).
 *
 * @throws RangeError when the governors did not weigh the same criteria.
 * Source: Forman and Peniwati (1998), European Journal of Operational Research 108 (aggregating individual priorities).
 */
export function meanWeights(governors: readonly Weights[]): Outcome<Weights, WeightError> {
  const [first] = governors;
  if (first === undefined) return { ok: false, error: { kind: 'noWeights' } };
  const sums = new Float64Array(first.length);
  for (const weights of governors) {
    if (weights.length !== first.length) throw new RangeError('governors weighed different criteria');
    weights.forEach((weight, j) => {
      sums[j]! += weight;
    });
  }
  return normaliseWeights(sums);
}

/** How far apart governors are on one criterion: the lowest and the highest weight (0 to 1) and who gave it. */
export type WeightDisagreement = {
  readonly criterion: number;
  readonly lowest: { readonly governor: number; readonly weight: number };
  readonly highest: { readonly governor: number; readonly weight: number };
};

/**
 * Each criterion's lowest and highest weight, the widest apart first. Of governors who gave the same weight the first is
 * named. Empty without governors. O(governors × criteria).
 */
export function weightDisagreements(governors: readonly Weights[]): readonly WeightDisagreement[] {
  const [first] = governors;
  if (first === undefined) return [];
  const disagreements = Array.from(first, (_, criterion): WeightDisagreement => {
    const given = governors.map((weights, governor) => ({ governor, weight: weights[criterion]! }));
    return {
      criterion,
      lowest: given.reduce((least, next) => (next.weight < least.weight ? next : least)),
      highest: given.reduce((most, next) => (next.weight > most.weight ? next : most)),
    };
  });
  const apart = ({ lowest, highest }: WeightDisagreement) => highest.weight - lowest.weight;
  return disagreements.sort((a, b) => apart(b) - apart(a));
}

/** Where a candidate stands with the governor who places it highest, and with the one who places it lowest. */
export type RankDisagreement = {
  readonly candidate: number;
  readonly highest: { readonly governor: number; readonly rank: number };
  readonly lowest: { readonly governor: number; readonly rank: number };
};

/**
 * For each candidate that at least one governor places among the first `count`, its highest and lowest rank among the governors'
 * own orders, the widest apart first. A governor for whom it is unranked is left out. O(governors × candidates).
 */
export function rankDisagreements(orders: readonly Ranking[], count: number): readonly RankDisagreement[] {
  const found = new Map<number, RankDisagreement>();
  for (const [governor, { placings }] of orders.entries()) {
    for (const { candidate, rank } of placings) {
      const here = { governor, rank };
      const before = found.get(candidate);
      found.set(candidate, {
        candidate,
        highest: before === undefined || rank < before.highest.rank ? here : before.highest,
        lowest: before === undefined || rank > before.lowest.rank ? here : before.lowest,
      });
    }
  }
  const apart = ({ highest, lowest }: RankDisagreement) => lowest.rank - highest.rank;
  return Array.from(found.values())
    .filter(({ highest }) => highest.rank <= count)
    .sort((a, b) => apart(b) - apart(a) || a.highest.rank - b.highest.rank || a.candidate - b.candidate);
}
