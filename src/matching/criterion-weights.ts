import { twoLevelWeights, type Weights } from '../decision/index.ts';
import { CONSIDERATION_IDS } from '../domain/consideration.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Criterion } from './define-criterion.ts';
import type { Enquiry } from './enquiry.ts';
import type { RankRefusal } from './ranking.ts';

/** Swing of a criterion within its consideration, 0 to 100: the school's own, or the default. */
export function shareOf(criterion: Criterion, { answers }: Enquiry): number {
  const own = answers.weights.criteria[criterion.id];
  return own === undefined ? criterion.defaultShare : own;
}

/**
 * One weight per criterion, in the order given, adding up to 1. A silent criterion leaves its share to the others of its
 * consideration. A consideration in which nothing counts, because all is silent or set to 0, takes no part, and its weight
 * goes to the other considerations in proportion. Refused when nothing at all counts.
 *
 * @throws RangeError when a weight is negative or not a finite number: answers are checked where they are entered.
 */
export function criterionWeights(
  criteria: readonly Criterion[],
  enquiry: Enquiry,
): Result<Weights, RankRefusal> {
  const shares = criteria.map((criterion) =>
    criterion.silence(enquiry) === undefined ? shareOf(criterion, enquiry) : 0,
  );
  const groups = CONSIDERATION_IDS.map((id) => {
    const members = [...criteria.keys()].filter((index) => criteria[index]?.consideration === id);
    const within = members.map((index) => Number(shares[index]));
    const weight = within.some((share) => share > 0) ? enquiry.answers.weights.considerations[id] : 0;
    return { members, consideration: { weight, within } };
  });
  const grouped = twoLevelWeights(groups.map(({ consideration }) => consideration));
  if (!grouped.ok) {
    if (grouped.error.kind === 'allWeightsZero') return err({ kind: 'all-weights-zero' });
    throw new RangeError(`weights cannot be used: ${JSON.stringify(grouped.error)}`);
  }
  const weights = new Float64Array(criteria.length);
  for (const [position, index] of groups.flatMap(({ members }) => members).entries()) {
    weights[index] = Number(grouped.value[position]);
  }
  return ok(weights);
}
