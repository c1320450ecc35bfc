import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aGatheredTable, type MadeUpScore } from '../../../tests/builders/a-gathered-table.ts';
import { aUid } from '../../../tests/builders/a-trust.ts';
import { CONSIDERATION_IDS } from '../../domain/consideration.ts';
import { criterionWeights } from '../criterion-weights.ts';
import { explainCandidates } from '../explain.ts';
import { rankTable } from '../rank.ts';
import { compareTwo } from './compare-two.ts';
import { type Field, fieldOf } from './field.ts';
import { startFirstShares } from './first-shares.ts';
import { retotal } from './retotal.ts';
import { weightMoves } from './weight-moves.ts';

const WIDTH = 4;
const columns = [
  { consideration: 'geography' },
  { consideration: 'geography' },
  { consideration: 'size' },
  { consideration: 'faith' },
] as const;

const score: fc.Arbitrary<MadeUpScore> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 100 }).map((points) => points / 100) },
  { weight: 1, arbitrary: fc.constant('unknown' as const) },
);
const tables = fc
  .array(fc.array(score, { minLength: WIDTH, maxLength: WIDTH }), { minLength: 2, maxLength: 8 })
  .map((scores) =>
    aGatheredTable(Object.fromEntries(scores.map((row, index) => [String(index + 1), row])), columns),
  );
const weightings = fc
  .array(fc.integer({ min: 1, max: 50 }), { minLength: WIDTH, maxLength: WIDTH })
  .map((parts) => Float64Array.from(parts, (part) => part / parts.reduce((sum, other) => sum + other, 0)));

const all = (field: Field) => field.members.map(({ uid }) => uid);

function reportOf(field: Field) {
  const run = startFirstShares(field, all(field));
  run.drawUntil(200);
  return run.report();
}

describe('shares of first places', () => {
  test('over all trusts add up to 1 without ties, and to no less with them; a first place is a place at the top', () => {
    fc.assert(
      fc.property(tables, weightings, (gathered, weights) => {
        const field = fieldOf(gathered, weights, []);
        fc.pre(field.members.length > 0);
        const { byWeights, byEverything } = reportOf(field);
        for (const { shares } of [byWeights, ...(byEverything === undefined ? [] : [byEverything])]) {
          const sum = shares.reduce((total, { first }) => total + first, 0);
          expect(sum).toBeGreaterThanOrEqual(1 - 1e-9);
          if (new Set(field.members.map(({ rank }) => rank)).size === field.members.length) {
            expect(sum).toBeLessThanOrEqual(1 + 1e-9);
          }
          for (const { first, top } of shares) expect(top).toBeGreaterThanOrEqual(first - 1e-12);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a trust that another beats on every criterion, whatever the unknowns, is never first', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 0.9, noNaN: true }), { minLength: WIDTH, maxLength: WIDTH }),
        fc.array(score, { minLength: WIDTH, maxLength: WIDTH }),
        weightings,
        (beaten, third, weights) => {
          const better = beaten.map((value) => value + 0.05);
          const gathered = aGatheredTable({ '1': beaten, '2': better, '3': third }, columns);
          const field = fieldOf(gathered, weights, []);
          const { trusts, byWeights, byEverything } = reportOf(field);
          const at = trusts.findIndex(({ uid }) => uid === aUid('1'));
          expect(byWeights.shares[at]?.first).toBe(0);
          if (byEverything !== undefined) expect(byEverything.shares[at]?.first).toBe(0);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('every trust asked about stands in exactly one group, in the order of places', () => {
    fc.assert(
      fc.property(tables, weightings, (gathered, weights) => {
        const field = fieldOf(gathered, weights, []);
        fc.pre(field.members.length > 0);
        expect(
          reportOf(field)
            .byWeights.groups.flat()
            .map(({ uid }) => uid),
        ).toEqual(all(field));
      }),
      { numRuns: 20 },
    );
  });
});

describe('moves of a weight', () => {
  test('just inside its room the first place stays, just outside it changes', () => {
    fc.assert(
      fc.property(tables, weightings, (gathered, weights) => {
        const field = fieldOf(gathered, weights, []);
        const [leader, second] = field.members;
        fc.pre(leader !== undefined && second !== undefined && leader.rank < second.rank);
        for (const { considerationId, weight, rooms } of weightMoves(field)) {
          if (rooms.kind === 'only-weight' || rooms.first.above.kind === 'never') continue;
          const { weight: end, incoming } = rooms.first.above;
          const moved = (to: number) =>
            weights.map((own, column) =>
              columns[column]?.consideration === considerationId
                ? (own / weight) * to
                : (own / (1 - weight)) * (1 - to),
            );
          const firstAt = (to: number) => fieldOf(gathered, moved(to), []).members[0]?.uid;
          const step = 1e-6;
          if (end - step > weight) expect(firstAt(end - step)).toBe(leader?.uid);
          if (end + step < 1) expect(firstAt(end + step)).not.toBe(leader?.uid);
          expect(incoming.uid).not.toBe(leader?.uid);
        }
      }),
      { numRuns: 60 },
    );
  });
});

const swing = fc.integer({ min: 0, max: 100 });
const swings = fc
  .record({ vision: swing, geography: swing, size: swing, faith: swing, governance: swing, finance: swing })
  .filter(({ geography, size, faith }) => geography + size + faith > 0);

describe('other weights', () => {
  test('give the order that ranking anew would give', () => {
    fc.assert(
      fc.property(tables, swings, (gathered, considerations) => {
        const { enquiry } = gathered;
        const answers = { ...enquiry.answers, weights: { ...enquiry.answers.weights, considerations } };
        const weights = criterionWeights(gathered.criteria, { ...enquiry, answers });
        if (!weights.ok) throw new Error('refused');
        const anew = rankTable(gathered, weights.value).ranked.map(({ uid, rank }) => [uid, rank]);
        const tried = retotal(gathered, { considerations, leftOut: [], top: 100 });
        expect(tried.ok && tried.value.map(({ uid, rank }) => [uid, rank])).toEqual(anew);
      }),
      { numRuns: 60 },
    );
  });
});

describe('two trusts side by side', () => {
  test('points add up down every column and across every row, and stay within a tenth of the truth', () => {
    fc.assert(
      fc.property(tables, weightings, (gathered, weights) => {
        const [a, b] = explainCandidates(gathered, weights, [aUid('1'), aUid('2')]);
        if (a === undefined || b === undefined) throw new Error('not explained');
        const { considerations, total } = compareTwo(a, b);
        expect(considerations.map(({ id }) => id)).toEqual(
          CONSIDERATION_IDS.filter((id) => considerations.some((other) => other.id === id)),
        );
        for (const part of [
          ...considerations,
          ...considerations.flatMap(({ criteria }) => criteria),
          total,
        ]) {
          expect(part.aTenths - part.bTenths).toBe(part.differenceTenths);
        }
        for (const key of ['aTenths', 'bTenths', 'differenceTenths'] as const) {
          expect(considerations.reduce((sum, part) => sum + part[key], 0)).toBe(total[key]);
          for (const { criteria, ...of } of considerations) {
            expect(criteria.reduce((sum, part) => sum + part[key], 0)).toBe(of[key]);
          }
        }
        expect(total.aTenths).toBe(Math.round(a.score.expected * 1000));
        for (const { a: own, aTenths } of considerations.flatMap(({ criteria }) => criteria)) {
          expect(Math.abs(aTenths - own.contribution * 1000)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
