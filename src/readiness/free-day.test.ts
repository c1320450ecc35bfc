import { describe, expect, it } from 'vitest';
import { aDate } from '../../tests/builders/a-school.ts';
import { freeDay, lastWorkingDay } from './free-day.ts';
import type { ClosedPeriod } from './plan-choices.ts';

const closed = (from: string, to: string, label = 'Works'): ClosedPeriod => ({
  label,
  from: aDate(from),
  to: aDate(to),
});
/** September 2026 begins on a Tuesday. */
const find = (
  date: string,
  periods: readonly ClosedPeriod[],
  earliest = '2026-09-01',
  latest = '2026-09-30',
) =>
  freeDay(aDate(date), periods, {
    earliest: aDate(earliest),
    latest: aDate(latest),
    taken: [],
    outside: 'out of turn',
  });

const NONE_LEFT = 'and no free day is left between the meetings before and after it';

describe('a free day', () => {
  it.each([
    ['2026-09-09', [], '2026-09-09', null],
    ['2026-09-11', [], '2026-09-11', null],
    ['2026-09-12', [], '2026-09-14', '12 September 2026 falls in a weekend'],
    ['2026-09-13', [], '2026-09-14', '13 September 2026 falls in a weekend'],
    ['2026-09-09', [closed('2026-09-09', '2026-09-09')], '2026-09-10', '9 September 2026 falls in Works'],
    ['2026-09-08', [closed('2026-09-09', '2026-09-10')], '2026-09-08', null],
    ['2026-09-11', [closed('2026-09-09', '2026-09-10')], '2026-09-11', null],
    ['2026-09-10', [closed('2026-09-09', '2026-09-10')], '2026-09-11', '10 September 2026 falls in Works'],
    ['2026-09-10', [closed('2026-09-10', '2026-09-11')], '2026-09-14', '10 September 2026 falls in Works'],
    [
      '2026-09-10',
      [closed('2026-09-10', '2026-09-10', '')],
      '2026-09-11',
      '10 September 2026 falls in a closed period',
    ],
  ] as const)('for %s', (date, periods, expected, because) => {
    expect(find(date, periods)).toEqual({ date: expected, because });
  });

  it('may be the latest day itself, but none after it', () => {
    const periods = [closed('2026-09-28', '2026-09-29')];
    expect(find('2026-09-28', periods).date).toBe('2026-09-30');
    expect(find('2026-09-28', periods, '2026-09-01', '2026-09-29').date).toBe('2026-09-25');
  });

  it('may be the earliest day itself, but none before it', () => {
    const periods = [closed('2026-09-02', '2026-09-30')];
    expect(find('2026-09-02', periods).date).toBe('2026-09-01');
    expect(find('2026-09-02', periods, '2026-09-02')).toEqual({
      date: '2026-09-02',
      because: `2 September 2026 falls in Works, ${NONE_LEFT}`,
    });
  });
});

it.each([
  ['2027-05-03', '2027-05-04', '3 May 2027 falls on a bank holiday (early May)'],
  ['2027-03-26', '2027-03-30', '26 March 2027 falls on a bank holiday (Good Friday)'],
  ['2027-12-25', '2027-12-29', '25 December 2027 falls in a weekend'],
] as const)('%s, a day on which nobody works, goes to %s', (date, expected, because) => {
  expect(find(date, [], '2027-01-01', '2027-12-31')).toEqual({ date: expected, because });
});

it('outside the bounds is brought inside, with the reason given', () => {
  expect(find('2026-08-20', [])).toEqual({ date: '2026-09-01', because: 'out of turn' });
  // The last day is a Wednesday.
  expect(find('2026-10-20', [])).toEqual({ date: '2026-09-30', because: 'out of turn' });
});

it('with every day closed is a working day all the same', () => {
  expect(find('2026-09-12', [closed('2026-09-01', '2026-09-30')])).toEqual({
    date: '2026-09-14',
    because: `12 September 2026 falls in Works, ${NONE_LEFT}`,
  });
  expect(find('2026-09-12', [], '2026-09-12', '2026-09-13')).toEqual({
    date: '2026-09-12',
    because: `12 September 2026 falls in a weekend, ${NONE_LEFT}`,
  });
});

it('is looked for up to the bounds, however long the closed period', () => {
  const periods = [closed('2026-08-01', '2027-06-30')];
  expect(find('2027-01-05', periods, '2026-01-05', '2028-01-04').date).toBe('2027-07-01');
  expect(find('2027-01-05', periods, '2026-01-05', '2027-06-30').date).toBe('2026-07-31');
});

it('is none that another meeting has', () => {
  const bounds = { earliest: aDate('2026-09-01'), latest: aDate('2026-09-30'), outside: 'out of turn' };
  const taken = [aDate('2026-09-09'), aDate('2026-09-10')];
  expect(freeDay(aDate('2026-09-09'), [], { ...bounds, taken })).toEqual({
    date: '2026-09-11',
    because: '9 September 2026 falls on the day of another review',
  });
});

it.each([
  ['2027-02-28', '2027-02-26'],
  ['2027-05-31', '2027-05-28'],
  ['2028-01-03', '2027-12-31'],
  ['2027-08-31', '2027-08-31'],
])('the last working day up to %s is %s', (date, expected) => {
  expect(lastWorkingDay(aDate(date))).toBe(expected);
});
