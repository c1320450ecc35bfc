import type { IsoDate } from '../domain/iso-date.ts';
import type { ReadinessFacts } from './facts.ts';
import type { Plan } from './plan.ts';

/** One all-day entry for a calendar. `uid` is the same for the same point of the same partnership, so that a later import replaces it. */
export type CalendarEvent = {
  readonly uid: string;
  readonly date: IsoDate;
  readonly title: string;
  readonly description: string;
};

/** Who the calendar is for; the key of its entries. */
export type CalendarSubject = Pick<ReadinessFacts, 'school' | 'partner'>;

/** All dated points of a plan, steps of joining included, in order of date. A point that lies outside the term is kept: the school dated it so. */
export function calendarEventsOf(plan: Plan, { school, partner }: CalendarSubject): readonly CalendarEvent[] {
  const parties = `${school.name}${partner === null ? '' : ` and ${partner.name}`}`;
  const key = [typeof school.urn === 'string' ? school.urn : 'school', partner?.uid ?? 'partner'].join('-');
  const event = (id: string, date: IsoDate, title: string, what: string): CalendarEvent => ({
    uid: `partnership-${key}-${id}@trust-match.invalid`,
    date,
    title,
    description: `${what}\n\nTrust partnership: ${parties}. From a working draft made with Trust Match.`,
  });
  return [
    ...plan.milestones.map(({ id, date, label, what }) => event(id, date, label, what)),
    ...plan.joining.flatMap(({ id, date, label, what }) =>
      date === null ? [] : [event(`joining-${id}`, date, label, what)],
    ),
  ].toSorted((a, b) => a.date.localeCompare(b.date));
}
