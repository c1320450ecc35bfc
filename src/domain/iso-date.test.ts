import { describe, expect, it } from 'vitest';
import { aDate } from '../../tests/builders/a-school.ts';
import { addMonths, daysBetween, weekday } from './iso-date.ts';

describe('addMonths', () => {
  it.each([
    ['2026-09-01', 12, '2027-09-01'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-10', 14, '2028-02-10'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(aDate(from), months)).toBe(to);
  });
});

it('daysBetween counts across a change of clocks and backwards', () => {
  expect(daysBetween(aDate('2026-03-28'), aDate('2026-03-30'))).toBe(2);
  expect(daysBetween(aDate('2026-03-01'), aDate('2026-02-28'))).toBe(-1);
});

it('weekday counts Monday as 1 and Sunday as 7', () => {
  expect(weekday(aDate('2026-08-31'))).toBe(1);
  expect(weekday(aDate('2026-09-06'))).toBe(7);
});
