import { type Placing, TIE_TOLERANCE } from './ranks.ts';
import type { PairwiseWins } from './sampling/pairwise.ts';
import type { Totals } from './totals.ts';

/** Whether one candidate stands clearly above another. */
export type IsClear = (ahead: number, behind: number) => boolean;

/**
 * Splits an order, best first, into groups that are too close to call: a group runs on for as long as its first candidate is not
 * clearly ahead. A group of one is a clear place. O(candidates).
 */
export function tooCloseToCall(
  placings: readonly Placing[],
  isClear: IsClear,
): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const { candidate } of placings) {
    const group = groups.at(-1);
    if (group === undefined || isClear(group[0]!, candidate)) groups.push([candidate]);
    else group.push(candidate);
  }
  return groups;
}

/** Clear when the worst case of the one is above the best case of the other: unknown cells cannot turn them round. */
export function clearByIntervals({ low, high }: Totals): IsClear {
  return (ahead, behind) => low[ahead]! > high[behind]! + TIE_TOLERANCE;
}

/**
 * Clear when the one stands above the other in at least this share (0 to 1) of the plausible weightings.
 *
 * @throws RangeError later, when asked about a candidate that was not compared.
 */
export function clearByShares({ candidates, shares }: PairwiseWins, atLeast: number): IsClear {
  const position = new Map(candidates.map((candidate, at) => [candidate, at]));
  return (ahead, behind) => {
    const a = position.get(ahead);
    const b = position.get(behind);
    if (a === undefined || b === undefined) throw new RangeError(`${ahead} and ${behind} were not compared`);
    return shares[a * candidates.length + b]! >= atLeast;
  };
}
