import { addDays, type IsoDate, parseIsoDate, weekday } from '../domain/iso-date.ts';
import type { ClosedPeriod } from './plan-choices.ts';

/**
 * English school holidays are set by each authority, academy and voluntary aided school. This rule of ours comes close to most
 * councils' calendars and is right for none: enter your own closed periods where it matters.
 */
export const HOLIDAY_RULE =
  'School holidays are approximate: Christmas from 20 December to 3 January; one week from the last Monday of October, from the third Monday of February and from the last Monday of May; the first Monday of May; Easter from eight days before Easter Sunday to seven days after; summer from 22 July to 1 September. Your own dates may differ by a week or more.';

function day(year: number, month: number, dayOfMonth: number): IsoDate {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  const date = parseIsoDate(text);
  if (!date.ok) throw new RangeError(`not a date: ${text}`);
  return date.value;
}

/** Easter Sunday of a year from 1583 on, by the Gregorian rule (Meeus, Jones and Butcher). */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * late + 114;
  return day(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function nthMonday(year: number, month: number, nth: number): IsoDate {
  const first = day(year, month, 1);
  return addDays(first, ((8 - weekday(first)) % 7) + 7 * (nth - 1));
}

function lastMonday(year: number, month: number): IsoDate {
  const last = day(year, month, 31);
  return addDays(last, 1 - weekday(last));
}

function week(label: string, monday: IsoDate): ClosedPeriod {
  return { label, from: monday, to: addDays(monday, 6) };
}

function holidaysOf(year: number): readonly ClosedPeriod[] {
  const easter = easterSunday(year);
  return [
    week('February half term', nthMonday(year, 2, 3)),
    { label: 'Easter holidays', from: addDays(easter, -8), to: addDays(easter, 7) },
    { label: 'Early May bank holiday', from: nthMonday(year, 5, 1), to: nthMonday(year, 5, 1) },
    week('May half term', lastMonday(year, 5)),
    { label: 'Summer holidays', from: day(year, 7, 22), to: day(year, 9, 1) },
    week('October half term', lastMonday(year, 10)),
    { label: 'Christmas holidays', from: day(year, 12, 20), to: day(year + 1, 1, 3) },
  ];
}

/** Approximate school holidays that touch the days from `from` to `to`, in order. */
export function holidaysBetween(from: IsoDate, to: IsoDate): readonly ClosedPeriod[] {
  const firstYear = Number(from.slice(0, 4)) - 1;
  const years = Array.from({ length: Number(to.slice(0, 4)) - firstYear + 1 }, (_, at) => firstYear + at);
  return years.flatMap(holidaysOf).filter((period) => period.to >= from && period.from <= to);
}
