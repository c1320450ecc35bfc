import type { RankedCandidate } from '../../src/matching/ranking.ts';
import type { FieldMember, NamedTrust } from '../../src/matching/robustness/field.ts';
import type { FirstShares } from '../../src/matching/robustness/first-shares.ts';
import type { WeightMove } from '../../src/matching/robustness/weight-moves.ts';
import type { NextStep } from '../../src/matching/robustness/what-next.ts';
import type { ReportRobustness } from '../../src/report/sections/robustness.ts';

const named = ({ uid, name }: RankedCandidate): NamedTrust => ({ uid, name });

const memberOf = ({ uid, name, rank, score, coverage }: RankedCandidate): FieldMember => ({
  uid,
  name,
  rank,
  score,
  coverage,
});

/** Shares that fall by place: the first trust of the list is first in 60 of 100 ways, and in 25 once unknowns vary. */
export function firstSharesOf(candidates: readonly RankedCandidate[], samples = 10_000): FirstShares {
  const shares = (first: number, top: number) =>
    candidates.map((_, index) => ({ first: first / 2.5 ** index, top: top / 2 ** index }));
  const [leader, ...others] = candidates.map(named);
  const outside = (first: number) => ({
    trusts: 12,
    first: 1 - shares(first, 1).reduce((sum, share) => sum + share.first, 0),
  });
  return {
    samples,
    competing: 1_174,
    trusts: candidates.map(memberOf),
    byWeights: {
      shares: shares(0.6, 0.96),
      groups: leader === undefined ? [] : [[leader], others],
      othersFirst: [],
      others: outside(0.6),
    },
    byEverything: {
      shares: shares(0.25, 0.5),
      groups: [candidates.map(named)],
      othersFirst: [],
      others: outside(0.25),
    },
  };
}

/** Geography can fall to 12 before the second of the list takes over; under size all are alike. */
function movesOf(candidates: readonly RankedCandidate[]): readonly WeightMove[] {
  const [leader, second] = candidates.map(named);
  const never = { kind: 'never' } as const;
  if (leader === undefined || second === undefined) return [];
  return [
    {
      considerationId: 'geography',
      weight: 0.6,
      tellsApart: true,
      rooms: {
        kind: 'rooms',
        first: { below: { kind: 'at', weight: 0.12, incoming: second, outgoing: leader }, above: never },
        top: { below: never, above: never },
      },
    },
    {
      considerationId: 'size',
      weight: 0.4,
      tellsApart: false,
      rooms: {
        kind: 'rooms',
        first: { below: never, above: never },
        top: { below: never, above: never },
      },
    },
  ];
}

/** A consent that could remove the first, and a question about the local governing body that is open for all. */
export function stepsOf(candidates: readonly RankedCandidate[]): readonly NextStep[] {
  const [leader] = candidates.map(named);
  if (leader === undefined) return [];
  return [
    {
      kind: 'consent',
      constraintId: 'faith-consent',
      toSettle: 'Ask the diocese whether it would agree to this trust',
      refusals: [{ trust: leader, firstChanges: true }],
    },
    {
      kind: 'question',
      criterionId: 'local-board',
      label: 'Local governing body',
      documents: 'scheme of delegation',
      openFor: candidates.map(named),
      firstChangeShare: 0.31,
      outsiderShare: 0.72,
      askFirst: { ...leader, changeShare: 0.4 },
      changeShares: { [leader.uid]: 0.4 },
    },
  ];
}

/** Everything that a report says about how sure the order of these trusts is. */
export function robustnessOf(candidates: readonly RankedCandidate[]): ReportRobustness {
  return {
    shares: firstSharesOf(candidates),
    moves: movesOf(candidates),
    orders: {
      trusts: candidates.map((candidate) => ({
        ...named(candidate),
        stated: candidate.rank,
        equal: candidate.rank + 1,
        worst: candidate.rank + 2,
      })),
      equalNewcomers: [],
      worstNewcomers: [],
    },
    related: [],
    next: stepsOf(candidates),
  };
}
