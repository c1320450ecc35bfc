import type { IsoDate } from '../domain/iso-date.ts';

/** Days on which no meeting should fall, both ends included. */
export type ClosedPeriod = { readonly label: string; readonly from: IsoDate; readonly to: IsoDate };

/** Meetings of the plan that can be moved by hand; reviews are counted from 1. */
export type MeetingId = 'due-consideration' | 'decision' | `review-${number}`;

/** Steps of joining, in order; none is part of the partnership. */
export const JOINING_STEP_IDS = [
  'resolution',
  'consultation',
  'due-diligence',
  'application',
  'order',
  'transfer',
  'opening',
] as const;
export type JoiningStepId = (typeof JOINING_STEP_IDS)[number];

/** `us`: proposed by Trust Match and left as it was. `you`: set by the school. */
export const START_SETTERS = ['us', 'you'] as const;
export type StartSetter = (typeof START_SETTERS)[number];

/** What the school chose of its plan; every other date follows from it. */
export type PlanChoices = {
  readonly start: IsoDate;
  /** Who set the first day; absent in plans saved before this was kept. */
  readonly startBy?: StartSetter;
  /** Length in whole months, 1 to 60. */
  readonly months: number;
  /** Months between review meetings, 1 to 12. */
  readonly reviewEveryMonths: number;
  /** Keep meetings out of English school holidays, by the approximate rule. Weekends and bank holidays are kept free in any case. */
  readonly avoidHolidays: boolean;
  /** Further days to keep free, as entered. */
  readonly closedPeriods: readonly ClosedPeriod[];
  /** Meetings that were given a date of their own, which then stands. */
  readonly fixed: Readonly<Partial<Record<string, IsoDate>>>;
  /** Dates of the steps of joining, where the school has set any. */
  readonly joining: Readonly<Partial<Record<JoiningStepId, IsoDate>>>;
};
