import type { CellColumn } from '../decision/index.ts';
import type { Score } from '../domain/score.ts';

/** From this many known candidates on, their mean is what we expect of one that is not known. */
const ENOUGH_PEERS = 30;

/** What to expect of a candidate about which nothing is known, and on what ground. */
export type Expectation =
  | { readonly kind: 'mean-of-known'; readonly score: Score; readonly known: number }
  | { readonly kind: 'midpoint' };

/** The mean of the first `count` known cells, where at least 30 are known; otherwise the middle of what remains possible. */
export function expectationOf({ known, low }: CellColumn, count: number): Expectation {
  let peers = 0;
  let sum = 0;
  for (let index = 0; index < count; index += 1) {
    if (known[index] !== 1) continue;
    peers += 1;
    sum += Number(low[index]);
  }
  return peers >= ENOUGH_PEERS
    ? { kind: 'mean-of-known', score: sum / peers, known: peers }
    : { kind: 'midpoint' };
}

/** Fills in what to expect of each cell that is not known: inside its range, as near to the mean of the known as it allows. */
export function expectUnknown({ known, low, expected, high }: CellColumn, expectation: Expectation): void {
  for (let index = 0; index < known.length; index += 1) {
    if (known[index] === 1) continue;
    const least = Number(low[index]);
    const most = Number(high[index]);
    expected[index] =
      expectation.kind === 'midpoint'
        ? (least + most) / 2
        : Math.min(most, Math.max(least, expectation.score));
  }
}
