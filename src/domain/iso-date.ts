import { type ParseError, parseError } from './parse-error.ts';
import { err, ok, type Result } from './result.ts';

declare const isoDateBrand: unique symbol;

/** A calendar day, `YYYY-MM-DD`; sorts as text. Made only by {@link parseIsoDate} and the functions of this file, which throw a RangeError where they would leave the years 1000 to 9999. */
export type IsoDate = string & { readonly [isoDateBrand]: true };

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Accepts a real calendar day between 1000 and 9999 in the form `YYYY-MM-DD`. */
export function parseIsoDate(given: unknown): Result<IsoDate, ParseError> {
  const match = typeof given === 'string' ? /^([1-9]\d{3})-(\d\d)-(\d\d)$/.exec(given.trim()) : null;
  const [year, month, day] =
    match === null ? [0, 0, 0] : (match.slice(1).map(Number) as [number, number, number]);
  const real = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return real && match !== null ? ok(match[0] as IsoDate) : err(parseError('a date as YYYY-MM-DD', given));
}

/** The same day some years earlier or later; 29 February becomes the 28th where there is none. */
export function addYears(date: IsoDate, years: number): IsoDate {
  const [year, month, day] = parts(date);
  const target = year + years;
  return build(target, month, Math.min(day, daysInMonth(target, month)));
}

/** The same day of the month some months earlier or later; a day that the month lacks becomes its last one. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = parts(date);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return build(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  const day = (date: IsoDate) => {
    const [year, month, dayOfMonth] = parts(date);
    return Date.UTC(year, month - 1, dayOfMonth) / 86_400_000;
  };
  return day(to) - day(from);
}

/** Day of the week, 1 for Monday to 7 for Sunday. */
export function weekday(date: IsoDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const [year, month, day] = parts(date);
  const sundayFirst = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return (sundayFirst === 0 ? 7 : sundayFirst) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** Some days earlier or later. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const [year, month, day] = parts(date);
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return build(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** In words, as in "31 August 2025". */
export function formatDate(date: IsoDate): string {
  const [year, month, day] = parts(date);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

function parts(date: IsoDate): [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function build(year: number, month: number, day: number): IsoDate {
  if (year < 1000 || year > 9999)
    throw new RangeError(`no day in the year ${year}: dates run from 1000 to 9999`);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
}
