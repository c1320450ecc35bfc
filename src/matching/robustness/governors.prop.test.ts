import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aKnownTable } from '../../../tests/builders/a-gathered-table.ts';
import { CONSIDERATION_IDS } from '../../domain/consideration.ts';
import type { GovernorWeights } from '../governor-weights.ts';
import { foldOrder } from './fold-order.ts';
import { compareGovernors } from './governors.ts';
import { swingsOfShares } from './mean-swings.ts';
import type { Weighed } from './weigh.ts';

const NONE = { vision: 0, geography: 0, size: 0, faith: 0, governance: 0, finance: 0 };

/** Numbers of which at least one is above 0. */
const swings = fc
  .tuple(...CONSIDERATION_IDS.map(() => fc.integer({ min: 0, max: 100 })), fc.nat(5))
  .map((numbers) => {
    const [raised = 0] = numbers.slice(-1);
    const entries = CONSIDERATION_IDS.map((id, at) => {
      const number = Number(numbers[at]);
      return [id, at === raised ? Math.max(1, number) : number] as const;
    });
    return { ...NONE, ...Object.fromEntries(entries) };
  });
const governors = fc
  .array(swings, { minLength: 1, maxLength: 12 })
  .map((given) =>
    given.map(
      (considerations, at): GovernorWeights => ({ id: `g${at}`, label: `Governor ${at}`, considerations }),
    ),
  );
const score = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
const folded = fc
  .array(fc.tuple(score, score, score, score, score, score), { minLength: 1, maxLength: 8 })
  .map((rows) =>
    foldOrder(
      aKnownTable(Object.fromEntries(rows.map((row, at) => [String(at + 1), row])), CONSIDERATION_IDS),
      [],
    ),
  );

const close = (given: readonly number[]) => given.map((value) => expect.closeTo(value, 9));
const placesOf = (weighed: Weighed | undefined) =>
  weighed?.order.map(({ uid, rank, tied }) => `${uid} ${rank} ${tied}`);

test('the shares of the mean, and of every governor, add up to 1', () => {
  fc.assert(
    fc.property(folded, governors, (trusts, given) => {
      const found = compareGovernors(trusts, given, NONE);
      const all = [...found.governors, ...(found.mean === undefined ? [] : [found.mean])];
      expect(all).toHaveLength(given.length + 1);
      for (const { shares } of all) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }),
  );
});

test('the mean of equal governors is that governor: shares, order and ties', () => {
  fc.assert(
    fc.property(folded, swings, fc.integer({ min: 2, max: 12 }), (trusts, considerations, count) => {
      const given = Array.from({ length: count }, (_, at) => ({
        id: `g${at}`,
        label: `G ${at}`,
        considerations,
      }));
      const { mean, governors: all, placeGaps, splits } = compareGovernors(trusts, given, NONE);
      const [first] = all;
      expect(mean?.shares).toEqual(close(first === undefined ? [] : first.shares));
      expect(placesOf(mean)).toEqual(placesOf(first));
      expect([placeGaps, splits]).toEqual([[], []]);
    }),
  );
});

test('permuting the governors changes nothing but the order of their names', () => {
  const shuffled = governors.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length })),
  );
  fc.assert(
    fc.property(folded, shuffled, (trusts, [given, other]) => {
      const [a, b] = [compareGovernors(trusts, given, NONE), compareGovernors(trusts, other, NONE)];
      expect(b.mean?.shares).toEqual(close(a.mean === undefined ? [] : a.mean.shares));
      expect(placesOf(b.mean)).toEqual(placesOf(a.mean));
      const ends = ({ weightGaps, placeGaps }: typeof a) => [
        weightGaps
          .map(({ considerationId, lowest, highest }) => [
            considerationId,
            lowest.labels.toSorted(),
            highest.labels.toSorted(),
          ])
          .toSorted(),
        placeGaps.map(({ trust, lowest, highest }) => [
          trust.uid,
          lowest.value,
          lowest.labels.toSorted(),
          highest.value,
          highest.labels.toSorted(),
        ]),
      ];
      expect(ends(b)).toEqual(ends(a));
      for (const { id, order } of a.governors) {
        expect(b.governors.find((governor) => governor.id === id)?.order).toEqual(order);
      }
    }),
  );
});

test('the mean of a share lies between the lowest and the highest that governors gave', () => {
  fc.assert(
    fc.property(folded, governors, (trusts, given) => {
      const { weightGaps, mean, considerations } = compareGovernors(trusts, given, NONE);
      for (const { considerationId, lowest, highest } of weightGaps) {
        const share = Number(mean?.shares[considerations.indexOf(considerationId)]);
        expect(share).toBeGreaterThanOrEqual(lowest.value - 1e-12);
        expect(share).toBeLessThanOrEqual(highest.value + 1e-12);
      }
    }),
  );
});

test('whole numbers from 0 to 100 keep the shares of the mean within one point of 100, the largest at 100', () => {
  fc.assert(
    fc.property(folded, governors, (trusts, given) => {
      const { mean, considerations } = compareGovernors(trusts, given, NONE);
      if (mean === undefined) throw new Error('no mean');
      const found = swingsOfShares(considerations, mean.shares, NONE);
      const numbers = considerations.map((id) => found.swings[id]);
      expect(Math.max(...numbers)).toBe(100);
      expect(numbers.every((number) => Number.isInteger(number) && number >= 0)).toBe(true);
      const sum = numbers.reduce((total, number) => total + number, 0);
      const off = numbers.map((number, at) => Math.abs(number / sum - Number(mean.shares[at])));
      expect(Math.max(...off)).toBeCloseTo(found.furthest, 12);
      expect(found.furthest).toBeLessThan(0.01);
    }),
  );
});
