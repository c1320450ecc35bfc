import { MOST_COMPARED } from '../finding/comparison-work.ts';
import type { RankedCandidate, Ranking } from '../matching/ranking.ts';
import type { TrustChoices } from './report-input.ts';

/** A report looks closely at this many trusts: more cannot be read side by side. */
export const SHORTLIST_SIZE = MOST_COMPARED;

/**
 * The trusts that the report looks at closely, in the order of the ranking. `kept`: the user chose them. `first`: the user has kept
 * none, so the first that were not set aside. `furtherKept`: kept beyond the five. `keptNotRanked`: kept, and now ruled out.
 */
export type Shortlist = {
  readonly basis: 'kept' | 'first';
  readonly candidates: readonly RankedCandidate[];
  readonly furtherKept: readonly RankedCandidate[];
  readonly keptNotRanked: Ranking['excluded'];
};

/** Kept trusts, or else the first of the order that are not set aside; at most {@link SHORTLIST_SIZE}. Never a trust twice. */
export function shortlistFor(ranking: Ranking, choices: TrustChoices): Shortlist {
  const kept = new Set(choices.kept);
  const setAside = new Set(choices.setAside.map((entry) => entry.uid));
  const keptRanked = ranking.ranked.filter((candidate) => kept.has(candidate.uid));
  const keptNotRanked = ranking.excluded.filter((candidate) => kept.has(candidate.uid));
  const basis = keptRanked.length > 0 ? 'kept' : 'first';
  const pool =
    basis === 'kept' ? keptRanked : ranking.ranked.filter((candidate) => !setAside.has(candidate.uid));
  return {
    basis,
    candidates: pool.slice(0, SHORTLIST_SIZE),
    furtherKept: keptRanked.slice(SHORTLIST_SIZE),
    keptNotRanked,
  };
}
