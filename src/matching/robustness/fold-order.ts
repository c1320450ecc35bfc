import { totals } from '../../decision/index.ts';
import { CONSIDERATION_IDS, type ConsiderationId } from '../../domain/consideration.ts';
import type { TrustUid } from '../../domain/trust-uid.ts';
import { criterionWeights } from '../criterion-weights.ts';
import type { GatheredTable } from '../gather.ts';
import { itemAt } from '../item-at.ts';
import type { NamedTrust } from './field.ts';

/**
 * What each competing trust is worth on each consideration, so that other weights of the considerations can be tried without the
 * register. Row by row: trust `i` on consideration `g` is at `i * considerations.length + g`.
 */
export type FoldedOrder = {
  /** Those in which something counts. */
  readonly considerations: readonly ConsiderationId[];
  readonly trusts: readonly NamedTrust[];
  /** Expected value, 0 to 1. */
  readonly values: Float64Array;
  /** Share of the consideration that evidence backs, 0 to 1. */
  readonly covered: Float64Array;
};

const NONE: Readonly<Record<ConsiderationId, number>> = {
  vision: 0,
  geography: 0,
  size: 0,
  faith: 0,
  governance: 0,
  finance: 0,
};

/** Folds the criteria of each consideration into one value, by their shares within it. O(candidates × criteria). */
export function foldOrder(gathered: GatheredTable, leftOut: readonly TrustUid[]): FoldedOrder {
  const { table, pairings, eligible } = gathered;
  const columns = CONSIDERATION_IDS.flatMap((id) => {
    const within = weightsWithin(gathered, id);
    return within === null ? [] : [{ id, sums: totals(table, within) }];
  });
  const out = new Set<string>(leftOut);
  const rows = eligible.filter((row) => !out.has(itemAt(table.candidateIds, row)));
  const values = new Float64Array(rows.length * columns.length);
  const covered = new Float64Array(rows.length * columns.length);
  for (const [i, row] of rows.entries()) {
    for (const [g, { sums }] of columns.entries()) {
      values[i * columns.length + g] = Number(sums.expected[row]);
      covered[i * columns.length + g] = Number(sums.coverage[row]);
    }
  }
  return {
    considerations: columns.map(({ id }) => id),
    trusts: rows.map((row) => {
      const { uid, name } = itemAt(pairings, row).profile.trust;
      return { uid, name };
    }),
    values,
    covered,
  };
}

/** The weights of one consideration's criteria among themselves; null where nothing in it counts. */
function weightsWithin({ criteria, enquiry }: GatheredTable, id: ConsiderationId) {
  const { answers } = enquiry;
  const alone = { ...answers.weights, considerations: { ...NONE, [id]: 100 } };
  const weights = criterionWeights(criteria, { ...enquiry, answers: { ...answers, weights: alone } });
  return weights.ok ? weights.value : null;
}
