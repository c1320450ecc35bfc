import type { DecisionTable } from '../decision/index.ts';
import type { Score } from '../domain/score.ts';

/** From this many known candidates on, their mean is what we expect of one that is not known. */
const ENOUGH_PEERS = 30;

/** What to expect of a candidate about which nothing is known, and on what ground. */
export type Expectation =
  | { readonly kind: 'mean-of-known'; readonly score: Score; readonly known: number }
  | { readonly kind: 'midpoint' };

/**
 * For the criterion at this position: the mean of the first `count` candidates' known cells, where at least 30 are known; otherwise
 * the middle of what remains possible.
 */
export function expectationOf(table: DecisionTable, criterion: number, count: number): Expectation {
  const { criterionIds, known, low } = table;
  let peers = 0;
  let sum = 0;
  for (let row = 0, at = criterion; row < count; row += 1, at += criterionIds.length) {
    if (known[at] !== 1) continue;
    peers += 1;
    sum += Number(low[at]);
  }
  return peers >= ENOUGH_PEERS
    ? { kind: 'mean-of-known', score: sum / peers, known: peers }
    : { kind: 'midpoint' };
}

/**
 * Writes into the table what to expect of each cell of this criterion that is not known: inside its range, as near to the mean of the
 * known as it allows.
 */
export function expectUnknown(table: DecisionTable, criterion: number, expectation: Expectation): void {
  const { criterionIds, known, low, expected, high } = table;
  for (let at = criterion; at < known.length; at += criterionIds.length) {
    if (known[at] === 1) continue;
    const least = Number(low[at]);
    const most = Number(high[at]);
    expected[at] =
      expectation.kind === 'midpoint'
        ? (least + most) / 2
        : Math.min(most, Math.max(least, expectation.score));
  }
}
