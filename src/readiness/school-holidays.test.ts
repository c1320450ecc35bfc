import { expect, it } from 'vitest';
import { aDate } from '../../tests/builders/a-school.ts';
import { easterSunday, holidaysBetween } from './school-holidays.ts';

it.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter Sunday of %i is %s', (year, date) => {
  expect(easterSunday(year)).toBe(date);
});

it('gives the approximate holidays of a school year in order', () => {
  const found = holidaysBetween(aDate('2026-09-02'), aDate('2027-08-31'));
  expect(found.map(({ label, from, to }) => [label, from, to])).toEqual([
    ['October half term', '2026-10-26', '2026-11-01'],
    ['Christmas holidays', '2026-12-20', '2027-01-03'],
    ['February half term', '2027-02-15', '2027-02-21'],
    ['Easter holidays', '2027-03-20', '2027-04-04'],
    ['Early May bank holiday', '2027-05-03', '2027-05-03'],
    ['May half term', '2027-05-31', '2027-06-06'],
    ['Summer holidays', '2027-07-22', '2027-09-01'],
  ]);
});

it('includes the Christmas holidays that began in the year before', () => {
  expect(holidaysBetween(aDate('2027-01-02'), aDate('2027-01-10')).map(({ label }) => label)).toEqual([
    'Christmas holidays',
  ]);
});
