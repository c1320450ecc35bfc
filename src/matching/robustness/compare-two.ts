import { roundToSum } from '../../decision/index.ts';
import { CONSIDERATION_IDS, type ConsiderationId } from '../../domain/consideration.ts';
import type { Score } from '../../domain/score.ts';
import { itemAt } from '../item-at.ts';
import type { CandidateExplanation, CriterionExplanation } from '../ranking.ts';
import type { NamedTrust } from './field.ts';

/** Points of 100 that two trusts earn under one heading, in tenths of a point, so that sums and differences are exact. */
export type PointsOfTwo = {
  readonly aTenths: number;
  readonly bTenths: number;
  readonly differenceTenths: number;
};

/** One criterion of two trusts. The sentences give each trust's figure, or say that it is not known. */
export type CriterionOfTwo = PointsOfTwo & {
  readonly criterionId: string;
  readonly label: string;
  readonly a: CriterionExplanation;
  readonly b: CriterionExplanation;
};

/** A consideration of two trusts with its criteria, the largest difference first. */
export type ConsiderationOfTwo = PointsOfTwo & {
  readonly id: ConsiderationId;
  readonly criteria: readonly CriterionOfTwo[];
};

/** Why one trust stands above another: rows add up to the total, and in each row `a − b` is the difference, as shown. */
export type Comparison = {
  readonly a: NamedTrust;
  readonly b: NamedTrust;
  readonly considerations: readonly ConsiderationOfTwo[];
  readonly total: PointsOfTwo;
};

/**
 * Points per consideration and criterion of two trusts explained for the same answers. Each trust's points are rounded to tenths
 * that add up to its rounded score. Unknown criteria count with their expected value, as in the order. Criteria without weight are
 * left out.
 *
 * @throws RangeError when the two were not explained by the same criteria.
 */
export function compareTwo(a: CandidateExplanation, b: CandidateExplanation): Comparison {
  const criteria = criteriaOfTwo(a, b);
  const considerations = CONSIDERATION_IDS.flatMap((id) => {
    const members = criteria
      .filter((criterion) => criterion.a.considerationId === id)
      .sort((x, y) => Math.abs(y.differenceTenths) - Math.abs(x.differenceTenths));
    return members.length === 0 ? [] : [{ id, criteria: members, ...sumOf(members) }];
  });
  return {
    a: { uid: a.uid, name: a.name },
    b: { uid: b.uid, name: b.name },
    considerations,
    total: sumOf(considerations),
  };
}

function criteriaOfTwo(a: CandidateExplanation, b: CandidateExplanation): readonly CriterionOfTwo[] {
  const ofA = weighed(a);
  const ofB = weighed(b);
  const aTenths = tenthsOf(ofA, a.score.expected);
  const bTenths = tenthsOf(ofB, b.score.expected);
  return ofA.map((criterion, index) => {
    const other = itemAt(ofB, index);
    if (other.criterionId !== criterion.criterionId) {
      throw new RangeError(`${criterion.criterionId} stands beside ${other.criterionId}`);
    }
    return {
      criterionId: criterion.criterionId,
      label: criterion.label,
      a: criterion,
      b: other,
      aTenths: itemAt(aTenths, index),
      bTenths: itemAt(bTenths, index),
      differenceTenths: itemAt(aTenths, index) - itemAt(bTenths, index),
    };
  });
}

function weighed({ criteria }: CandidateExplanation): readonly CriterionExplanation[] {
  return criteria.filter(({ weight }) => weight > 0);
}

function tenthsOf(criteria: readonly CriterionExplanation[], score: Score): readonly number[] {
  return roundToSum(
    criteria.map(({ contribution }) => contribution * 1000),
    score * 1000,
  );
}

function sumOf(parts: readonly PointsOfTwo[]): PointsOfTwo {
  const sum = (of: (part: PointsOfTwo) => number) => parts.reduce((total, part) => total + of(part), 0);
  return {
    aTenths: sum(({ aTenths }) => aTenths),
    bTenths: sum(({ bTenths }) => bTenths),
    differenceTenths: sum(({ differenceTenths }) => differenceTenths),
  };
}
