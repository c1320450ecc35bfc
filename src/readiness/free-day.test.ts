import { describe, expect, it } from 'vitest';
import { aDate } from '../../tests/builders/a-school.ts';
import { freeDay } from './free-day.ts';
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
  staysOnWeekends = false,
) => freeDay(aDate(date), periods, { earliest: aDate(earliest), latest: aDate(latest), staysOnWeekends });

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
    expect(find('2026-09-02', periods, '2026-09-02')).toEqual({ date: '2026-09-02', because: null });
  });
});

it.each([
  ['2026-09-12', [], '2026-09-12', null],
  ['2026-09-12', [closed('2026-09-09', '2026-09-09')], '2026-09-12', null],
  ['2026-09-11', [closed('2026-09-11', '2026-09-11')], '2026-09-14', '11 September 2026 falls in Works'],
  ['2026-09-12', [closed('2026-09-12', '2026-09-12')], '2026-09-14', '12 September 2026 falls in Works'],
] as const)(
  'where weekends are not kept free, %s moves only out of %j',
  (date, periods, expected, because) => {
    expect(find(date, periods, '2026-09-01', '2026-09-30', true)).toEqual({ date: expected, because });
  },
);
