import ical, { ICalCalendarMethod } from 'ical-generator';
import { addDays, type IsoDate } from '../../domain/iso-date.ts';
import type { CalendarEvent } from '../../readiness/calendar-event.ts';

/** What a file of events needs besides them. `stamp` is the moment of writing, from the caller's clock. */
export type CalendarFile = {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
  readonly stamp: Date;
};

/** The events as text of an .ics file (RFC 5545): each for a whole day, in no time zone. An entry ends on the day after, which is not part of it. */
export function formatCalendarFile({ name, events, stamp }: CalendarFile): string {
  const calendar = ical({
    name,
    prodId: { company: 'Trust Match', product: 'partnership plan', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, date, title, description } of events) {
    calendar.createEvent({
      id: uid,
      stamp,
      start: midnight(date),
      end: midnight(addDays(date, 1)),
      allDay: true,
      summary: title,
      description,
    });
  }
  return `${calendar.toString()}\r\n`;
}

function midnight(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
