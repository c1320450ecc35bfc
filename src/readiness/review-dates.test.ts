import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDate } from '../../tests/builders/a-school.ts';
import { somePlanChoices, someSchoolFacts } from '../../tests/builders/readiness.ts';
import { planOf } from './plan.ts';
import { fixedReviews, reviewCount, withRhythm } from './review-dates.ts';

const FIXED = {
  'review-1': aDate('2026-12-05'),
  'review-3': aDate('2027-06-06'),
  decision: aDate('2027-07-07'),
};
const choices = somePlanChoices({ fixed: FIXED });

describe('dates of their own for reviews', () => {
  it('go with another interval, which makes other meetings of them; the decision’s stays', () => {
    const { choices: next, dropped } = withRhythm(choices, { reviewEveryMonths: 2 });
    expect(dropped).toEqual([1, 3]);
    expect(next).toEqual({ ...choices, reviewEveryMonths: 2, fixed: { decision: FIXED.decision } });
  });

  it('stay with a longer term, and with a shorter one as far as it has such a review', () => {
    expect(withRhythm(choices, { months: 18 })).toEqual({ choices: { ...choices, months: 18 }, dropped: [] });
    const shorter = withRhythm(choices, { months: 9 });
    expect(shorter.dropped).toEqual([3]);
    expect(shorter.choices.fixed).toEqual({ 'review-1': FIXED['review-1'], decision: FIXED.decision });
  });

  it('do not come back with a longer term once they lay beyond the last review', () => {
    const hidden = somePlanChoices({ months: 6, fixed: { 'review-3': aDate('2027-06-06') } });
    expect(withRhythm(hidden, { months: 12 })).toMatchObject({ choices: { fixed: {} }, dropped: [3] });
  });

  it('stay where nothing changes', () => {
    expect(withRhythm(choices, { months: 12, reviewEveryMonths: 3 })).toEqual({ choices, dropped: [] });
  });
});

it('a plan has as many reviews as are counted', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 12 }), (months, every) => {
      const plan = planOf(somePlanChoices({ months, reviewEveryMonths: every }), someSchoolFacts());
      const reviews = plan.milestones.filter(({ id }) => id.startsWith('review-'));
      expect(reviews).toHaveLength(reviewCount({ months, reviewEveryMonths: every }));
      for (const { date } of reviews) expect(date <= plan.end).toBe(true);
    }),
  );
});

it('in their own order, whatever the order in which they were set; other meetings are no reviews', () => {
  const day = aDate('2026-12-05');
  expect(fixedReviews({ fixed: { 'review-10': day, decision: day, 'review-2': day } })).toEqual([2, 10]);
  expect(fixedReviews({ fixed: { decision: day } })).toEqual([]);
});
