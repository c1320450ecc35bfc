import { addDays, formatDate, type IsoDate } from '../domain/iso-date.ts';
import { bankHolidayOn } from './bank-holidays.ts';
import { isWeekend } from './days-of-year.ts';
import type { ClosedPeriod } from './plan-choices.ts';

/** A day for a meeting. `because`: why it is not the one first thought of, or that one though it is not free; null where that one is free. */
export type FreeDay = { readonly date: IsoDate; readonly because: string | null };

/** Days to look between, both included, those among them that another meeting has, and what is said of a day first thought of that lies outside them. */
type Bounds = {
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
  readonly taken: readonly IsoDate[];
  readonly outside: string;
};

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

/** The first day from `date` up to the latest that will do, else the last before it down to the earliest; `undefined` where none will. */
function nearestDay(
  date: IsoDate,
  { earliest, latest }: Bounds,
  willDo: (day: IsoDate) => boolean,
): IsoDate | undefined {
  for (let day = date; day <= latest; day = addDays(day, 1)) if (willDo(day)) return day;
  for (let day = addDays(date, -1); day >= earliest; day = addDays(day, -1)) if (willDo(day)) return day;
  return undefined;
}

/**
 * The first day on or after `date`, within the bounds, that is no weekend, no bank holiday, not taken and outside the closed periods;
 * where none is left, the last such day before it. Where no day is free, a working day that is not taken; without one, `date` itself.
 * Both are said.
 */
export function freeDay(date: IsoDate, closed: readonly ClosedPeriod[], bounds: Bounds): FreeDay {
  const { earliest, latest, taken, outside } = bounds;
  const obstacleTo = (day: IsoDate): string | null =>
    taken.includes(day) ? 'on the day of another review' : obstacleOn(day, closed);
  const isWithin = date >= earliest && date <= latest;
  const obstacle = obstacleTo(date);
  if (obstacle === null && isWithin) return { date, because: null };
  const because = isWithin ? `${formatDate(date)} falls ${obstacle}` : outside;
  const from = date < earliest ? earliest : date > latest ? latest : date;
  const free = nearestDay(from, bounds, (day) => obstacleTo(day) === null);
  if (free !== undefined) return { date: free, because };
  const worked = nearestDay(from, bounds, (day) => !taken.includes(day) && notWorkedOn(day) === null);
  return {
    date: worked ?? date,
    because: `${because}, and no free day is left between the meetings before and after it`,
  };
}

/** The last working day on or before `date`: no weekend, no bank holiday. */
export function lastWorkingDay(date: IsoDate): IsoDate {
  return notWorkedOn(date) === null ? date : lastWorkingDay(addDays(date, -1));
}
