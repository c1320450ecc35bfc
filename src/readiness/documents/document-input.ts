import { formatDate, type IsoDate } from '../../domain/iso-date.ts';
import type { MotiveId } from '../choice.ts';
import type { ReadinessFacts } from '../facts.ts';
import type { TrustOffer } from '../offers/offer.ts';
import type { Pattern } from '../patterns/pattern.ts';
import type { Plan } from '../plan.ts';
import type { Readiness } from '../readiness-of.ts';
import { blank, orBlank, type Span } from './outline.ts';

/** A question to put to the trust, in the order of how much its answer matters to this school. */
export type DocumentQuestion = { readonly question: string; readonly goodEvidence: string };

/** What documents are filled from. Whatever is null or unknown becomes a visible gap. */
export type DocumentInput = {
  readonly facts: ReadinessFacts;
  readonly plan: Plan | null;
  readonly pattern: Pattern | null;
  readonly offer: TrustOffer | null;
  readonly motives: readonly MotiveId[];
  readonly readiness: Readiness;
  readonly questions: readonly DocumentQuestion[];
  /** What matters to the school, one line for each value in the order chosen; empty while none is chosen. */
  readonly values: readonly string[];
  /** The reader's own day. */
  readonly on: IsoDate;
};

/** The trust's name, or a gap for it. */
export function partnerName({ facts }: DocumentInput): Span {
  return orBlank(facts.partner?.name, 'name of the trust');
}

/** A day of the plan in words, or a gap for it. */
export function planDate(
  { facts }: DocumentInput,
  which: 'start' | 'end' | 'dueConsideration' | 'decision',
): Span {
  return facts.plan === null ? blank(DATE_LABELS[which]) : orBlank(formatDate(facts.plan[which]), which);
}

const DATE_LABELS = {
  start: 'start date',
  end: 'end date',
  dueConsideration: 'date of due consideration',
  decision: 'date of the decision',
} as const;

/** The region whose director is told, or a gap for it. */
export function regionName({ facts }: DocumentInput): Span {
  return orBlank(facts.school.region, 'region of the Department for Education');
}

/** What the partners would do together: the offer's activities, or else the pattern's services. Empty where neither is chosen. */
export function servicesOf({ offer, pattern }: DocumentInput): readonly string[] {
  if (offer !== null && offer.activities.length > 0) return offer.activities;
  return pattern === null ? [] : pattern.agreement.services;
}
