import type { TrustUid } from '../domain/trust-uid.ts';
import type { RankedCandidate, Ranking } from '../matching/ranking.ts';
import { formatPlace, formatPossibleRanks } from '../report/format/format-rank.ts';
import { formatRange } from '../report/format/format-score.ts';
import { LiveRegion } from '../ui/live-region.tsx';

/** A trust in the order, or ranked apart as our own; absent where it is in neither. */
export function rankedTrust(ranking: Ranking, uid: TrustUid): RankedCandidate | undefined {
  return (
    ranking.ranked.find((trust) => trust.uid === uid) ??
    (ranking.ownTrust?.uid === uid ? ranking.ownTrust : undefined)
  );
}

/** "3rd (possible places: anywhere from 1st to 7th); 48 to 79 points of 100"; "not in the order" for a trust that is ruled out. */
export function standingInWords(ranked: RankedCandidate | undefined): string {
  return ranked === undefined
    ? 'not in the order'
    : `${formatPlace(ranked.rank, false)} (possible places: ${formatPossibleRanks(ranked)}); ${formatRange(ranked.score)} points of 100`;
}

type StandingChangeProps = {
  readonly name: string;
  /** How many answers were recorded; 0 before the first. */
  readonly recorded: number;
  /** Where the trust stood before they were recorded. */
  readonly before: RankedCandidate | undefined;
  readonly now: RankedCandidate | undefined;
  readonly updating: boolean;
};

/** What recording did to the trust's place, said once the order has been worked out again. */
export function StandingChange({ name, recorded, before, now, updating }: StandingChangeProps) {
  return (
    <LiveRegion message={recorded === 0 || updating ? null : changeInWords(name, recorded, before, now)} />
  );
}

function changeInWords(
  name: string,
  recorded: number,
  before: RankedCandidate | undefined,
  now: RankedCandidate | undefined,
): string {
  const what = `${recorded} ${recorded === 1 ? 'answer' : 'answers'} recorded.`;
  const stood = standingInWords(before);
  const stands = standingInWords(now);
  return stood === stands
    ? `${what} ${name} stands where it stood: ${stands}.`
    : `${what} ${name} stood ${stood}. It now stands ${stands}.`;
}
