import { expect, it } from 'vitest';
import { aDate } from '../../tests/builders/a-school.ts';
import { holidaysBetween } from './school-holidays.ts';

it('gives the approximate holidays of a school year in order', () => {
  const found = holidaysBetween(aDate('2026-09-02'), aDate('2027-08-31'));
  expect(found.map(({ label, from, to }) => [label, from, to])).toEqual([
    ['October half term', '2026-10-26', '2026-11-01'],
    ['Christmas holidays', '2026-12-20', '2027-01-03'],
    ['February half term', '2027-02-15', '2027-02-21'],
    ['the weeks of Easter holidays', '2027-03-13', '2027-04-11'],
    ['May half term', '2027-05-31', '2027-06-06'],
    ['Summer holidays', '2027-07-22', '2027-09-01'],
  ]);
});

it('includes the Christmas holidays that began in the year before', () => {
  expect(holidaysBetween(aDate('2027-01-02'), aDate('2027-01-10')).map(({ label }) => label)).toEqual([
    'Christmas holidays',
  ]);
});
