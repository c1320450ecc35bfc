import { meanWeights } from '../../decision/index.ts';
import type { ConsiderationId } from '../../domain/consideration.ts';
import type { GovernorWeights, Swings } from '../governor-weights.ts';
import type { FoldedOrder } from './fold-order.ts';
import {
  type HiddenSplit,
  hiddenSplits,
  type PlaceGap,
  placeGaps,
  type WeightGap,
  weightGaps,
} from './governor-gaps.ts';
import { sharesOf, type Weighed, type WeighedGovernor, weigh } from './weigh.ts';

/** Several governors beside each other, beside their mean, and beside the board's present weights. */
export type GovernorComparison = {
  /** Those in which something counts, in the fixed order. */
  readonly considerations: readonly ConsiderationId[];
  /** Those who give weight to something that counts, in the order entered. */
  readonly governors: readonly WeighedGovernor[];
  /** Those who gave 0 to everything that counts: they have no order and no part in the mean. */
  readonly silent: readonly GovernorWeights[];
  /** Absent while no governor weighs anything. */
  readonly mean?: Weighed;
  /** The board's own weights as they stand; absent where they are all 0. */
  readonly board?: Weighed;
  /** One per consideration that counts, widest apart first. */
  readonly weightGaps: readonly WeightGap[];
  /** Trusts that at least one governor places among the first five and that not all place alike; widest apart first. */
  readonly placeGaps: readonly PlaceGap[];
  /** Neighbours near the top of the mean's order that are level there only because governors pull apart. */
  readonly splits: readonly HiddenSplit[];
};

/**
 * Compares governors over trusts already folded by consideration: the same scores throughout, only the weights differ. The mean is
 * that of the normalised shares, so that every governor has the same say however large the numbers. The order of governors changes
 * only the order in which they are named. O(governors × candidates · log candidates).
 *
 * Source: Forman and Peniwati (1998), European Journal of Operational Research 108 (aggregating individual priorities).
 */
export function compareGovernors(
  folded: FoldedOrder,
  given: readonly GovernorWeights[],
  board: Swings,
): GovernorComparison {
  const { considerations } = folded;
  const weighed = given.flatMap((governor) => {
    const weights = sharesOf(considerations, governor.considerations);
    return weights === null ? [] : [{ governor, weights }];
  });
  const speaking = new Set(weighed.map(({ governor }) => governor));
  const governors = weighed.map(({ governor: { id, label }, weights }) => ({
    id,
    label,
    ...weigh(folded, weights),
  }));
  const boardWeights = sharesOf(considerations, board);
  const mean = meanWeights(weighed.map(({ weights }) => weights));
  const meanWeighed = mean.ok ? weigh(folded, mean.value) : undefined;
  return {
    considerations,
    governors,
    silent: given.filter((governor) => !speaking.has(governor)),
    ...(meanWeighed === undefined ? {} : { mean: meanWeighed }),
    ...(boardWeights === null ? {} : { board: weigh(folded, boardWeights) }),
    weightGaps: weightGaps(considerations, governors),
    placeGaps: meanWeighed === undefined ? [] : placeGaps(folded.trusts, governors, meanWeighed),
    splits: meanWeighed === undefined ? [] : hiddenSplits(governors, meanWeighed),
  };
}
