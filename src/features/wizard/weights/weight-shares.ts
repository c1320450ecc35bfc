import type { ConsiderationId } from '../../../domain/consideration.ts';
import type { CompleteAnswers } from '../../../matching/answers.ts';
import { criterionWeights } from '../../../matching/criterion-weights.ts';
import type { Criterion } from '../../../matching/define-criterion.ts';
import type { Enquiry } from '../../../matching/enquiry.ts';

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
