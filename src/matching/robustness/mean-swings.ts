import { roundToSum } from '../../decision/index.ts';
import { CONSIDERATION_IDS, type ConsiderationId } from '../../domain/consideration.ts';
import type { Score } from '../../domain/score.ts';
import type { Swings } from '../governor-weights.ts';
import { itemAt } from '../item-at.ts';

/** The largest number that the step on weights takes: what matters most gets it. */
const MOST = 100;

/** The mean as numbers that the board can put in force. `furthest`: by how much of all weight (0 to 1) rounding moves a share at most. */
export type MeanSwings = { readonly swings: Swings; readonly furthest: Score };

/**
 * Whole numbers whose shares come as close to these as whole numbers with a largest of 100 can. For a sum of numbers, largest
 * remainders come closest; so every sum that leaves the largest at 100 is tried, and the closest is taken. A consideration that does
 * not count keeps its number in `now`, since its number says nothing. Shares are 0 to 1 and add up to 1.
 *
 * @throws RangeError without shares.
 */
export function swingsOfShares(
  considerations: readonly ConsiderationId[],
  shares: readonly Score[],
  now: Swings,
): MeanSwings {
  const largest = Math.max(...shares);
  if (!(largest > 0)) throw new RangeError('no shares to round');
  const tries = sumsAround(MOST / largest)
    .map((sum) =>
      roundToSum(
        shares.map((share) => share * sum),
        sum,
      ),
    )
    .filter((numbers) => Math.max(...numbers) === MOST);
  const best = closest(
    shares,
    tries.length === 0 ? [shares.map((share) => Math.round((share / largest) * MOST))] : tries,
  );
  const swings = Object.fromEntries(
    CONSIDERATION_IDS.map((id) => {
      const column = considerations.indexOf(id);
      return [id, column === -1 ? now[id] : itemAt(best.numbers, column)];
    }),
  ) as Record<ConsiderationId, number>;
  return { swings, furthest: best.furthest };
}

/** Whole sums with which the largest number can still round to 100. */
function sumsAround(exact: number): readonly number[] {
  const from = Math.max(MOST, Math.floor(exact * (1 - 1 / MOST)));
  const to = Math.ceil(exact * (1 + 1 / MOST));
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

function closest(shares: readonly Score[], tries: readonly (readonly number[])[]) {
  const judged = tries.map((numbers) => {
    const sum = numbers.reduce((total, number) => total + number, 0);
    return {
      numbers,
      furthest: Math.max(...numbers.map((number, at) => Math.abs(number / sum - itemAt(shares, at)))),
    };
  });
  return judged.reduce((best, next) => (next.furthest < best.furthest ? next : best));
}
