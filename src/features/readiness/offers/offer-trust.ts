import type { TrustUid } from '../../../domain/trust-uid.ts';
import type { PartnerFacts } from '../../../readiness/facts.ts';
import type { TrustOffer } from '../../../readiness/offers/offer.ts';

/** Which trust of the register an offer comes from. `otherName`: the register's name, where the offer gives another one. */
export type OfferTrust =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'not-in-register'; readonly uid: TrustUid }
  | { readonly kind: 'without-uid' }
  | { readonly kind: 'found'; readonly uid: TrustUid; readonly otherName: string | null };

type Register = {
  /** The trust with the offer's UID; null where there is none, or it has not been looked up. */
  readonly named: PartnerFacts | null;
  readonly lookedUp: boolean;
  /** The trust that a partnership is prepared with. */
  readonly partner: PartnerFacts | null;
};

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** By the UID that the offer gives; without one, the chosen partner where it bears the same name. */
export function offerTrustOf({ trust }: TrustOffer, { named, lookedUp, partner }: Register): OfferTrust {
  if (trust.uid === undefined) {
    return partner !== null && sameName(partner.name, trust.name)
      ? { kind: 'found', uid: partner.uid, otherName: null }
      : { kind: 'without-uid' };
  }
  if (!lookedUp) return { kind: 'waiting' };
  if (named === null) return { kind: 'not-in-register', uid: trust.uid };
  return {
    kind: 'found',
    uid: named.uid,
    otherName: sameName(named.name, trust.name) ? null : named.name,
  };
}
