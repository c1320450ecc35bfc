import { checkWeightCount, type DecisionTable } from './table.ts';
import type { Weights } from './weights.ts';

/** A table of considerations in place of criteria, and their weights. */
export type Grouped = { readonly table: DecisionTable; readonly weights: Weights };

/**
 * Folds criteria into considerations: `W_g = Σ w_j`, and the value of a candidate is `Σ (w_j / W_g) v_ij` for the low, the expected and
 * the high values. Everything that can be asked about a criterion's weight (stability, sampling, order) can then be asked
 * about a consideration's, without its number of criteria counting. Totals stay the same. A folded cell is known when all
 * its cells of weight above 0 are; a consideration without weight takes the plain mean of its cells, one without criteria
 * is refused. O(candidates × criteria).
 *
 * @param groupOf for each criterion, the position of its consideration in `groupIds`.
 * @throws RangeError when weights or `groupOf` are not of this table, or a consideration has no criterion.
 */
export function groupCriteria(
  table: DecisionTable,
  weights: Weights,
  groupIds: readonly string[],
  groupOf: readonly number[],
): Grouped {
  checkWeightCount(table, weights);
  checkWeightCount(table, groupOf);
  const shares = sharesWithin(weights, groupIds, groupOf);
  const size = table.candidateIds.length * groupIds.length;
  const grouped: DecisionTable = {
    candidateIds: table.candidateIds,
    criterionIds: groupIds,
    low: new Float64Array(size),
    expected: new Float64Array(size),
    high: new Float64Array(size),
    known: new Uint8Array(size).fill(1),
  };
  for (let i = 0, from = 0; i < table.candidateIds.length; i += 1) {
    for (const [j, group] of groupOf.entries()) {
      const to = i * groupIds.length + group;
      const share = shares.within[j]!;
      grouped.low[to]! += share * table.low[from]!;
      grouped.expected[to]! += share * table.expected[from]!;
      grouped.high[to]! += share * table.high[from]!;
      if (share > 0 && table.known[from] === 0) grouped.known[to] = 0;
      from += 1;
    }
  }
  return { table: grouped, weights: shares.ofGroups };
}

function sharesWithin(weights: Weights, groupIds: readonly string[], groupOf: readonly number[]) {
  const ofGroups = new Float64Array(groupIds.length);
  const members = new Float64Array(groupIds.length);
  for (const [j, group] of groupOf.entries()) {
    if (!(group in groupIds)) throw new RangeError(`criterion ${j} is in no consideration (${group})`);
    ofGroups[group]! += weights[j]!;
    members[group]! += 1;
  }
  const empty = members.indexOf(0);
  if (empty !== -1) throw new RangeError(`consideration ${groupIds[empty]} has no criterion`);
  const within = Float64Array.from(groupOf, (group, j) =>
    ofGroups[group]! > 0 ? weights[j]! / ofGroups[group]! : 1 / members[group]!,
  );
  return { ofGroups, within };
}
