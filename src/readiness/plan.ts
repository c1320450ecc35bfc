import { addDays, addMonths, daysBetween, type IsoDate } from '../domain/iso-date.ts';
import { boardOf, futureOf, type Governed } from './board-words.ts';
import { type Citation, dfe } from './citation.ts';
import type { PlannedDates } from './facts.ts';
import { lastWorkingDay } from './free-day.ts';
import { JOINING_STEPS, type JoiningStepText } from './joining-steps.ts';
import { datedMeetings, type WantedMeeting } from './meeting-dates.ts';
import type { Pattern } from './patterns/pattern.ts';
import type { ClosedPeriod, MeetingId, PlanChoices, StartSetter } from './plan-choices.ts';
import { type PlanWarning, warningsOf } from './plan-warnings.ts';
import { withinPlanYears } from './plan-years.ts';
import { reviewCount } from './review-dates.ts';
import { holidaysBetween } from './school-holidays.ts';

export type MilestoneId = 'start' | 'end' | MeetingId;

/** How a date came about. `moved` says from which day and why; `not-free` why it stays on a day to keep free; `proposed` that we set it, `fixed` that the school did; `not-recorded` that nobody wrote down who. */
export type MilestoneDating =
  | { readonly kind: 'by-rule'; readonly rule: string }
  | { readonly kind: 'moved'; readonly from: IsoDate; readonly because: string }
  | { readonly kind: 'not-free'; readonly because: string }
  | { readonly kind: 'proposed' }
  | { readonly kind: 'fixed' }
  | { readonly kind: 'not-recorded' };

/** A dated point of the plan. `source` is null where no document asks for it. */
export type Milestone = {
  readonly id: MilestoneId;
  readonly label: string;
  readonly what: string;
  readonly date: IsoDate;
  readonly dated: MilestoneDating;
  readonly source: Citation | null;
};

/** A step of joining, after the partnership; dated only where the school set a date. */
export type JoiningStep = JoiningStepText & { readonly date: IsoDate | null };

export type Plan = {
  readonly choices: PlanChoices;
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** In order of date. */
  readonly milestones: readonly Milestone[];
  readonly warnings: readonly PlanWarning[];
  readonly joining: readonly JoiningStep[];
  /** Holidays and closed periods between start and end that meetings are kept out of. */
  readonly closed: readonly ClosedPeriod[];
};

/** Our rule: the question is opened two thirds of the way, so that there is time to consult, and decided five sixths of the way. */
const DUE_CONSIDERATION_SHARE = 2 / 3;
const DECISION_SHARE = 5 / 6;
const SHORTEST_BY_MONTHS = 5;

/** The plan that a pattern starts, from the first day given and with who set it: its length and reviews, kept out of school holidays. */
export function startingPlan(
  { starts }: Pick<Pattern, 'starts'>,
  first: Pick<PlanChoices, 'start' | 'startBy'>,
): PlanChoices {
  return {
    ...first,
    months: starts.months,
    reviewEveryMonths: starts.reviewEveryMonths,
    avoidHolidays: true,
    closedPeriods: [],
    fixed: {},
    joining: {},
  };
}

/** The last day of a term of whole months: 12 months from 1 September 2026 end on 31 August 2027. */
function termEndOf({ start, months }: Pick<PlanChoices, 'start' | 'months'>): IsoDate {
  return addDays(addMonths(start, months), -1);
}

/**
 * Every date of a partnership from what the school chose. Meetings fall on the day that the rule gives, or where that is closed, a
 * weekend's or a bank holiday, on the next free one, else the last free one before it; where no day is free, their dating says so. The end on the last working day of the term, which may lie in school holidays; the
 * start stays. Dates that the school fixed stand, and are warned about where they do not fit; those beyond the years of a plan are not
 * worked with.
 */
export function planOf(choices: PlanChoices, school: Governed): Plan {
  const used = withinPlanYears(choices);
  const { start } = used;
  const end = endOf(used);
  const closed = closedBetween(used, end);
  const wanted = { reviews: reviewsOf(used), ...meetingsOf(used, school) };
  const meetings = datedMeetings(wanted, used.fixed, { start, end, closed });
  const milestones = [startOf(used), ...meetings, finishOf(end, used)].toSorted(byDate);
  return {
    choices,
    start,
    end,
    milestones,
    warnings: warningsOf(choices, milestones, end),
    joining: JOINING_STEPS.map((step) => ({ ...step, date: used.joining[step.id] ?? null })),
    closed,
  };
}

