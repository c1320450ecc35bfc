import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '../../tests/builders/a-decision-table.ts';
import { arbitraryTable, cellOf, tableOf } from '../../tests/builders/arbitrary-table.ts';
import {
  competitionRanks,
  contributionDifferences,
  contributions,
  type DecisionTable,
  dominates,
  dominatesInStatedOrder,
  findDominated,
  groupCriteria,
  normaliseWeights,
  orderByTotals,
  possibleRanks,
  rankByTotals,
  rankOrderCentroidWeights,
  rankSumWeights,
  ranksOf,
  roundToSum,
  stabilityIntervals,
  surelyDominates,
  totals,
  type Weights,
} from './index.ts';
import { weightSampler } from './sampling/weight-models.ts';

const some = arbitraryTable({ unknown: 3, maxCandidates: 8 });
const complete = arbitraryTable({ unknown: 0, maxCandidates: 8 });
const sum = (values: Iterable<number>) => Array.from(values).reduce((total, value) => total + value, 0);
const at = (values: ArrayLike<number>, index: number) => values[index] ?? Number.NaN;

function placesById(table: DecisionTable, weights: Weights) {
  const { placings } = must(rankByTotals(table, totals(table, weights), 'expected'));
  return new Map(
    placings.map(({ candidate, rank, tied }) => [table.candidateIds[candidate], { rank, tied }]),
  );
}

describe('laws of weights', () => {
  const amounts = fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
    .filter((list) => sum(list) > 0);

  it('scaling all amounts changes nothing', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (list, factor) => {
        const scaled = must(normaliseWeights(list.map((amount) => amount * factor)));
        must(normaliseWeights(list)).forEach((weight, j) => {
          expect(at(scaled, j)).toBeCloseTo(weight, 12);
        });
      }),
    );
  });

  it('weights are 0 to 1 and sum to 1, in every way of making them', () => {
    fc.assert(
      fc.property(amounts, (list) => {
        for (const weights of [
          must(normaliseWeights(list)),
          rankSumWeights(list.length),
          rankOrderCentroidWeights(list.length),
        ]) {
          expect(sum(weights)).toBeCloseTo(1, 12);
          expect(weights.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
        }
      }),
    );
  });
});

