import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDate } from '../../tests/builders/a-school.ts';
import { somePlanChoices, someSchoolFacts } from '../../tests/builders/readiness.ts';
import { addDays, daysBetween, type IsoDate, weekday } from '../domain/iso-date.ts';
import { bankHolidayOn } from './bank-holidays.ts';
import { type Milestone, planOf } from './plan.ts';
import type { PlanChoices } from './plan-choices.ts';
import { proposedStart } from './proposed-start.ts';
import { holidaysBetween } from './school-holidays.ts';

const days = fc.integer({ min: 0, max: 365 * 12 }).map((day) => addDays(aDate('2025-01-01'), day));
const choices = fc
  .record({
    start: days,
    months: fc.integer({ min: 1, max: 24 }),
    reviewEveryMonths: fc.integer({ min: 1, max: 12 }),
    avoidHolidays: fc.boolean(),
  })
  .map((given): PlanChoices => somePlanChoices(given));

const isWorked = (date: IsoDate): boolean => weekday(date) <= 5 && bankHolidayOn(date) === null;
const isHoliday = (date: IsoDate): boolean => holidaysBetween(date, date).length > 0;
const daysOf = (from: IsoDate, to: IsoDate): readonly IsoDate[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at));
const ours = ({ milestones }: ReturnType<typeof planOf>): readonly Milestone[] =>
  milestones.filter(({ id }) => id !== 'start');
const plan = (given: PlanChoices) => planOf(given, someSchoolFacts());

describe('whatever the start, length and reviews', () => {
  it('no date that we propose falls on a weekend or a bank holiday', () => {
    fc.assert(
      fc.property(choices, (given) => {
        for (const { id, date } of ours(plan(given))) expect(isWorked(date), `${id} ${date}`).toBe(true);
      }),
    );
  });

  it('no meeting falls in school holidays where they are avoided and the half year before has room', () => {
    fc.assert(
      fc.property(choices, (given) => {
        const made = plan({ ...given, avoidHolidays: true, months: Math.max(given.months, 3) });
        for (const { id, date } of ours(made)) {
          if (id !== 'end') expect(isHoliday(date), `${id} ${date}`).toBe(false);
        }
      }),
    );
  });

  it('due consideration comes on a day before the decision wherever the term has more than five working days', () => {
    fc.assert(
      fc.property(choices, (given) => {
        const { milestones, start, end } = plan(given);
        fc.pre(daysOf(start, end).filter(isWorked).length > 5);
        const dateOf = (id: string) => milestones.find((milestone) => milestone.id === id)?.date ?? '';
        expect(dateOf('due-consideration') < dateOf('decision')).toBe(true);
        expect(dateOf('decision') <= end).toBe(true);
      }),
    );
  });
});

it('the first day that we propose is a working day outside school holidays, two months ahead or more', () => {
  fc.assert(
    fc.property(days, (today) => {
      const { start, startBy } = proposedStart(today);
      expect(startBy).toBe('us');
      expect(isWorked(start), start).toBe(true);
      expect(isHoliday(start), start).toBe(false);
      expect(daysBetween(today, start)).toBeGreaterThan(27);
      expect(daysBetween(today, start)).toBeLessThan(115);
    }),
  );
});

it.each([
  ['2026-11-22', '2027-01-04'],
  ['2026-02-03', '2026-04-20'],
  ['2026-06-30', '2026-09-02'],
  ['2026-08-15', '2026-10-01'],
])('seen from %s the first day that we propose is %s', (today, start) => {
  expect(proposedStart(aDate(today)).start).toBe(start);
});
