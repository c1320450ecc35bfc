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

/** A range of places says nothing once it spans more than ten and more than half of the order: an even guess would do as well. */
const MOST_PLACES = 10;
const MOST_OF_ORDER = 0.5;

/**
 * Where the unknowns could still put a trust, as it follows "possible places:": "anywhere from 1st to 7th"; "2nd whatever the unknowns
 * turn out to be"; or, where the range says nothing, how many answers about the trust are open.
 */
export function formatPossibleRanks({
  possibleRanks,
  unknowns,
}: Pick<RankedCandidate, 'possibleRanks' | 'unknowns'>): string {
  const { best, worst, of } = possibleRanks;
  if (best === worst) return `${formatPlace(best, false)} whatever the unknowns turn out to be`;
  const span = worst - best + 1;
  if (span <= MOST_PLACES || span <= of * MOST_OF_ORDER) return `anywhere from ${exactRanks(possibleRanks)}`;
  if (unknowns === 0) return 'too little is known of the other trusts to say';
  const open = unknowns === 1 ? 'one question about it is' : `${thousands(unknowns)} questions about it are`;
  return `too little is known to say; ${open} open`;
}

/** The best and the worst place in figures. */
function exactRanks({ best, worst }: RankedCandidate['possibleRanks']): string {
  const place = formatPlace(best, false);
  return best === worst ? place : `${place} to ${formatPlace(worst, false)}`;
}
