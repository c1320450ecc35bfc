import {
  type Ranking as PlacesOnly,
  rankDisagreements,
  TIE_TOLERANCE,
  weightDisagreements,
} from '../../decision/index.ts';
import type { ConsiderationId } from '../../domain/consideration.ts';
import type { Score } from '../../domain/score.ts';
import { itemAt } from '../item-at.ts';
import type { NamedTrust } from './field.ts';
import { TOP_PLACES } from './first-shares.ts';
import type { Weighed, WeighedGovernor } from './weigh.ts';

/** Everyone who stands at one end of a disagreement, as labelled. */
export type End<V> = { readonly value: V; readonly labels: readonly string[] };

/** How far apart governors are on one consideration: the smallest and the largest share of all weight, 0 to 1. */
export type WeightGap = {
  readonly considerationId: ConsiderationId;
  readonly lowest: End<Score>;
  readonly highest: End<Score>;
};

/** Where a trust stands with those who place it highest and with those who place it lowest. */
export type PlaceGap = {
  readonly trust: NamedTrust;
  /** Its place by the mean; absent where the mean gives no weight to anything known of it. */
  readonly meanRank?: number;
  readonly highest: End<number>;
  readonly lowest: End<number>;
};

/** One side of a split: who puts this trust ahead of the other, and by how much at most (0 to 1). */
export type SplitSide = {
  readonly trust: NamedTrust;
  readonly labels: readonly string[];
  readonly most: Score;
};

/** Two trusts that the mean holds level although some governors put one clearly ahead and some the other. */
export type HiddenSplit = { readonly ahead: SplitSide; readonly behind: SplitSide };

/** Scores less than half a point of 100 apart are level; from there on one is clearly ahead. */
const LEVEL: Score = 0.005;

/** One gap per consideration, widest first. Everyone who gave the lowest or the highest share is named. Empty without governors. */
export function weightGaps(
  considerations: readonly ConsiderationId[],
  governors: readonly WeighedGovernor[],
): readonly WeightGap[] {
  const given = governors.map(({ shares }) => Float64Array.from(shares));
  return weightDisagreements(given).map(({ criterion, lowest, highest }) => ({
    considerationId: itemAt(considerations, criterion),
    lowest: endOf(governors, lowest.weight, ({ shares }) => shares[criterion]),
    highest: endOf(governors, highest.weight, ({ shares }) => shares[criterion]),
  }));
}

/** Trusts among somebody's first five that do not stand alike with everybody, widest apart first. */
export function placeGaps(
  trusts: readonly NamedTrust[],
  governors: readonly WeighedGovernor[],
  mean: Weighed,
): readonly PlaceGap[] {
  const rows = new Map<string, number>(trusts.map(({ uid }, row) => [uid, row]));
  const ranks = governors.map(ranksByUid);
  const rankOf = new Map(governors.map((governor, at) => [governor, ranks[at]]));
  const meanRanks = ranksByUid(mean);
  return rankDisagreements(
    governors.map((governor) => placingsOf(governor, rows)),
    TOP_PLACES,
  )
    .filter(({ highest, lowest }) => highest.rank < lowest.rank)
    .map(({ candidate, highest, lowest }) => {
      const trust = itemAt(trusts, candidate);
      const own = (governor: WeighedGovernor) => rankOf.get(governor)?.get(trust.uid);
      const meanRank = meanRanks.get(trust.uid);
      return {
        trust,
        ...(meanRank === undefined ? {} : { meanRank }),
        highest: endOf(governors, highest.rank, own),
        lowest: endOf(governors, lowest.rank, own),
      };
    });
}

/** Neighbours among the first places of the mean, the sixth included, that are level there and split the governors. */
export function hiddenSplits(governors: readonly WeighedGovernor[], mean: Weighed): readonly HiddenSplit[] {
  const scores = governors.map(({ label, order }) => ({
    label,
    byUid: new Map<string, Score>(order.map(({ uid, score }) => [uid, score])),
  }));
  const near = mean.order.slice(0, TOP_PLACES + 1);
  return near.slice(1).flatMap((b, at): readonly HiddenSplit[] => {
    const a = itemAt(near, at);
    if (a.score - b.score >= LEVEL) return [];
    const leads = scores.flatMap(({ label, byUid }) => {
      const [ofA, ofB] = [byUid.get(a.uid), byUid.get(b.uid)];
      return ofA === undefined || ofB === undefined ? [] : [{ label, lead: ofA - ofB }];
    });
    const ahead = sideOf(a, leads);
    const behind = sideOf(
      b,
      leads.map(({ label, lead }) => ({ label, lead: -lead })),
    );
    return ahead === undefined || behind === undefined ? [] : [{ ahead, behind }];
  });
}

function sideOf(
  { uid, name }: NamedTrust,
  leads: readonly { readonly label: string; readonly lead: Score }[],
): SplitSide | undefined {
  const clear = leads.filter(({ lead }) => lead >= LEVEL);
  if (clear.length === 0) return undefined;
  return {
    trust: { uid, name },
    labels: clear.map(({ label }) => label),
    most: Math.max(...clear.map(({ lead }) => lead)),
  };
}

function endOf(
  governors: readonly WeighedGovernor[],
  value: number,
  own: (governor: WeighedGovernor) => number | undefined,
): End<number> {
  const there = governors.filter((governor) => {
    const found = own(governor);
    return found !== undefined && Math.abs(found - value) <= TIE_TOLERANCE;
  });
  return { value, labels: there.map(({ label }) => label) };
}

const ranksByUid = ({ order }: Weighed): ReadonlyMap<string, number> =>
  new Map(order.map(({ uid, rank }) => [uid, rank]));

function placingsOf({ order }: Weighed, rows: ReadonlyMap<string, number>): PlacesOnly {
  const placings = order.flatMap(({ uid, rank, tied }) => {
    const candidate = rows.get(uid);
    return candidate === undefined ? [] : [{ candidate, rank, tied }];
  });
  return { placings, unranked: [] };
}
