import { describe, expect, it } from 'vitest';
import { aDate } from '../../tests/builders/a-school.ts';
import { somePlanChoices } from '../../tests/builders/readiness.ts';
import { beyondPlanYears, withinPlanYears } from './plan-years.ts';

const FAR = aDate('2200-05-06');

describe('what a plan does not take', () => {
  it('is nothing where every day is within its years', () => {
    expect(beyondPlanYears(somePlanChoices({ fixed: { decision: aDate('2027-01-04') } }))).toBeNull();
  });

  it('is said of the first day alone, of the others alone, and of both', () => {
    expect(beyondPlanYears(somePlanChoices({ start: FAR }))).toBe(
      'A plan can only have days from 2000 to 2100: 6 May 2100 stands for the first day, 6 May 2200.',
    );
    expect(beyondPlanYears(somePlanChoices({ joining: { opening: FAR } }))).toBe(
      'A plan can only have days from 2000 to 2100: left out: 6 May 2200.',
    );
    expect(beyondPlanYears(somePlanChoices({ start: FAR, fixed: { decision: FAR } }))).toBe(
      'A plan can only have days from 2000 to 2100: 6 May 2100 stands for the first day, 6 May 2200; left out: 6 May 2200.',
    );
  });

  it('leaves the other days as they were entered', () => {
    const near = aDate('2027-01-04');
    const taken = withinPlanYears(somePlanChoices({ fixed: { decision: FAR, 'review-1': near } }));
    expect(taken).toEqual(somePlanChoices({ fixed: { 'review-1': near } }));
  });
});
