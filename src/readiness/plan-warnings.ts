import { daysBetween, formatDate, type IsoDate } from '../domain/iso-date.ts';
import { type Citation, dfe } from './citation.ts';
import type { Milestone } from './plan.ts';
import { JOINING_STEP_IDS, type PlanChoices } from './plan-choices.ts';
import { beyondPlanYears, withinPlanYears } from './plan-years.ts';

/** Typical length of a partnership in months (DfE, Trust Partnerships, §2.3 i, October 2021). */
export const TYPICAL_MONTHS = { from: 12, to: 18 } as const;

/** Typical length of a trial at STEP Academy Trust in months (the same, §3). */
const STEP_MONTHS = 6;

const PLAN_WARNING_IDS = [
  'beyond-plan-years',
  'longer-than-typical',
  'shorter-than-typical',
  'shorter-than-any-example',
  'consideration-outside',
  'decision-outside',
  'decision-first',
  'review-outside',
  'little-time-after-decision',
  'joining-before-start',
  'joining-out-of-order',
] as const;
export type PlanWarningId = (typeof PLAN_WARNING_IDS)[number];

/** Something about the plan that a reader of the guidance would question. It never forbids. */
export type PlanWarning = {
  readonly id: PlanWarningId;
  readonly text: string;
  readonly source: Citation | null;
};

/** Fewer days than this between decision and end leave no time to hand back in good order; our own figure. */
const SHORTEST_CLOSE_DAYS = 14;

/** What to question about a plan, in a fixed order. */
export function warningsOf(
  choices: PlanChoices,
  milestones: readonly Milestone[],
  end: IsoDate,
): readonly PlanWarning[] {
  const used = withinPlanYears(choices);
  return [
    ...yearWarnings(choices),
    ...lengthWarnings(used),
    ...dateWarnings(used, milestones, end),
    ...joiningWarnings(used),
  ];
}

function yearWarnings(choices: PlanChoices): readonly PlanWarning[] {
  const text = beyondPlanYears(choices);
  return text === null ? [] : [{ id: 'beyond-plan-years', text, source: null }];
}

function lengthWarnings({ months }: PlanChoices): readonly PlanWarning[] {
  const length = months === 1 ? 'One month' : `${months} months`;
  if (months > TYPICAL_MONTHS.to) {
    return [
      {
        id: 'longer-than-typical',
        text: `${length} is longer than the 12 to 18 months that the guidance calls typical. A partnership is not meant as a long-term solution: say in the agreement why it needs the time.`,
        source: dfe('2.3 i'),
      },
    ];
  }
  if (months < STEP_MONTHS) {
    return [
      {
        id: 'shorter-than-any-example',
        text: `${length} is shorter than the 12 to 18 months that the guidance calls typical, and shorter than the six of its shortest example. Ask whether it leaves time to learn anything and to consult.`,
        source: dfe('3 STEP'),
      },
    ];
  }
  if (months < TYPICAL_MONTHS.from) {
    return [
      {
        id: 'shorter-than-typical',
        text: `${length} is shorter than the 12 to 18 months that the guidance calls typical. STEP’s trials, one of its examples, typically last six.`,
        source: dfe('2.3 i'),
      },
    ];
  }
  return [];
}

function dateWarnings(
  { start }: PlanChoices,
  milestones: readonly Milestone[],
  end: IsoDate,
): readonly PlanWarning[] {
  const outside = ({ date }: Milestone): boolean => date < start || date > end;
  const consideration = milestones.find(({ id }) => id === 'due-consideration');
  const decision = milestones.find(({ id }) => id === 'decision');
  const found: PlanWarning[] = [];
  if (consideration !== undefined && outside(consideration)) {
    found.push({
      id: 'consideration-outside',
      text: `Due consideration on ${formatDate(consideration.date)} lies outside the partnership. The guidance asks for it during the partnership.`,
      source: dfe('2.3 ii'),
    });
  }
  if (decision !== undefined && outside(decision)) {
    found.push({
      id: 'decision-outside',
      text: `The decision on ${formatDate(decision.date)} lies outside the partnership. The partnership would end without one.`,
      source: dfe('3 STEP'),
    });
  }
  if (consideration !== undefined && decision !== undefined && decision.date < consideration.date) {
    found.push({
      id: 'decision-first',
      text: 'The decision stands before the due consideration that it should rest on.',
      source: dfe('2.3 ii'),
    });
  }
  if (decision !== undefined && !outside(decision) && daysBetween(decision.date, end) < SHORTEST_CLOSE_DAYS) {
    found.push({
      id: 'little-time-after-decision',
      text: `Between decision and end lie fewer than ${SHORTEST_CLOSE_DAYS} days: little time to hand back in good order, or to prepare what comes next.`,
      source: null,
    });
  }
  const strayReviews = milestones.filter(
    (milestone) => milestone.id.startsWith('review-') && outside(milestone),
  );
  if (strayReviews.length > 0) {
    found.push({
      id: 'review-outside',
      text: `Outside the partnership: ${strayReviews.map(({ label, date }) => `${label} on ${formatDate(date)}`).join('; ')}.`,
      source: null,
    });
  }
  return found;
}

function joiningWarnings({ joining, start }: PlanChoices): readonly PlanWarning[] {
  const dates = JOINING_STEP_IDS.map((id) => joining[id]).filter((date) => date !== undefined);
  const found: PlanWarning[] = [];
  if (dates.some((date) => date < start)) {
    found.push({
      id: 'joining-before-start',
      text: 'A step of joining is dated before the partnership begins. Then the partnership no longer tests anything.',
      source: dfe('2.2'),
    });
  }
  if (dates.some((date, at) => dates.slice(at + 1).some((later) => later < date))) {
    found.push({
      id: 'joining-out-of-order',
      text: 'The steps of joining are dated in another order than the usual one.',
      source: null,
    });
  }
  return found;
}
