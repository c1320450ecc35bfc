import { normaliseWeights, type Weights } from '../../decision/index.ts';
import type { ConsiderationId } from '../../domain/consideration.ts';
import type { Score } from '../../domain/score.ts';
import type { GovernorWeights, Swings } from '../governor-weights.ts';
import { TOP_PLACES } from './first-shares.ts';
import type { FoldedOrder } from './fold-order.ts';
import { retotal, type TriedPlace } from './retotal.ts';

/** A place in an order; `tied` where another trust shares it. */
export type OwnPlace = TriedPlace & { readonly tied: boolean };

/** One set of weights and the whole order that it gives, best first. */
export type Weighed = {
  /** Shares of all weight, 0 to 1, one per consideration that counts; they add up to 1. */
  readonly shares: readonly Score[];
  readonly order: readonly OwnPlace[];
};

/** One governor's weights with the order that they alone would give. */
export type WeighedGovernor = Weighed & Pick<GovernorWeights, 'id' | 'label'>;

/** Shares of the considerations that count, in their order; null where all of their numbers are 0. */
export function sharesOf(considerations: readonly ConsiderationId[], swings: Swings): Weights | null {
  const weights = normaliseWeights(considerations.map((id) => swings[id]));
  return weights.ok ? weights.value : null;
}

const NONE: Swings = { vision: 0, geography: 0, size: 0, faith: 0, governance: 0, finance: 0 };

/** The order that these shares give. O(candidates · log candidates). */
export function weigh(folded: FoldedOrder, shares: Weights): Weighed {
  const columns = folded.considerations.map((id, column) => [id, Number(shares[column])] as const);
  const order = retotal(folded, { ...NONE, ...Object.fromEntries(columns) }, folded.trusts.length);
  if (!order.ok) throw new RangeError(`weights that add up to 1 were refused: ${order.error.kind}`);
  const places = order.value;
  return {
    shares: Array.from(shares),
    order: places.map((place, at) => ({
      ...place,
      tied: [places[at - 1], places[at + 1]].some((other) => other?.rank === place.rank),
    })),
  };
}

/** The first five lines of an order; fewer where fewer trusts compete. */
export function firstFive({ order }: Weighed): readonly OwnPlace[] {
  return order.slice(0, TOP_PLACES);
}
