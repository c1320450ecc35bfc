import type { IsoDate } from './iso-date.ts';
import type { SourceRef } from './source-ref.ts';

/** How sure a recorded answer is. */
export const EVIDENCE_STATUSES = ['claimed', 'document-seen', 'checked-with-a-school'] as const;
export type EvidenceStatus = (typeof EVIDENCE_STATUSES)[number];

/**
 * What is known of one candidate on one criterion. `measured`: from the register. `recorded`: found out by the school.
 * `not-applicable`: the criterion says nothing here. `missing`: nothing is known, and why; never a number.
 */
export type Evidence<M> =
  | { readonly kind: 'measured'; readonly value: M; readonly source: SourceRef }
  | {
      readonly kind: 'recorded';
      readonly value: M;
      readonly status: EvidenceStatus;
      readonly by: string;
      readonly on: IsoDate;
    }
  | { readonly kind: 'not-applicable'; readonly why: string }
  | Missing;

/** Nothing is known, and why, in a sentence. A class, so that one look tells it from any measure. */
export class Missing {
  /** Makes the type differ from any that merely looks like it. */
  protected readonly measured = false;
  readonly kind = 'missing';
  readonly why: string;

  constructor(why: string) {
    this.why = why;
  }
}
