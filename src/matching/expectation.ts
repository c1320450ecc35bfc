import type { DecisionTable } from '../decision/index.ts';
import type { Score } from '../domain/score.ts';
import { itemAt } from './item-at.ts';

/** From this many known candidates on, their mean is what we expect of one that is not known. */
const ENOUGH_PEERS = 30;

/** What to expect of a candidate about which nothing is known, and on what ground. */
export type Expectation =
  | { readonly kind: 'mean-of-known'; readonly score: Score; readonly known: number }
  | { readonly kind: 'midpoint' };

/**
 * For each criterion: the mean of the first `count` candidates' known cells, where at least 30 are known; otherwise the middle of
 * what remains possible. O(candidates × criteria).
 */
export function expectationsOf(table: DecisionTable, count: number): readonly Expectation[] {
  const { criterionIds, known, low } = table;
  const peers = new Uint32Array(criterionIds.length);
  const sums = new Float64Array(criterionIds.length);
  for (let row = 0, at = 0; row < count; row += 1) {
    for (let column = 0; column < criterionIds.length; column += 1, at += 1) {
      if (known[at] !== 1) continue;
      peers[column] = Number(peers[column]) + 1;
      sums[column] = Number(sums[column]) + Number(low[at]);
    }
  }
  return criterionIds.map((_, column) => {
    const known = Number(peers[column]);
    return known >= ENOUGH_PEERS
      ? { kind: 'mean-of-known', score: Number(sums[column]) / known, known }
      : { kind: 'midpoint' };
  });
}

/**
 * Writes into the table what to expect of each cell that is not known: inside its range, as near to the mean of the known of its
 * criterion as it allows. O(candidates × criteria).
 */
export function expectUnknowns(table: DecisionTable, expectations: readonly Expectation[]): void {
  const { known, low, expected, high } = table;
  for (let at = 0; at < known.length; at += 1) {
    if (known[at] === 1) continue;
    const expectation = itemAt(expectations, at % expectations.length);
    const least = Number(low[at]);
    const most = Number(high[at]);
    expected[at] =
      expectation.kind === 'midpoint'
        ? (least + most) / 2
        : Math.min(most, Math.max(least, expectation.score));
  }
}
