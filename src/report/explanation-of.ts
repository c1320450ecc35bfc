import type { TrustUid } from '../domain/trust-uid.ts';
import type { CandidateExplanation, CriterionExplanation } from '../matching/ranking.ts';
import { isUncertain } from './format/format-score.ts';

/** The explanation of one trust. Throws when the caller did not ask the core for it: the report never shows a place unexplained. */
export function explanationOf(
  uid: TrustUid,
  explanations: readonly CandidateExplanation[],
): CandidateExplanation {
  const found = explanations.find((explanation) => explanation.uid === uid);
  if (found === undefined) throw new Error(`no explanation was asked for trust ${uid}`);
  return found;
}

/** Points of 100 that hang on one criterion while it is unknown: its weight times the width of its range. */
export function pointsAtStake(criterion: CriterionExplanation): number {
  return criterion.weight * (criterion.score.high - criterion.score.low) * 100;
}

/** Criteria that count and of which something is still unknown, most points at stake first. */
export function unknownsOf(explanation: CandidateExplanation): readonly CriterionExplanation[] {
  return explanation.criteria
    .filter((criterion) => criterion.weight > 0 && isUncertain(criterion.score))
    .toSorted((a, b) => pointsAtStake(b) - pointsAtStake(a));
}

/** Criteria that are unknown for every one of several trusts: asked of all of them alike. Empty for fewer than two trusts. */
export function sharedUnknowns(
  explanations: readonly CandidateExplanation[],
): readonly CriterionExplanation[] {
  const [first, ...others] = explanations;
  if (first === undefined || others.length === 0) return [];
  const unknownEverywhere = (criterionId: string) =>
    others.every((other) => unknownsOf(other).some((criterion) => criterion.criterionId === criterionId));
  return unknownsOf(first).filter((criterion) => unknownEverywhere(criterion.criterionId));
}
