import { addMonths, daysBetween, formatDate, type IsoDate, parseIsoDate } from '../domain/iso-date.ts';
import type { MilestoneId, Plan } from './plan.ts';
import type { JoiningStepId } from './plan-choices.ts';

/** A point of the timeline. `at` runs from 0, the first day shown, to 1, the last. */
export type TimelinePoint = {
  readonly id: MilestoneId | JoiningStepId;
  readonly part: 'partnership' | 'joining';
  readonly label: string;
  readonly date: IsoDate;
  readonly at: number;
};

export type TimelineSpan = { readonly label: string; readonly from: number; readonly to: number };

/** A plan along one line; the table beside it is `Plan.milestones` and `Plan.joining`. */
export type Timeline = {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** In order of date. */
  readonly points: readonly TimelinePoint[];
  /** The partnership itself, from start to end. */
  readonly term: TimelineSpan;
  readonly closed: readonly TimelineSpan[];
  /** First days of months, for the scale. `label` reads like "September 2026". */
  readonly months: readonly { readonly label: string; readonly at: number }[];
};

/** The timeline of a plan, from its first to its last dated point. Undated steps of joining are left out. */
export function timelineOf(plan: Plan): Timeline {
  const dated = [
    ...plan.milestones.map(({ id, label, date }) => ({ id, label, date, part: 'partnership' as const })),
    ...plan.joining.flatMap(({ id, label, date }) =>
      date === null ? [] : [{ id, label, date, part: 'joining' as const }],
    ),
  ].toSorted((a, b) => a.date.localeCompare(b.date));
  const from = dated[0]?.date ?? plan.start;
  const to = dated.at(-1)?.date ?? plan.end;
  const length = daysBetween(from, to);
  const at = (date: IsoDate): number =>
    length === 0 ? 0 : Math.min(1, Math.max(0, daysBetween(from, date) / length));
  return {
    from,
    to,
    points: dated.map((point) => ({ ...point, at: at(point.date) })),
    term: { label: 'Partnership', from: at(plan.start), to: at(plan.end) },
    closed: plan.closed.map((period) => ({
      label: period.label,
      from: at(period.from),
      to: at(period.to),
    })),
    months: firstDaysBetween(from, to).map((date) => ({
      label: formatDate(date).replace(/^1 /, ''),
      at: at(date),
    })),
  };
}

function firstDaysBetween(from: IsoDate, to: IsoDate): readonly IsoDate[] {
  const first = parseIsoDate(`${from.slice(0, 7)}-01`);
  if (!first.ok) throw new RangeError(`no first day in the month of ${from}`);
  const months = Math.ceil(daysBetween(first.value, to) / 28) + 1;
  return Array.from({ length: months }, (_, at) => addMonths(first.value, at)).filter(
    (date) => date >= from && date <= to,
  );
}
