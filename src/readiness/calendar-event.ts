import type { IsoDate } from '../domain/iso-date.ts';

/** One all-day entry for a calendar. `uid` stays the same for the same event of the same plan, so that a later import replaces it. */
export type CalendarEvent = {
  readonly uid: string;
  readonly date: IsoDate;
  readonly title: string;
  readonly description: string;
};
