import type { RankedCandidate } from '../../matching/ranking.ts';
import { thousands } from '../../matching/wording.ts';

/** Which of the two orders a rank belongs to: by expected score, or by the worst case. */
export type OrderKind = 'expected' | 'cautious';

/** The rank of a candidate in one of the two orders. */
export function rankIn(order: OrderKind, candidate: RankedCandidate): number {
  return order === 'expected' ? candidate.rank : candidate.cautiousRank;
}

/** Ranks that more than one candidate shares. */
export function sharedRanks(order: OrderKind, ranked: readonly RankedCandidate[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const shared = new Set<number>();
  for (const candidate of ranked) {
    const rank = rankIn(order, candidate);
    if (seen.has(rank)) shared.add(rank);
    seen.add(rank);
  }
  return shared;
}

/** A place in words: "1st", "2nd", "13th"; "joint 2nd" when shared. */
export function formatPlace(rank: number, shared: boolean): string {
  return `${shared ? 'joint ' : ''}${thousands(rank)}${ordinalEnding(rank)}`;
}

function ordinalEnding(rank: number): string {
  const lastTwo = rank % 100;
  if (lastTwo >= 11 && lastTwo <= 13) return 'th';
  const endings = ['th', 'st', 'nd', 'rd'];
  return endings[rank % 10] ?? 'th';
}

/** "anywhere from 1st to 7th", or "2nd whatever the unknowns turn out to be". */
export function formatPossibleRanks(possible: RankedCandidate['possibleRanks']): string {
  const best = formatPlace(possible.best, false);
  if (possible.best === possible.worst) return `${best} whatever the unknowns turn out to be`;
  return `anywhere from ${best} to ${formatPlace(possible.worst, false)}`;
}
