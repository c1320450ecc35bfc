import type { AnswerPath } from './defaults-used.ts';
import type { CriterionExplanation } from './ranking.ts';

/** Below this score a gain over others is no merit in itself: half of what could be had. */
export const HALF = 0.5;

/** What stands behind a reason: an answer of the school, or nothing but our default. */
export type Ground = 'yours' | 'default';

/** How a reason that nobody asked for is marked. */
export const BY_DEFAULT = 'counted by default, not from your answers';

/** `yours` when at least one answer that asks for it was given; `default` when all are still open, or no question asks. */
export function groundOf(
  { wishes }: Pick<CriterionExplanation, 'wishes'>,
  defaultsUsed: readonly AnswerPath[],
): Ground {
  return wishes.some((path) => !defaultsUsed.includes(path)) ? 'yours' : 'default';
}

/** A strong point with what it is worth: less than half of its points is called so, though others in the field have less. */
export function describeStrength(criterion: CriterionExplanation): string {
  const { sentence, score, contribution, weight } = criterion;
  return score.expected >= HALF
    ? sentence
    : `${sentence} Not much in itself (${points(contribution)} of ${points(weight)} points), but more than the middle of the field gets.`;
}

/** A weak point with what it loses and what would have earned it, so that no figure reads as praise. */
export function describeWeakness(criterion: CriterionExplanation): string {
  const { sentence, weight, contribution, bestIs } = criterion;
  return `${sentence} This loses ${points(weight - contribution)} of ${points(weight)} points; all of them go to a trust that ${bestIs}.`;
}

/** Points of 100 with one decimal; a loss too small to print is named as one. */
function points(share: number): string {
  const text = (share * 100).toFixed(1);
  return text === '0.0' && share > 0 ? 'less than 0.1' : text;
}
