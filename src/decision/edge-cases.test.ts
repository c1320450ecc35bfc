import { describe, expect, it } from 'vitest';
import { aTable, must } from '../../tests/builders/a-decision-table.ts';
import {
  buildTable,
  cellInformation,
  competitionRanks,
  correlations,
  type DecisionTable,
  findDominated,
  normaliseWeights,
  pairwiseWins,
  possibleRanks,
  rankByTotals,
  stabilityIntervals,
  startSampling,
  swingWeights,
  totals,
  twoLevelWeights,
  type Weights,
} from './index.ts';

/** Everything that can be asked of a table at once, in words short enough to compare. */
function everything(table: DecisionTable, weights: Weights) {
  const everyone = Array.from(table.candidateIds.keys());
  const of = totals(table, weights);
  const { placings, unranked } = must(rankByTotals(table, of, 'expected'));
  const plan = { table, models: [{ kind: 'uniform', weights } as const], seed: 1 };
  return {
    ranks: placings.map(({ candidate, rank }) => `${table.candidateIds[candidate]} ${rank}`),
    unranked: unranked.map((candidate) => table.candidateIds[candidate]),
    possible: possibleRanks(of.low, of.high).map(({ best, worst }) => `${best}-${worst}`),
    dominated: findDominated(table, weights, 'anyWeighting').length,
    turns: stabilityIntervals(table, weights, 1, 'expected').map((interval) =>
      interval.kind === 'interval' ? `${interval.below.kind} ${interval.above.kind}` : interval.kind,
    ),
    firstShares: Array.from(startSampling(plan, 1).drawUntil(64).rankShares),
    wins: Array.from(pairwiseWins(plan, everyone, 64).shares),
    cells: cellInformation(table, weights, everyone, 1).length,
    correlations: correlations(table, 3).length,
  };
}

describe('edge cases, one by one', () => {
  it('all weights zero: refused in every way of weighing', () => {
    const refused = { ok: false, error: { kind: 'allWeightsZero' } };
    expect(normaliseWeights([0, 0])).toEqual(refused);
    expect(swingWeights([0, 0])).toEqual(refused);
    expect(twoLevelWeights([{ weight: 0, within: [1] }])).toEqual(refused);
  });

  it('one candidate: first, for certain, and nothing can change that', () => {
    expect(everything(aTable({ ash: [0.2, [0, 0.5, 1]] }), Float64Array.of(0.5, 0.5))).toEqual({
      ranks: ['ash 1'],
      unranked: [],
      possible: ['1-1'],
      dominated: 0,
      turns: ['never never', 'never never'],
      firstShares: [1],
      wins: [0],
      cells: 1,
      correlations: 0,
    });
  });

  it('a constant criterion: decides nothing', () => {
    const table = aTable({ ash: [0.5, 0.9], elm: [0.5, 0.3], oak: [0.5, 0.1] });
    expect(everything(table, Float64Array.of(0.5, 0.5))).toMatchObject({
      ranks: ['ash 1', 'elm 2', 'oak 3'],
      dominated: 2,
      turns: ['never never', 'never never'],
      firstShares: [1, 0, 0],
      correlations: 0,
    });
  });

  it('one weight of 1: that criterion alone decides', () => {
    const table = aTable({ ash: [0.5, 0.9], elm: [0.6, 0.1] });
    expect(everything(table, Float64Array.of(1, 0))).toMatchObject({
      ranks: ['elm 1', 'ash 2'],
      possible: ['2-2', '1-1'],
      dominated: 1,
      turns: ['onlyWeight', 'never at'],
      firstShares: [0, 1],
      wins: [0, 0, 1, 0],
    });
  });

  it('everything missing: nobody is ranked, every rank is possible, anybody could be first', () => {
    const table = aTable({ ash: [[0, 0.5, 1]], elm: [[0, 0.5, 1]] });
    const found = everything(table, Float64Array.of(1));
    expect(found).toMatchObject({
      ranks: [],
      unranked: ['ash', 'elm'],
      possible: ['1-2', '1-2'],
      dominated: 0,
      cells: 2,
    });
    expect(found.firstShares.every((share) => share > 0.2 && share < 0.8)).toBe(true);
  });

  it('not a number: an error, never a rank', () => {
    const cellAt = () => ({ known: true, low: Number.NaN, expected: Number.NaN, high: Number.NaN });
    expect(buildTable({ candidateIds: ['ash'], criterionIds: ['near'], cellAt })).toMatchObject({
      ok: false,
      error: { kind: 'notANumber', candidateId: 'ash', criterionId: 'near' },
    });
    expect(normaliseWeights([1, Number.NaN])).toMatchObject({
      ok: false,
      error: { kind: 'weightNotFinite' },
    });
    expect(competitionRanks([Number.NaN], ['ash'])).toMatchObject({
      ok: false,
      error: { kind: 'notANumber' },
    });
  });

  it('ties: shown as ties in every answer', () => {
    const table = aTable({ oak: [0.4, 0.2], ash: [0.2, 0.4], elm: [0.1, 0.1] });
    expect(everything(table, Float64Array.of(0.5, 0.5))).toMatchObject({
      ranks: ['ash 1', 'oak 1', 'elm 3'],
      possible: ['1-1', '1-1', '3-3'],
      turns: ['never at', 'at never'],
    });
  });

  it('duplicates: share every rank, win against nobody, and are no reason to leave anybody out', () => {
    const table = aTable({ oak: [0.4, 0.2], ash: [0.4, 0.2], elm: [0.1, 0.1] });
    expect(everything(table, Float64Array.of(0.5, 0.5))).toMatchObject({
      ranks: ['ash 1', 'oak 1', 'elm 3'],
      possible: ['1-1', '1-1', '3-3'],
      dominated: 1,
      turns: ['never never', 'never never'],
      firstShares: [1, 1, 0],
      wins: [0, 0, 1, 0, 0, 1, 0, 0, 0],
    });
  });

  it('no candidates: empty answers', () => {
    const table = must(
      buildTable({
        candidateIds: [],
        criterionIds: ['near'],
        cellAt: () => ({ known: true, low: 0, expected: 0, high: 0 }),
      }),
    );
    expect(everything(table, Float64Array.of(1))).toEqual({
      ranks: [],
      unranked: [],
      possible: [],
      dominated: 0,
      turns: ['onlyWeight'],
      firstShares: [],
      wins: [],
      cells: 0,
      correlations: 0,
    });
  });

  it('no criteria: nobody has evidence, and everybody ties', () => {
    expect(everything(aTable({ ash: [], elm: [] }), new Float64Array(0))).toEqual({
      ranks: [],
      unranked: ['ash', 'elm'],
      possible: ['1-1', '1-1'],
      dominated: 0,
      turns: [],
      firstShares: [1, 1],
      wins: [0, 0, 0, 0],
      cells: 0,
      correlations: 0,
    });
  });
});
