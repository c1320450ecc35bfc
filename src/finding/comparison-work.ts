import type { TrustUid } from '../domain/trust-uid.ts';

/** Columns that are no trust: what else a governing body can choose. */
export const ALTERNATIVE_IDS = ['stay', 'partnership-first'] as const;
export type AlternativeId = (typeof ALTERNATIVE_IDS)[number];

/** At most so many trusts stand side by side: more cannot be read. */
export const MOST_COMPARED = 5;

/** What is set side by side, and what was noted on it. */
export type ComparisonWork = {
  /** In the order of the columns, each once, at most {@link MOST_COMPARED}. None chosen: the trusts kept, or else the first of the order. */
  readonly chosen: readonly TrustUid[];
  /** Those shown. Both, unless the user hides one. */
  readonly alternatives: readonly AlternativeId[];
  /** By row (a criterion's id, or another row's), then by column (a trust's UID or an alternative's id). Never empty words. */
  readonly notes: Readonly<Partial<Record<string, Readonly<Partial<Record<string, string>>>>>>;
  readonly differencesOnly: boolean;
};

export const BLANK_COMPARISON: ComparisonWork = {
  chosen: [],
  alternatives: ALTERNATIVE_IDS,
  notes: {},
  differencesOnly: false,
};
