import type { Plan } from '../../../readiness/plan.ts';
import { type TimelinePoint, timelineOf } from '../../../readiness/timeline.ts';

/** The number of each dated point, counted from 1 in order of date: what picture and table have in common. */
export function numberedPoints(plan: Plan): ReadonlyMap<TimelinePoint['id'], number> {
  return new Map(timelineOf(plan).points.map(({ id }, at) => [id, at + 1]));
}
