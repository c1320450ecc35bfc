import { addDays, type IsoDate, weekday } from '../domain/iso-date.ts';
import { dayOf, easterSunday, isWeekend, lastMonday, nthMonday } from './days-of-year.ts';

/** Which days are never proposed, for the reader. */
export const BANK_HOLIDAY_RULE =
  'No date that we propose falls on a weekend or a bank holiday of England: New Year’s Day, Good Friday, Easter Monday, the first and the last Monday of May, the last Monday of August, Christmas Day and Boxing Day, or the weekday in their place. Bank holidays that are given once are not known here.';

/** A bank holiday with its name, as GOV.UK lists it. */
type BankHoliday = { readonly label: string; readonly date: IsoDate };

/**
 * Bank holidays of England by rule: those of the Banking and Financial Dealings Act 1971, with New Year's Day and the early May holiday
 * proclaimed every year since 1974 and 1978, and the next free weekday in place of one on a weekend (GOV.UK, "UK bank holidays").
 * Holidays given once, such as a coronation's, and those moved in one year are not known.
 */
function bankHolidaysOf(year: number): readonly BankHoliday[] {
  const easter = easterSunday(year);
  const christmas = dayOf(year, 12, 25);
  return [
    { label: 'New Year’s Day', date: orNextMonday(dayOf(year, 1, 1)) },
    { label: 'Good Friday', date: addDays(easter, -2) },
    { label: 'Easter Monday', date: addDays(easter, 1) },
    { label: 'early May', date: nthMonday(year, 5, 1) },
    { label: 'spring', date: lastMonday(year, 5) },
    { label: 'summer', date: lastMonday(year, 8) },
    ...christmasDays(christmas),
  ];
}

/** Christmas Day and Boxing Day; one on a weekend gives way to the Monday or Tuesday that the other leaves free. */
function christmasDays(christmas: IsoDate): readonly BankHoliday[] {
  const daysOn: Readonly<Record<number, readonly [number, number]>> = { 5: [0, 3], 6: [2, 3], 7: [2, 1] };
  const [day, boxing] = daysOn[weekday(christmas)] ?? [0, 1];
  return [
    { label: 'Christmas Day', date: addDays(christmas, day) },
    { label: 'Boxing Day', date: addDays(christmas, boxing) },
  ];
}

function orNextMonday(date: IsoDate): IsoDate {
  return isWeekend(date) ? addDays(date, 8 - weekday(date)) : date;
}

/** The name of the bank holiday of England on that day, or null. By rule, for any year of a plan. */
export function bankHolidayOn(date: IsoDate): string | null {
  return bankHolidaysOf(Number(date.slice(0, 4))).find((holiday) => holiday.date === date)?.label ?? null;
}
