import type { PlanChoices } from './plan-choices.ts';

type Rhythm = Pick<PlanChoices, 'months' | 'reviewEveryMonths'>;

/** How many reviews a plan has: one after each interval, none on the last day or after it. */
export function reviewCount({ months, reviewEveryMonths }: Rhythm): number {
  return Math.ceil(months / reviewEveryMonths) - 1;
}

/** Numbers of the reviews that have a date of their own, in order; with those beyond the last review, which a plan does not show. */
export function fixedReviews({ fixed }: Pick<PlanChoices, 'fixed'>): readonly number[] {
  return Object.keys(fixed)
    .flatMap((id) => (id.startsWith('review-') ? [Number(id.slice('review-'.length))] : []))
    .toSorted((a, b) => a - b);
}

/**
 * The plan with another length or interval. Another interval makes other meetings of all reviews, so none keeps a date of its own;
 * another length leaves those that stand before and after. `dropped` has the numbers of the others, in order.
 */
export function withRhythm(
  choices: PlanChoices,
  changes: Partial<Rhythm>,
): { readonly choices: PlanChoices; readonly dropped: readonly number[] } {
  const next = { ...choices, ...changes };
  const last =
    next.reviewEveryMonths === choices.reviewEveryMonths
      ? Math.min(reviewCount(choices), reviewCount(next))
      : 0;
  const dropped = fixedReviews(choices).filter((number) => number > last);
  const fixed = Object.fromEntries(
    Object.entries(choices.fixed).filter(([id]) => !dropped.some((number) => id === `review-${number}`)),
  );
  return { choices: { ...next, fixed }, dropped };
}
