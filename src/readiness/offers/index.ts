import type { PartnerFacts } from '../facts.ts';
import { ARCHWAY_OFFER } from './archway.ts';
import type { TrustOffer } from './offer.ts';

/** Published offers that Trust Match knows of. An example, not a recommendation: other trusts have offers too. */
export const KNOWN_OFFERS: readonly TrustOffer[] = [ARCHWAY_OFFER];

/** Offers of one trust, those that the school opened from a file before those known here. An offer without a UID goes by its trust's name. */
export function offersOf(
  { uid, name }: Pick<PartnerFacts, 'uid' | 'name'>,
  imported: readonly TrustOffer[],
): readonly TrustOffer[] {
  const sameName = (other: string): boolean => other.trim().toLowerCase() === name.trim().toLowerCase();
  return [...imported, ...KNOWN_OFFERS].filter(({ trust }) =>
    trust.uid === undefined ? sameName(trust.name) : trust.uid === uid,
  );
}
