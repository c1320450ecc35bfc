import type { IsoDate } from '../../domain/iso-date.ts';
import type { ReadinessFacts } from '../facts.ts';
import type { TrustOffer } from '../offers/offer.ts';
import type { Pattern } from '../patterns/pattern.ts';
import type { Plan } from '../plan.ts';
import type { Readiness } from '../readiness-of.ts';

/** A question to put to the trust, in the order of how much its answer matters to this school. */
export type DocumentQuestion = { readonly question: string; readonly goodEvidence: string };

/** What documents are filled from. Whatever is null or absent becomes a visible blank. */
export type DocumentInput = {
  readonly facts: ReadinessFacts;
  readonly plan: Plan | null;
  readonly pattern: Pattern | null;
  readonly offer: TrustOffer | null;
  readonly readiness: Readiness;
  readonly questions: readonly DocumentQuestion[];
  /** The reader's own day. */
  readonly on: IsoDate;
};
