import { addDays, type IsoDate } from '../domain/iso-date.ts';
import { dayOf, easterSunday, lastMonday, nthMonday } from './days-of-year.ts';
import type { ClosedPeriod } from './plan-choices.ts';

/**
 * English school holidays are set by each authority, academy and voluntary aided school. This rule of ours comes close to most
 * councils' calendars and is right for none: enter your own closed periods where it matters.
 */
export const HOLIDAY_RULE =
  'School holidays are approximate: Christmas from 20 December to 3 January; one week from the last Monday of October, from the third Monday of February and from the last Monday of May; for Easter the fifteen days before Easter Sunday and the fourteen after it, because councils’ two weeks fall anywhere in them; summer from 22 July to 1 September. Your own dates may differ by a week or more.';

function week(label: string, monday: IsoDate): ClosedPeriod {
  return { label, from: monday, to: addDays(monday, 6) };
}

function holidaysOf(year: number): readonly ClosedPeriod[] {
  const easter = easterSunday(year);
  return [
    week('February half term', nthMonday(year, 2, 3)),
    { label: 'the weeks of Easter holidays', from: addDays(easter, -15), to: addDays(easter, 14) },
    week('May half term', lastMonday(year, 5)),
    { label: 'Summer holidays', from: dayOf(year, 7, 22), to: dayOf(year, 9, 1) },
    week('October half term', lastMonday(year, 10)),
    { label: 'Christmas holidays', from: dayOf(year, 12, 20), to: dayOf(year + 1, 1, 3) },
  ];
}

/** Approximate school holidays that touch the days from `from` to `to`, in order. */
export function holidaysBetween(from: IsoDate, to: IsoDate): readonly ClosedPeriod[] {
  const firstYear = Number(from.slice(0, 4)) - 1;
  const years = Array.from({ length: Number(to.slice(0, 4)) - firstYear + 1 }, (_, at) => firstYear + at);
  return years.flatMap(holidaysOf).filter((period) => period.to >= from && period.from <= to);
}
