import { addDays, formatDate, type IsoDate, weekday } from '../domain/iso-date.ts';
import type { ClosedPeriod } from './plan-choices.ts';

/** A day for a meeting, and why it is not the one first thought of; `because` is null where it is. */
export type FreeDay = { readonly date: IsoDate; readonly because: string | null };

/** Days to look between, both included, and whether a day first thought of may be a weekend's. */
type Bounds = {
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
  readonly staysOnWeekends: boolean;
};

/** Long enough to pass the longest holiday from either side. */
const FURTHEST_DAYS = 120;

function closureOn(date: IsoDate, closed: readonly ClosedPeriod[]): string | null {
  const period = closed.find(({ from, to }) => from <= date && date <= to);
  if (period !== undefined) return period.label === '' ? 'a closed period' : period.label;
  return null;
}

function isWeekend(date: IsoDate): boolean {
  return weekday(date) > 5;
}

/**
 * The first weekday outside the closed periods on or after `date`; where none is left before `latest`, the last one before it,
 * not earlier than `earliest`. Where every day in between is closed, `date` itself. `staysOnWeekends` leaves a weekend's day that is
 * not closed where it is; a day that has to move goes to a weekday all the same.
 */
export function freeDay(
  date: IsoDate,
  closed: readonly ClosedPeriod[],
  { earliest, latest, staysOnWeekends }: Bounds,
): FreeDay {
  const obstacle = closureOn(date, closed) ?? (isWeekend(date) && !staysOnWeekends ? 'a weekend' : null);
  if (obstacle === null) return { date, because: null };
  const steps = Array.from({ length: FURTHEST_DAYS }, (_, at) => at + 1);
  const tries = [...steps, ...steps.map((step) => -step)].map((step) => addDays(date, step));
  const found = tries.find(
    (day) => day >= earliest && day <= latest && !isWeekend(day) && closureOn(day, closed) === null,
  );
  return found === undefined
    ? { date, because: null }
    : { date: found, because: `${formatDate(date)} falls in ${obstacle}` };
}
