import type { PartnerFacts } from '../facts.ts';
import { ARCHWAY_OFFER } from './archway.ts';
import type { OfferKey, TrustOffer } from './offer.ts';

/** Published offers that Trust Match knows of. An example, not a recommendation: other trusts have offers too. */
const KNOWN_OFFERS: readonly TrustOffer[] = [ARCHWAY_OFFER];

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

/** True for the offer that the key names. */
function isOffer({ trust, title }: Pick<TrustOffer, 'trust' | 'title'>, key: OfferKey): boolean {
  return trust.name === key.trust && title === key.title;
}

/** Offers that a school can look at: those that it opened, then those known here, but for the ones that an opened one replaces. */
export function offersToShow(imported: readonly TrustOffer[]): {
  readonly imported: readonly TrustOffer[];
  readonly known: readonly TrustOffer[];
} {
  const replaced = (known: TrustOffer): boolean =>
    imported.some((offer) => isOffer(offer, { trust: known.trust.name, title: known.title }));
  return { imported, known: KNOWN_OFFERS.filter((known) => !replaced(known)) };
}

/** The offer that the documents are filled from; null while none is chosen, and where the chosen one is not the partner's or is gone. */
export function chosenOffer(
  partner: PartnerFacts | null,
  key: OfferKey | undefined,
  imported: readonly TrustOffer[],
): TrustOffer | null {
  if (partner === null || key === undefined) return null;
  return offersOf(partner, imported).find((offer) => isOffer(offer, key)) ?? null;
}
