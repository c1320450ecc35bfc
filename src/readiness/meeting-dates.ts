import { addDays, type IsoDate } from '../domain/iso-date.ts';
import { freeDay } from './free-day.ts';
import type { Milestone } from './plan.ts';
import type { ClosedPeriod, MeetingId, PlanChoices } from './plan-choices.ts';

/** A meeting on the day that its rule gives, before holidays are looked at. */
export type WantedMeeting = Pick<Milestone, 'label' | 'what' | 'source'> & {
  readonly id: MeetingId;
  readonly date: IsoDate;
  readonly rule: string;
};

/** First and last day of the partnership, and the days between that meetings are kept out of. */
type Term = { readonly start: IsoDate; readonly end: IsoDate; readonly closed: readonly ClosedPeriod[] };

type Wanted = {
  readonly reviews: readonly WantedMeeting[];
  readonly consideration: WantedMeeting;
  readonly decision: WantedMeeting;
};

type Fixed = PlanChoices['fixed'];
type Between = {
  readonly after?: IsoDate | undefined;
  readonly before?: IsoDate | undefined;
  readonly taken?: readonly IsoDate[];
};

/**
 * Every meeting with its day. Reviews that holidays would push onto one day, or onto one that the school fixed, stay apart, and the decision that we propose follows the due
 * consideration, as far as the term leaves room. A day that the school fixed stands.
 */
export function datedMeetings(
  { reviews, consideration, decision }: Wanted,
  fixed: Fixed,
  term: Term,
): readonly Milestone[] {
  const considered = dateMeeting(consideration, fixed, term, { before: fixed[decision.id] ?? decision.date });
  return [
    ...datedReviews(reviews, fixed, term),
    considered,
    dateMeeting(decision, fixed, term, { after: considered.date }),
  ];
}

/** Each review that we date lies between the nearest days that others have or are about to have. */
function datedReviews(reviews: readonly WantedMeeting[], fixed: Fixed, term: Term): readonly Milestone[] {
  const taken = reviews.flatMap(({ id }) => fixed[id] ?? []);
  const ours = reviews.filter(({ id }) => fixed[id] === undefined);
  const dated: Milestone[] = [];
  for (const [at, review] of ours.entries()) {
    const others = [...taken, ...dated.map(({ date }) => date)].toSorted();
    const after = others.findLast((day) => day < review.date);
    const [before] = [...others, ...ours.slice(at + 1).map(({ date }) => date)]
      .filter((day) => day > review.date)
      .toSorted();
    dated.push(dateMeeting(review, fixed, term, { after, before, taken }));
  }
  return [
    ...dated,
    ...reviews
      .filter((review) => !ours.includes(review))
      .map((review) => dateMeeting(review, fixed, term, {})),
  ];
}

function dateMeeting(
  { rule, ...wanted }: WantedMeeting,
  fixed: Fixed,
  term: Term,
  between: Between,
): Milestone {
  const own = fixed[wanted.id];
  if (own !== undefined) return { ...wanted, date: own, dated: { kind: 'fixed' } };
  const { date, because } = freeDay(wanted.date, term.closed, boundsOf(term, between));
  if (because === null) return { ...wanted, date, dated: { kind: 'by-rule', rule } };
  return date === wanted.date
    ? { ...wanted, date, dated: { kind: 'not-free', because } }
    : { ...wanted, date, dated: { kind: 'moved', from: wanted.date, because } };
}

/** Strictly between the neighbours that lie in the term; the whole term where they leave no room. */
function boundsOf({ start, end }: Term, { after, before, taken = [] }: Between) {
  const isInside = (day: IsoDate | undefined): day is IsoDate =>
    day !== undefined && day >= start && day <= end;
  const earliest = isInside(after) ? addDays(after, 1) : start;
  const latest = isInside(before) ? addDays(before, -1) : end;
  const outside = 'due consideration comes before the decision';
  const bounds = earliest <= latest ? { earliest, latest } : { earliest: start, latest: end };
  return { ...bounds, taken, outside };
}
