import { describe, expect, it } from 'vitest';
import { aDate } from '../../tests/builders/a-school.ts';
import { addDays } from '../domain/iso-date.ts';
import { bankHolidayOn } from './bank-holidays.ts';
import { easterSunday } from './days-of-year.ts';

it.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter Sunday of %i is %s', (year, date) => {
  expect(easterSunday(year)).toBe(date);
});

/** GOV.UK, "UK bank holidays", England and Wales, without those given once. */
const LISTED = {
  2021: ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28'],
  2023: ['01-02', '04-07', '04-10', '05-01', '05-29', '08-28', '12-25', '12-26'],
  2024: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
} as const;

describe('bank holidays of England', () => {
  it.each(Object.entries(LISTED))('of %s are those that GOV.UK lists', (year, listed) => {
    const first = aDate(`${year}-01-01`);
    const days = Array.from({ length: 365 }, (_, at) => addDays(first, at));
    expect(days.filter((day) => bankHolidayOn(day) !== null)).toEqual(listed.map((day) => `${year}-${day}`));
  });

  it.each([
    ['2022-12-26', 'Boxing Day'],
    ['2022-12-27', 'Christmas Day'],
    ['2021-12-27', 'Christmas Day'],
    ['2021-12-28', 'Boxing Day'],
    ['2026-12-28', 'Boxing Day'],
    ['2028-01-03', 'New Year’s Day'],
  ])('%s stands in for %s', (date, label) => {
    expect(bankHolidayOn(aDate(date))).toBe(label);
  });
});
