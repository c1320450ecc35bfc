import { describe, expect, it } from 'vitest';
import { aDate } from '../../tests/builders/a-school.ts';
import { addDays, addMonths, addYears, daysBetween, weekday } from './iso-date.ts';

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

describe('arithmetic', () => {
  it.each([
    ['addDays', () => addDays(aDate('9999-12-31'), 1)],
    ['addDays', () => addDays(aDate('1000-01-01'), -1)],
    ['addMonths', () => addMonths(aDate('9999-12-01'), 1)],
    ['addMonths', () => addMonths(aDate('1000-01-31'), -1)],
    ['addYears', () => addYears(aDate('9999-01-01'), 1)],
    ['addYears', () => addYears(aDate('1000-01-01'), -1)],
  ])('%s refuses to leave the years of four digits', (_name, leave) => {
    expect(leave).toThrow(RangeError);
  });

  it('reaches the first and the last day there is', () => {
    expect(addDays(aDate('9999-12-30'), 1)).toBe('9999-12-31');
    expect(addMonths(aDate('1000-02-01'), -1)).toBe('1000-01-01');
  });
});
