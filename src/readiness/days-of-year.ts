import { addDays, type IsoDate, parseIsoDate, weekday } from '../domain/iso-date.ts';

/** A day by its numbers; months and days count from 1. Throws a RangeError where there is no such day. */
export function dayOf(year: number, month: number, dayOfMonth: number): IsoDate {
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
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The first, second, … Monday of a month. */
export function nthMonday(year: number, month: number, nth: number): IsoDate {
  const first = dayOf(year, month, 1);
  return addDays(first, ((8 - weekday(first)) % 7) + 7 * (nth - 1));
}

/** The last Monday of a month of 31 days. */
export function lastMonday(year: number, month: number): IsoDate {
  const last = dayOf(year, month, 31);
  return addDays(last, 1 - weekday(last));
}

/** True on Saturdays and Sundays. */
export function isWeekend(date: IsoDate): boolean {
  return weekday(date) > 5;
}
