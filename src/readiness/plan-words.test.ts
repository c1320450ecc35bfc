import { describe, expect, it } from 'vitest';
import { aDate } from '../../tests/builders/a-school.ts';
import { somePlanChoices, someSchoolFacts } from '../../tests/builders/readiness.ts';
import { patternOf } from './patterns/index.ts';
import { type MilestoneId, type Plan, plannedDatesOf, planOf as planOfSchool, startingPlan } from './plan.ts';
import type { PlanChoices } from './plan-choices.ts';

const planOf = (choices: PlanChoices): Plan => planOfSchool(choices, someSchoolFacts());

function ruleOf(id: MilestoneId, differs: Partial<PlanChoices> = {}): string {
  const dated = planOf(somePlanChoices(differs)).milestones.find((milestone) => milestone.id === id)?.dated;
  if (dated?.kind !== 'by-rule') throw new Error(`${id} is not dated by a rule`);
  return dated.rule;
}

describe('every point of a plan', () => {
  const milestonesOf = () => planOf(somePlanChoices()).milestones;

  it('says what it is and how its date came about', () => {
    const milestones = milestonesOf();
    for (const { label, what, dated } of milestones) {
      expect(label).toMatch(/\S/);
      expect(what).toMatch(/\S.*\.$/);
      expect(dated.kind).toMatch(/^[a-z-]+$/);
    }
    expect(milestones.filter(({ id }) => id.startsWith('review-')).map(({ label }) => label)).toEqual([
      'Review meeting 1',
      'Review meeting 2',
      'Review meeting 3',
    ]);
  });

  it('cites the section that asks for it, where one does', () => {
    const sections = milestonesOf().map(({ id, source }) => [id, source?.section ?? null]);
    expect(Object.fromEntries(sections)).toEqual({
      start: null,
      'review-1': null,
      'review-2': null,
      'review-3': null,
      'due-consideration': '2.3 ii',
      decision: '3 STEP',
      end: '2.3 i',
    });
  });

  it('names the rule of its date: a share of the way, months after the start, months in all', () => {
    // Month by month in term time, on weekdays.
    expect(ruleOf('review-1', { start: aDate('2026-09-07') })).toBe('3 months after the start');
    expect(ruleOf('review-1', { start: aDate('2026-09-07'), reviewEveryMonths: 1 })).toBe(
      '1 month after the start',
    );
    expect(ruleOf('due-consideration', { start: aDate('2026-09-07') })).toMatch(/two thirds .*our rule/);
    expect(ruleOf('decision', { start: aDate('2026-09-07') })).toMatch(/five sixths .*our rule/);
    expect(ruleOf('end')).toMatch(/12 months from the start$/);
    expect(ruleOf('end', { months: 1 })).toMatch(/1 month from the start$/);
  });
});

it('a pattern starts a plan that keeps holidays free and has no dates of its own', () => {
  expect(startingPlan(patternOf('networks-first'), { start: aDate('2026-09-01') })).toMatchObject({
    months: 12,
    reviewEveryMonths: 3,
    avoidHolidays: true,
    closedPeriods: [],
    fixed: {},
    joining: {},
  });
});

it('holidays and own closed periods stand in one list by date', () => {
  const { closed } = planOf(
    somePlanChoices({
      avoidHolidays: true,
      closedPeriods: [
        { label: 'Works', from: aDate('2027-06-21'), to: aDate('2027-06-22') },
        { label: 'Visit', from: aDate('2026-11-10'), to: aDate('2026-11-11') },
      ],
    }),
  );
  expect(closed.map(({ from }) => from)).toEqual(closed.map(({ from }) => from).toSorted());
  expect(closed.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['Works', 'Visit', 'Summer holidays']),
  );
});

it('a plan whose points are gone gives no dates', () => {
  const plan = planOf(somePlanChoices());
  expect(() => plannedDatesOf({ ...plan, milestones: [] })).toThrow(/a plan without due-consideration/);
});
