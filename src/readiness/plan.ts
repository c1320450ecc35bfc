import type { IsoDate } from '../domain/iso-date.ts';
import type { Citation } from './citation.ts';
import type { ClosedPeriod, JoiningStepId, MeetingId, PlanChoices } from './plan-choices.ts';

export type MilestoneId = 'start' | 'end' | MeetingId;

/** A dated point of the plan. `moved` says from which day and why it was moved; `fixed` that the school set the date itself. */
export type Milestone = {
  readonly id: MilestoneId;
  readonly label: string;
  readonly what: string;
  readonly date: IsoDate;
  readonly dated:
    | { readonly kind: 'by-rule'; readonly rule: string }
    | { readonly kind: 'moved'; readonly from: IsoDate; readonly because: string }
    | { readonly kind: 'fixed' };
  readonly source: Citation | null;
};

/** Something about the plan that a reader of the guidance would question. */
export type PlanWarning = {
  readonly id: string;
  readonly text: string;
  readonly source: Citation | null;
};

/** A step of joining, after the partnership; dated only where the school set a date. */
export type JoiningStep = {
  readonly id: JoiningStepId;
  readonly label: string;
  readonly what: string;
  readonly date: IsoDate | null;
};

export type Plan = {
  readonly choices: PlanChoices;
  /** In order of date: start, reviews, due consideration, decision, end. */
  readonly milestones: readonly Milestone[];
  readonly warnings: readonly PlanWarning[];
  readonly joining: readonly JoiningStep[];
  /** Holidays and closed periods between start and end that meetings were kept out of. */
  readonly closed: readonly ClosedPeriod[];
};
