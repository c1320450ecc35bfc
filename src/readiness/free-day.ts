import { addDays, formatDate, type IsoDate } from '../domain/iso-date.ts';
import { bankHolidayOn } from './bank-holidays.ts';
import { isWeekend } from './days-of-year.ts';
import type { ClosedPeriod } from './plan-choices.ts';

/** A day for a meeting, and why it is not the one first thought of; `because` is null where it is. */
export type FreeDay = { readonly date: IsoDate; readonly because: string | null };

/** Days to look between, both included, and what is said of a day first thought of that lies outside them. */
type Bounds = { readonly earliest: IsoDate; readonly latest: IsoDate; readonly outside: string };

/** Long enough to pass the longest holiday from either side. */
const FURTHEST_DAYS = 120;

/** Why nobody meets on that day, to go on from "falls"; null where it is a working day. */
function notWorkedOn(date: IsoDate): string | null {
  if (isWeekend(date)) return 'in a weekend';
  const holiday = bankHolidayOn(date);
  return holiday === null ? null : `on a bank holiday (${holiday})`;
}

function obstacleOn(date: IsoDate, closed: readonly ClosedPeriod[]): string | null {
  const period = closed.find(({ from, to }) => from <= date && date <= to);
  if (period === undefined) return notWorkedOn(date);
  return `in ${period.label === '' ? 'a closed period' : period.label}`;
}

/** The nearest day that will do: the first from `date` on, else the last before it; `undefined` where none will. */
function nearestDay(date: IsoDate, willDo: (day: IsoDate) => boolean): IsoDate | undefined {
  const steps = Array.from({ length: FURTHEST_DAYS }, (_, at) => at + 1);
  return [0, ...steps, ...steps.map((step) => -step)].map((step) => addDays(date, step)).find(willDo);
}

/**
 * The first day on or after `date`, within the bounds, that is no weekend, no bank holiday and outside the closed periods; where none is
 * left, the last such day before it. Where closed periods leave no day at all, a working day within them; without one, `date` itself.
 */
export function freeDay(
  date: IsoDate,
  closed: readonly ClosedPeriod[],
  { earliest, latest, outside }: Bounds,
): FreeDay {
  const obstacle = obstacleOn(date, closed);
  const isWithin = (day: IsoDate): boolean => day >= earliest && day <= latest;
  if (obstacle === null && isWithin(date)) return { date, because: null };
  const because = isWithin(date) ? `${formatDate(date)} falls ${obstacle}` : outside;
  const from = date < earliest ? earliest : date > latest ? latest : date;
  const free = nearestDay(from, (day) => isWithin(day) && obstacleOn(day, closed) === null);
  if (free !== undefined) return { date: free, because };
  const worked = nearestDay(from, (day) => isWithin(day) && notWorkedOn(day) === null) ?? date;
  return worked === date
    ? { date, because: null }
    : { date: worked, because: `${because}, and every working day left is one to keep free` };
}

/** The last working day on or before `date`: no weekend, no bank holiday. */
export function lastWorkingDay(date: IsoDate): IsoDate {
  return notWorkedOn(date) === null ? date : lastWorkingDay(addDays(date, -1));
}
