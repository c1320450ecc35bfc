import { roundToSum } from '../decision/index.ts';
import { CONSIDERATION_IDS, type ConsiderationId } from '../domain/consideration.ts';
import type { CompleteAnswers } from './answers.ts';
import { criterionWeights } from './criterion-weights.ts';
import type { Criterion } from './define-criterion.ts';
import type { Enquiry } from './enquiry.ts';

/** Shares of the whole weight, 0 to 1, per consideration and per criterion. */
export type WeightShares = {
  readonly considerations: Readonly<Partial<Record<ConsiderationId, number>>>;
  readonly criteria: Readonly<Partial<Record<string, number>>>;
};

/** How the weight would be shared out with these swings; null where everything that could count is 0. */
export function weightShares(
  criteria: readonly Criterion[],
  enquiry: Enquiry,
  weights: CompleteAnswers['weights'],
): WeightShares | null {
  const result = criterionWeights(criteria, { ...enquiry, answers: { ...enquiry.answers, weights } });
  if (!result.ok) return null;
  const byCriterion = criteria.map((criterion, at) => ({ criterion, share: Number(result.value[at]) }));
  const considerations: Partial<Record<ConsiderationId, number>> = {};
  for (const { criterion, share } of byCriterion) {
    considerations[criterion.consideration] = share + (considerations[criterion.consideration] ?? 0);
  }
  return {
    considerations,
    criteria: Object.fromEntries(byCriterion.map(({ criterion, share }) => [criterion.id, share])),
  };
}

/** The shares of the considerations that count as whole percentages that add up to 100, in their order on screen. */
export function wholeShares({
  considerations,
}: Pick<WeightShares, 'considerations'>): readonly { readonly id: ConsiderationId; readonly pct: number }[] {
  const counting = CONSIDERATION_IDS.flatMap((id) => {
    const share = considerations[id];
    return share === undefined || share === 0 ? [] : [{ id, share }];
  });
  const whole = roundToSum(
    counting.map(({ share }) => share * 100),
    100,
  );
  return counting.map(({ id }, at) => ({ id, pct: Number(whole[at]) }));
}

/** The shares as they are printed, in whole hundredths that add up to 1: the same on every screen. Absent stays absent, 0 stays 0. */
export function printedShares(
  considerations: WeightShares['considerations'],
): WeightShares['considerations'] {
  const whole = wholeShares({ considerations }).map(({ id, pct }) => [id, pct / 100]);
  return { ...considerations, ...Object.fromEntries(whole) };
}