/** The dates that the checklist and the documents look at. */
export function plannedDatesOf(plan: Plan): PlannedDates {
  const dateOf = (id: MilestoneId): IsoDate => {
    const found = plan.milestones.find((milestone) => milestone.id === id);
    if (found === undefined) throw new RangeError(`a plan without ${id}`);
    return found.date;
  };
  const { start, end, choices } = plan;
  return {
    start,
    end,
    dueConsideration: dateOf('due-consideration'),
    decision: dateOf('decision'),
    months: choices.months,
  };
}

function closedBetween(
  { start, avoidHolidays, closedPeriods }: PlanChoices,
  end: IsoDate,
): readonly ClosedPeriod[] {
  const holidays = avoidHolidays ? holidaysBetween(start, end) : [];
  const entered = closedPeriods.filter(({ from, to }) => to >= start && from <= end);
  return [...holidays, ...entered].toSorted((a, b) => a.from.localeCompare(b.from));
}

function reviewsOf(choices: PlanChoices): readonly WantedMeeting[] {
  return Array.from({ length: reviewCount(choices) }, (_, at) => reviewOf(choices, at + 1));
}

function meetingsOf(
  choices: PlanChoices,
  school: Governed,
): { readonly consideration: WantedMeeting; readonly decision: WantedMeeting } {
  const board = boardOf(school);
  return {
    consideration: {
      id: 'due-consideration',
      label: `The ${board} gives due consideration to ${futureOf(school).considered}`,
      what: 'Opens the question: what the partnership has shown, what joining would change, who has to be consulted.',
      date: dayAt(choices, DUE_CONSIDERATION_SHARE),
      rule: 'two thirds of the way (our rule)',
      source: dfe('2.3 ii'),
    },
    decision: {
      id: 'decision',
      label: `The ${board} decides how to go on`,
      what: 'Join, part, or say what is still missing for a decision. The end date stands.',
      date: dayAt(choices, DECISION_SHARE),
      rule: 'five sixths of the way (our rule)',
      source: dfe('3 STEP'),
    },
  };
}

function reviewOf({ start, reviewEveryMonths }: PlanChoices, number: number): WantedMeeting {
  const after = number * reviewEveryMonths;
  return {
    id: `review-${number}`,
    label: `Review meeting ${number}`,
    what: 'Both parties look at the objectives: what has been done, what has changed, what it has cost in time.',
    date: addMonths(start, after),
    rule: `${after} ${after === 1 ? 'month' : 'months'} after the start`,
    source: null,
  };
}

/** A day that share of the way: on the start's day of the month where the term is long enough for whole months to tell dates apart. */
function dayAt(choices: PlanChoices, share: number): IsoDate {
  const { start, months } = choices;
  return months >= SHORTEST_BY_MONTHS
    ? addMonths(start, Math.round(months * share))
    : addDays(start, Math.floor(daysBetween(start, termEndOf(choices)) * share));
}

const START_DATING: Readonly<Record<StartSetter, MilestoneDating>> = {
  us: { kind: 'proposed' },
  you: { kind: 'fixed' },
};

function startOf({ start, startBy }: PlanChoices): Milestone {
  return {
    id: 'start',
    label: 'The partnership begins',
    what: 'The agreement is signed, the regional director knows, and everybody knows whom to ask.',
    date: start,
    dated: startBy === undefined ? { kind: 'not-recorded' } : START_DATING[startBy],
    source: null,
  };
}

/** The last working day of the term: somebody has to be there to hand back. */
function endOf(choices: PlanChoices): IsoDate {
  const last = lastWorkingDay(termEndOf(choices));
  if (last < choices.start) return choices.start;
  return last;
}

function finishOf(end: IsoDate, choices: PlanChoices): Milestone {
  const { months } = choices;
  const length = `${months} ${months === 1 ? 'month' : 'months'} from the start`;
  return {
    id: 'end',
    label: 'The partnership ends',
    what: 'Whatever was decided. Hand-back as agreed.',
    date: end,
    dated: {
      kind: 'by-rule',
      rule: end === termEndOf(choices) ? length : `the last working day of ${length}`,
    },
    source: dfe('2.3 i'),
  };
}

function byDate(a: Milestone, b: Milestone): number {
  return a.date.localeCompare(b.date);
}