describe('laws of totals and ranks', () => {
  it('totals lie in their interval, and the interval and the coverage in 0 to 1', () => {
    fc.assert(
      fc.property(some, ({ table, weights }) => {
        const { low, expected, high, coverage } = totals(table, weights);
        for (const i of table.candidateIds.keys()) {
          const ascending = [0, at(low, i), at(expected, i), at(high, i), 1];
          ascending.slice(1).forEach((value, k) => {
            expect(value).toBeGreaterThanOrEqual(at(ascending, k) - 1e-12);
          });
          expect(at(coverage, i)).toBeGreaterThanOrEqual(0);
          expect(at(coverage, i)).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });

  it('reordering candidates and criteria changes no place', () => {
    fc.assert(
      fc.property(some, ({ table, weights }) => {
        const turned = tableOf(table.candidateIds.toReversed(), table.criterionIds.toReversed(), (i, j) =>
          cellOf(table, table.candidateIds.length - 1 - i, table.criterionIds.length - 1 - j),
        );
        expect(placesById(turned, weights.toReversed())).toEqual(placesById(table, weights));
      }),
    );
  });

  it('a better value never lowers its candidate', () => {
    fc.assert(
      fc.property(complete, fc.nat(), ({ table, weights }, pick) => {
        const j = pick % table.criterionIds.length;
        const better = tableOf(table.candidateIds, table.criterionIds, (i, k) =>
          i === 0 && k === j ? { known: true, low: 1, expected: 1, high: 1 } : cellOf(table, i, k),
        );
        const before = placesById(table, weights).get('t0')?.rank ?? Number.NaN;
        expect(placesById(better, weights).get('t0')?.rank).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('raising a weight never lowers the candidate that is best on it, among fully evidenced ones', () => {
    fc.assert(
      fc.property(complete, fc.nat(), fc.integer({ min: 1, max: 20 }), ({ table, weights }, pick, more) => {
        const j = pick % table.criterionIds.length;
        const value = (i: number) => cellOf(table, i, j).expected;
        const best = Array.from(table.candidateIds.keys()).reduce((a, b) => (value(b) > value(a) ? b : a));
        const raised = must(
          normaliseWeights(weights.map((weight, k) => (k === j ? weight + more / 10 : weight))),
        );
        const id = table.candidateIds[best];
        const before = placesById(table, weights).get(id)?.rank ?? Number.NaN;
        expect(placesById(table, raised).get(id)?.rank).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('removing evidence never raises coverage and never narrows a range', () => {
    fc.assert(
      fc.property(some, fc.nat(), ({ table, weights }, pick) => {
        const j = pick % table.criterionIds.length;
        const removed = tableOf(table.candidateIds, table.criterionIds, (i, k) =>
          i === 0 && k === j ? { known: false, low: 0, expected: 0.5, high: 1 } : cellOf(table, i, k),
        );
        const [before, after] = [totals(table, weights), totals(removed, weights)];
        expect(at(after.coverage, 0)).toBeLessThanOrEqual(at(before.coverage, 0));
        expect(at(after.low, 0)).toBeLessThanOrEqual(at(before.low, 0) + 1e-12);
        expect(at(after.high, 0)).toBeGreaterThanOrEqual(at(before.high, 0) - 1e-12);
      }),
    );
  });

  it('whatever the unknown cells turn out to be, everyone takes a possible rank', () => {
    fc.assert(
      fc.property(
        some,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 48, maxLength: 48 }),
        ({ table, weights }, shares) => {
          const settled = tableOf(table.candidateIds, table.criterionIds, (i, j) => {
            const { low, high } = cellOf(table, i, j);
            const value = low + (high - low) * at(shares, i * 6 + j);
            return { known: true, low: value, expected: value, high: value };
          });
          const { low, high } = totals(table, weights);
          const possible = possibleRanks(low, high);
          const { placings } = must(rankByTotals(settled, totals(settled, weights), 'expected'));
          for (const { candidate, rank } of placings) {
            expect(rank).toBeGreaterThanOrEqual(possible[candidate]?.best ?? Number.NaN);
            expect(rank).toBeLessThanOrEqual(possible[candidate]?.worst ?? Number.NaN);
          }
        },
      ),
    );
  });
});

describe('laws of ranks', () => {
  it('the rank of each value alone is its rank in the list', () => {
    const nearTies = fc
      .array(fc.record({ tenths: fc.nat(4), off: fc.nat(3) }), { maxLength: 12 })
      .map((values) => values.map(({ tenths, off }) => tenths / 10 + off * 0.6e-11));
    fc.assert(
      fc.property(nearTies, (values) => {
        const placings = must(
          competitionRanks(
            values,
            values.map((_, index) => `c${index}`),
          ),
        );
        const ranks = ranksOf(values);
        for (const { candidate, rank } of placings) expect(ranks[candidate]).toBe(rank);
      }),
    );
  });
});

describe('laws of explanation', () => {
  it('contributions add up to the total to the last digit, differences to the difference of totals', () => {
    fc.assert(
      fc.property(some, ({ table, weights }) => {
        const { expected } = totals(table, weights);
        const last = table.candidateIds.length - 1;
        expect(sum(contributions(table, weights, 0))).toBe(at(expected, 0));
        const parts = contributionDifferences(table, weights, 0, last);
        expect(sum(parts)).toBeCloseTo(at(expected, 0) - at(expected, last), 12);
      }),
    );
  });

  it('rounded parts add up to the rounded sum and move by less than 1', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { maxLength: 15 }), (parts) => {
        const rounded = roundToSum(parts);
        expect(sum(rounded)).toBe(Math.round(sum(parts)) + 0);
        rounded.forEach((part, k) => {
          expect(Number.isInteger(part)).toBe(true);
          expect(Math.abs(part - at(parts, k))).toBeLessThan(1);
        });
      }),
    );
  });

  it('grouping criteria leaves totals alone', () => {
    fc.assert(
      fc.property(
        some,
        fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 6, maxLength: 6 }),
        ({ table, weights }, draw) => {
          const groupOf = table.criterionIds.map((_, j) => (j === 0 ? 0 : (draw[j] ?? 0)));
          const used = [...new Set(groupOf)].toSorted((a, b) => a - b);
          const groupIds = used.map((group) => `g${group}`);
          const grouped = groupCriteria(
            table,
            weights,
            groupIds,
            groupOf.map((group) => used.indexOf(group)),
          );
          const [before, after] = [totals(table, weights), totals(grouped.table, grouped.weights)];
          for (const bound of ['low', 'expected', 'high'] as const) {
            before[bound].forEach((total, i) => {
              expect(at(after[bound], i)).toBeCloseTo(total, 12);
            });
          }
        },
      ),
    );
  });
});

describe('laws of dominance', () => {
  it('a dominated candidate is behind under every weighting of the criteria that count, whatever is unknown', () => {
    fc.assert(
      fc.property(some, fc.nat(), ({ table, weights }, seed) => {
        const draw = weightSampler([{ kind: 'uniform', weights }], table.criterionIds, seed);
        const into = new Float64Array(weights.length);
        draw(seed % 1000, into);
        const { low, high } = totals(table, into);
        for (const { candidate, by } of findDominated(table, weights, 'anyWeighting')) {
          expect(at(low, by)).toBeGreaterThanOrEqual(at(high, candidate) - 1e-12);
        }
      }),
    );
  });

  it('a candidate dominated in the stated order is behind under every weighting in that order', () => {
    fc.assert(
      fc.property(some, fc.nat(), ({ table, weights }, seed) => {
        const draw = weightSampler([{ kind: 'statedOrder', weights }], table.criterionIds, seed);
        const into = new Float64Array(weights.length);
        draw(seed % 1000, into);
        const { low, high } = totals(table, into);
        for (const { candidate, by } of findDominated(table, weights, 'statedOrder')) {
          expect(at(low, by)).toBeGreaterThanOrEqual(at(high, candidate) - 1e-9);
        }
      }),
    );
  });

  it('finds exactly those whom some other dominates', () => {
    fc.assert(
      fc.property(some, ({ table, weights }) => {
        const everyone = Array.from(table.candidateIds.keys());
        for (const [among, holds] of [
          ['anyWeighting', surelyDominates],
          ['statedOrder', dominatesInStatedOrder],
        ] as const) {
          const expected = everyone.filter((b) =>
            everyone.some((a) => a !== b && holds(table, weights, a, b)),
          );
          const found = findDominated(table, weights, among);
          expect(found.map(({ candidate }) => candidate)).toEqual(expected);
          expect(found.every(({ candidate, by }) => holds(table, weights, by, candidate))).toBe(true);
        }
      }),
    );
  });

  it('nobody dominates himself or one who dominates him, and sure dominance is the strictest kind', () => {
    fc.assert(
      fc.property(some, ({ table, weights }) => {
        const everyone = Array.from(table.candidateIds.keys());
        for (const a of everyone) {
          for (const b of everyone) {
            if (dominates(table, weights, a, b)) expect(dominates(table, weights, b, a)).toBe(false);
            if (!surelyDominates(table, weights, a, b)) continue;
            expect(dominates(table, weights, a, b)).toBe(true);
            expect(dominatesInStatedOrder(table, weights, a, b)).toBe(true);
          }
        }
      }),
    );
  });
});

describe('laws of stability', () => {
  /** The weights with weight k at t and the others keeping their ratios. */
  const moved = (weights: Weights, k: number, t: number) =>
    weights.map((weight, j) => (j === k ? t : (weight * (1 - t)) / (1 - at(weights, k))));

  /** How far the worst total of the set is ahead of the best one outside: below 0 when the set is no longer first. */
  const margin = (table: DecisionTable, weights: Weights, set: readonly number[]) => {
    const { expected } = totals(table, weights);
    const [inside, outside] = [
      [...expected].filter((_, i) => set.includes(i)),
      [...expected].filter((_, i) => !set.includes(i)),
    ];
    return Math.min(...inside) - Math.max(...outside);
  };

  it('the first stay first within the interval, and no longer beyond it', () => {
    const scenario = fc.record({
      input: arbitraryTable({ unknown: 2, maxCandidates: 7 }),
      count: fc.integer({ min: 1, max: 3 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(scenario, ({ input: { table, weights }, count, share }) => {
        const set = orderByTotals(table, weights, 'expected').order.slice(0, count);
        for (const interval of stabilityIntervals(table, weights, count, 'expected')) {
          if (interval.kind !== 'interval') continue;
          const { criterion, weight, below, above } = interval;
          const from = below.kind === 'at' ? below.at : 0;
          const to = above.kind === 'at' ? above.at : 1;
          expect(from).toBeLessThanOrEqual(weight);
          expect(to).toBeGreaterThanOrEqual(weight);
          const within = moved(weights, criterion, from + (to - from) * share);
          expect(margin(table, within, set)).toBeGreaterThanOrEqual(-1e-9);
          if (above.kind === 'at') {
            const beyond = totals(table, moved(weights, criterion, to + (1 - to) / 2)).expected;
            expect(at(beyond, above.incoming)).toBeGreaterThan(at(beyond, above.outgoing));
          }
          if (below.kind === 'at') {
            const beyond = totals(table, moved(weights, criterion, from / 2)).expected;
            expect(at(beyond, below.incoming)).toBeGreaterThan(at(beyond, below.outgoing));
          }
        }
      }),
    );
  });
});
