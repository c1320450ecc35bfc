import { type ParseError, parseError } from './parse-error.ts';
import { err, ok, type Result } from './result.ts';

declare const isoDateBrand: unique symbol;

/** A calendar day, `YYYY-MM-DD`; sorts as text. Made only by {@link parseIsoDate} and the functions of this file. */
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
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
}
