import { addYears, formatDate, type IsoDate } from '../domain/iso-date.ts';
import type { PlanChoices } from './plan-choices.ts';

/** Years that the days of a plan may fall in, both included; our own bounds. */
export const PLAN_YEARS = { from: 2000, to: 2100 } as const;

/** True for a day in the years that a plan may fall in. */
export function isPlanDay(date: IsoDate): boolean {
  const year = yearOf(date);
  return year >= PLAN_YEARS.from && year <= PLAN_YEARS.to;
}

/** The choices as dates can be worked out from: a first day beyond the years is moved to the nearest of them, other such days are left out. */
export function withinPlanYears(choices: PlanChoices): PlanChoices {
  return {
    ...choices,
    start: nearestPlanDay(choices.start),
    fixed: planDaysOf(choices.fixed),
    joining: planDaysOf(choices.joining),
  };
}

/** What `withinPlanYears` does not take as it was entered, in one sentence; null where it takes everything. */
export function beyondPlanYears({ start, fixed, joining }: PlanChoices): string | null {
  const left = [...Object.values(fixed), ...Object.values(joining)].filter(
    (date): date is IsoDate => date !== undefined && !isPlanDay(date),
  );
  if (isPlanDay(start) && left.length === 0) return null;
  const said = [
    ...(isPlanDay(start)
      ? []
      : [`${formatDate(nearestPlanDay(start))} stands for the first day, ${formatDate(start)}`]),
    ...(left.length === 0 ? [] : [`left out: ${left.map((date) => formatDate(date)).join(', ')}`]),
  ];
  return `A plan can only have days from ${PLAN_YEARS.from} to ${PLAN_YEARS.to}: ${said.join('; ')}.`;
}

function nearestPlanDay(date: IsoDate): IsoDate {
  const year = yearOf(date);
  return addYears(date, Math.min(Math.max(year, PLAN_YEARS.from), PLAN_YEARS.to) - year);
}

function planDaysOf<D extends Readonly<Partial<Record<string, IsoDate>>>>(days: D): D {
  return Object.fromEntries(
    Object.entries(days).filter(([, date]) => date !== undefined && isPlanDay(date)),
  ) as D;
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}
