import type { TrustUid } from '../../domain/trust-uid.ts';
import { BLANK_TRUST_COSTS, type Charge, type TrustCosts } from '../../finding/costs/cost-work.ts';
import { chargeFound } from '../../finding/costs/recorded-charge.ts';
import type { Ranking } from '../../matching/ranking.ts';
import type { RecordedEntry } from '../../matching/recorded.ts';
import { useDecision } from '../../store/use-decision.ts';
import { trustName } from '../trust-pool.ts';
import { trustsSideBySide } from '../trusts-side-by-side.ts';

/** A trust with what is known of its cost. */
export type TrustAtHand = {
  readonly uid: TrustUid;
  readonly name: string;
  readonly costs: TrustCosts;
  /** The charge that the calculation uses: entered here, or else from the evidence log. */
  readonly charge: { readonly charge?: Charge };
  /** The entry of the evidence log that the charge was taken from. */
  readonly entry?: RecordedEntry;
};

/** What is known of the cost of one trust. */
export function useTrustCosts(uid: TrustUid, name: string): TrustAtHand {
  const costs = useDecision((state) => state.file.finding.costs.trusts[uid]);
  const recorded = useDecision((state) => state.file.recorded[uid]);
  return atHand(uid, name, costs, recorded);
}

/** What is known of the cost of each trust that is looked at side by side. */
export function useAllTrustCosts(ranking: Ranking): readonly TrustAtHand[] {
  const file = useDecision((state) => state.file);
  return trustsSideBySide(ranking, file).map((uid) =>
    atHand(uid, trustName(uid, ranking), file.finding.costs.trusts[uid], file.recorded[uid]),
  );
}

function atHand(
  uid: TrustUid,
  name: string,
  costs: TrustCosts = BLANK_TRUST_COSTS,
  recorded: readonly RecordedEntry[] = [],
): TrustAtHand {
  const { charge, entry } = chargeFound(costs, recorded);
  return {
    uid,
    name,
    costs,
    charge: charge === undefined ? {} : { charge },
    ...(entry === undefined ? {} : { entry }),
  };
}
