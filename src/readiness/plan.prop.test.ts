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
    fixed: fc.dictionary(
      fc.integer({ min: 1, max: 8 }).map((number) => `review-${number}`),
      fc.nat(500),
      {
        maxKeys: 4,
      },
    ),
  })
  .map(({ fixed, ...given }) => ({
    ...given,
    fixed: Object.fromEntries(Object.entries(fixed).map(([id, after]) => [id, addDays(given.start, after)])),
  }))
  .map((given): PlanChoices => somePlanChoices(given));

const isWorked = (date: IsoDate): boolean => weekday(date) <= 5 && bankHolidayOn(date) === null;
const isHoliday = (date: IsoDate): boolean => holidaysBetween(date, date).length > 0;
const daysOf = (from: IsoDate, to: IsoDate): readonly IsoDate[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at));
const plan = (given: PlanChoices) => planOf(given, someSchoolFacts());
const proposed = (given: PlanChoices): readonly Milestone[] =>
  plan(given).milestones.filter(({ id, dated }) => id !== 'start' && dated.kind !== 'fixed');

describe('whatever the start, length and reviews', () => {
  it('no date that we propose falls on a weekend or a bank holiday, unless it says that no day is free', () => {
    fc.assert(
      fc.property(choices, (given) => {
        for (const { id, date, dated } of proposed(given)) {
          if (dated.kind !== 'not-free') expect(isWorked(date), `${id} ${date}`).toBe(true);
        }
      }),
    );
  });

  it('a meeting falls in school holidays that are avoided only where it says that no day is free', () => {
    fc.assert(
      fc.property(choices, (given) => {
        for (const { id, date, dated } of proposed({ ...given, avoidHolidays: true })) {
          if (id !== 'end' && isHoliday(date)) {
            expect('because' in dated && dated.because, `${id} ${date}`).toMatch(/no free day is left/);
          }
        }
      }),
    );
  });

  it('without dates of its own a plan of half a year or more keeps its meetings out of school holidays', () => {
    fc.assert(
      fc.property(choices, (given) => {
        const months = Math.max(given.months, 6);
        for (const { id, date } of proposed({ ...given, avoidHolidays: true, months, fixed: {} })) {
          if (id !== 'end') expect(isHoliday(date), `${id} ${date}`).toBe(false);
        }
      }),
    );
  });

  it('no review that we date falls on the day of another, unless it says that no day is free', () => {
    fc.assert(
      fc.property(choices, (given) => {
        const reviews = plan(given).milestones.filter(({ id }) => id.startsWith('review-'));
        for (const { id, date, dated } of reviews) {
          if (dated.kind === 'fixed' || dated.kind === 'not-free') continue;
          const others = reviews.filter((other) => other.id !== id && other.dated.kind !== 'not-free');
          expect(others.map((other) => other.date)).not.toContain(date);
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
