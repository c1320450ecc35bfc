import type { IsoDate } from '../../domain/iso-date.ts';
import type { TrustUid } from '../../domain/trust-uid.ts';

/** What DfE's guidance holds key to any arrangement (§2.3) or asks to be clear from the outset (§2.3 iv, §2.5). */
export const OFFER_COMPONENT_IDS = [
  'time-limit',
  'due-consideration',
  'teaching-and-leadership',
  'formal-record',
  'terms',
  'costs',
  'expectations',
  'objectives',
  'not-a-replacement',
  'regional-director',
  'flexibility',
] as const;
export type OfferComponentId = (typeof OFFER_COMPONENT_IDS)[number];

export const OFFER_KIND = 'trust-match-trust-offer';
export const OFFER_VERSION = 1;

/** Which offer is meant: there is one of each title for each trust. */
export type OfferKey = { readonly trust: string; readonly title: string };

/** A trust's standing offer of partnership, as the trust publishes it or sends it. Texts are the sender's own or a summary of them. */
export type TrustOffer = {
  readonly kind: typeof OFFER_KIND;
  readonly version: typeof OFFER_VERSION;
  readonly trust: { readonly name: string; readonly uid?: TrustUid };
  readonly title: string;
  readonly summary: string;
  /** Length in months that the offer names; absent where it names none. */
  readonly months?: { readonly from: number; readonly to: number };
  readonly activities: readonly string[];
  /** What the offer says of each component; one that is absent is not mentioned in it. */
  readonly says: Readonly<Partial<Record<OfferComponentId, string>>>;
  /** Page or address of the trust to turn to, https only. */
  readonly contactPage?: string;
  readonly source: {
    readonly publisher: string;
    readonly title: string;
    /** Date that the document bears; absent where it bears none. */
    readonly date?: IsoDate;
  };
};
