import { addMonths, type IsoDate } from '../domain/iso-date.ts';
import { dayOf } from './days-of-year.ts';
import { freeDay } from './free-day.ts';
import type { PlanChoices } from './plan-choices.ts';
import { holidaysBetween } from './school-holidays.ts';

/** Longer than any holiday that could lie before the first free day. */
const LOOK_AHEAD_MONTHS = 4;

/** Our proposal for a plan without a start: the first working day outside school holidays from the month after next on, so that there is time to agree terms. */
export function proposedStart(today: IsoDate): Pick<PlanChoices, 'start' | 'startBy'> {
  const [year = Number.NaN, month = Number.NaN] = today.split('-').map(Number);
  const first = addMonths(dayOf(year, month, 1), 2);
  const latest = addMonths(first, LOOK_AHEAD_MONTHS);
  const { date } = freeDay(first, holidaysBetween(first, latest), {
    earliest: first,
    latest,
    taken: [],
    outside: '',
  });
  return { start: date, startBy: 'us' };
}
