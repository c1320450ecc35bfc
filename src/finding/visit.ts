import type { IsoDate } from '../domain/iso-date.ts';
import type { TrustUid } from '../domain/trust-uid.ts';
import type { Urn } from '../domain/urn.ts';

export const VISIT_STATES = ['planned', 'done'] as const;

/** Who picked the school that is visited. */
export const VISIT_CHOOSERS = ['us', 'trust', 'together'] as const;
export type VisitChooser = (typeof VISIT_CHOOSERS)[number];

/** A school of the trust, or a place that the register does not list, such as the trust's office. */
export type VisitedPlace =
  | { readonly kind: 'school'; readonly urn: Urn; readonly name: string }
  | { readonly kind: 'elsewhere'; readonly name: string };

/** A visit to a trust. Evidence that was found on it names it by `id`. */
export type Visit = {
  readonly id: string;
  readonly uid: TrustUid;
  readonly state: (typeof VISIT_STATES)[number];
  readonly place: VisitedPlace;
  /** The day; absent while none is fixed. */
  readonly on?: IsoDate;
  /** Absent while it is not known who chose the place. */
  readonly chosenBy?: VisitChooser;
  readonly who: string;
  readonly seen: string;
};
