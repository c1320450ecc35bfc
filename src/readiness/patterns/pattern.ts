import type { Citation } from '../citation.ts';

/** Ways in which partnerships have been done (DfE, Trust Partnerships, §3) and a trust's standing offer. */
export const PATTERN_IDS = [
  'networks-first',
  'trial-with-an-end-date',
  'support-in-difficulty',
  'standing-offer',
] as const;
export type PatternId = (typeof PATTERN_IDS)[number];

/** Something that the document says of the case, in our words. */
export type PatternFact = { readonly text: string; readonly source: Citation };

/** A starting point for a plan and an agreement. */
export type Pattern = {
  readonly id: PatternId;
  readonly title: string;
  /** Who did it. */
  readonly example: string;
  readonly suits: string;
  readonly source: Citation;
  readonly facts: readonly [PatternFact, ...PatternFact[]];
  /** What the plan takes from it; `monthsGround` says whether the document states the length or we chose it. */
  readonly starts: {
    readonly months: number;
    readonly monthsGround: string;
    readonly reviewEveryMonths: number;
  };
  /** What the agreement takes from it. */
  readonly agreement: {
    readonly form: string;
    readonly purpose: string;
    readonly objectives: readonly string[];
    readonly services: readonly string[];
    readonly expectations: readonly string[];
  };
};
