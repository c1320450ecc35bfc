import { describe, expect, test } from 'vitest';
import { aCandidate, aTrustAt, aUid } from '../../tests/builders/a-trust.ts';
import { anEntry, aRankInput } from '../../tests/builders/some-answers.ts';
import { gatherTable } from './gather.ts';
import { itemAt } from './item-at.ts';
import { nearestFirst } from './judge.ts';

describe('trusts that are left out', () => {
  const excluded = (...trusts: readonly ReturnType<typeof aTrustAt>[]) =>
    gatherTable(aRankInput(trusts, { draft: { limits: { largestSchools: 1, mustHave: ['special'] } } }))
      .excluded;

  test('come nearest first, and by UID where they lie as near', () => {
    const found = excluded(aTrustAt('3', 9), aTrustAt('2', 20), aTrustAt('1', 9), aTrustAt('4', 2));
    expect(found.map(({ uid }) => uid)).toEqual(['4', '1', '3', '2']);
  });

  test('say who they are, and only what rules them out', () => {
    expect(excluded(aTrustAt('1', 9, 1))).toEqual([
      {
        uid: '1',
        name: 'Made-up Trust 1',
        nearestKm: 9,
        schoolCount: 1,
        reasons: [
          {
            constraintId: 'phases-wanted',
            lift: 'own',
            state: 'fail',
            reason: 'It has no special school; you want one.',
          },
        ],
      },
    ]);
  });

  test('a trust that passes all, or leaves something open, is not among them', () => {
    const small = aCandidate('1', [{ phase: 'special' }]);
    expect(excluded(small, aTrustAt('2', 9)).map(({ uid }) => uid)).toEqual(['2']);
    const open = gatherTable(aRankInput([small], { draft: { limits: { noPooling: true } } }));
    expect([open.excluded, open.eligible]).toEqual([[], [0]]);
  });

  test('verdicts of several constraints stand in the order of the constraints', () => {
    const recorded = { [aUid('1')]: [anEntry('rights-pfi', { kind: 'agreed', value: 'yes' })] };
    const { verdicts } = gatherTable(
      aRankInput([aTrustAt('1', 9)], { recorded, draft: { limits: { furthestKm: 5, smallestSchools: 9 } } }),
    );
    expect(verdicts[0]?.map(({ constraintId }) => constraintId)).toEqual([
      'faith-consent',
      'rights-pfi',
      'furthest-distance',
      'smallest-trust',
    ]);
  });
});

test('nearest first, then by UID, whichever is named first', () => {
  const trust = (uid: string, nearestKm: number) => ({ uid: aUid(uid), name: '', nearestKm, schoolCount: 1 });
  expect(nearestFirst(trust('1', 3), trust('2', 2))).toBeGreaterThan(0);
  expect(nearestFirst(trust('1', 2), trust('2', 3))).toBeLessThan(0);
  expect(nearestFirst(trust('1', 2), trust('2', 2))).toBeLessThan(0);
  expect(nearestFirst(trust('2', 2), trust('1', 2))).toBeGreaterThan(0);
});

test('an item that must be there and is not is a mistake of the caller', () => {
  expect(itemAt(['a', 'b'], 1)).toBe('b');
  expect(() => itemAt(['a', 'b'], 2)).toThrow(new RangeError('no item 2 of 2'));
});
