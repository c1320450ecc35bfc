import type { TrustUid } from '../domain/trust-uid.ts';
import type { RankedCandidate, Ranking } from '../matching/ranking.ts';
import { ALL_SAMPLES, FIRST_SAMPLES } from '../matching/robustness/first-shares.ts';
import type { TrustChoices } from '../report/report-input.ts';
import { SHORTLIST_SIZE, shortlistFor } from '../report/shortlist-for.ts';
import type { ShortlistInput } from '../worker/protocol.ts';
import type { ReadyInput } from './rank-input.ts';
import { useWorkerAnswer, type WorkerAnswer } from './worker-hooks.ts';

/**
 * The trusts whose places are looked at. `kept`: those the user kept, at most five. `first`: the first of the order, since none was
 * kept. `filled`: one was kept, and the first of the order stand beside it, since one alone cannot be compared.
 */
export type LookedAt = {
  readonly basis: 'kept' | 'first' | 'filled';
  readonly candidates: readonly RankedCandidate[];
};

/** Kept trusts where there are two; otherwise filled up with the first of the order that are not set aside. In order of place. */
export function lookedAt(ranking: Ranking, choices: TrustChoices): LookedAt {
  const { basis, candidates } = shortlistFor(ranking, choices);
  if (basis === 'first' || candidates.length > 1) return { basis, candidates };
  const first = shortlistFor(ranking, { ...choices, kept: [] }).candidates;
  const filled = [...candidates, ...first.filter((candidate) => !candidates.includes(candidate))];
  return {
    basis: 'filled',
    candidates: filled.slice(0, SHORTLIST_SIZE).sort((a, b) => a.rank - b.rank),
  };
}

/** What the worker is asked about these trusts. Those that the user set aside take no part. */
export function shortlistInput(
  input: ReadyInput,
  choices: TrustChoices,
  shortlist: readonly TrustUid[],
): ShortlistInput {
  return {
    ...input.ask,
    shortlist,
    leftOut: choices.setAside.map(({ uid }) => uid).filter((uid) => !shortlist.includes(uid)),
  };
}

/** Shares of first places, from 1,000 ways of weighing as soon as they are drawn, and then from 10,000. Null asks nothing. */
export function useFirstShares(ask: ShortlistInput | null): WorkerAnswer<'robustness'> {
  const early = useWorkerAnswer('robustness', ask === null ? null : { ...ask, samples: FIRST_SAMPLES });
  const full = useWorkerAnswer(
    'robustness',
    ask === null || early.kind !== 'done' ? null : { ...ask, samples: ALL_SAMPLES },
  );
  return full.kind === 'done' || full.kind === 'failed' ? full : early;
}
