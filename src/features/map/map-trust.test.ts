import { expect, test } from 'vitest';
import { aSchool, aUrn } from '../../../tests/builders/a-school.ts';
import { aTrust, aUid } from '../../../tests/builders/a-trust.ts';
import { mapTrusts, nearestOf } from './map-trust.ts';

const school = (urn: string, name: string, distanceKm: number | null) => ({
  ...aSchool({ urn: aUrn(urn), name }),
  authority: 'Madeupshire',
  distanceKm,
});

const detail = (uid: string, ...schools: readonly ReturnType<typeof school>[]) => ({
  trust: aTrust({ uid: aUid(uid), name: `Trust ${uid}` }),
  schools,
});

test('trusts get letters in the order given; a sixth gets none and is left out', () => {
  const trusts = mapTrusts(['1', '2', '3', '4', '5', '6'].map((uid) => detail(uid)));
  expect(trusts.map(({ letter, name }) => [letter, name])).toEqual([
    ['A', 'Trust 1'],
    ['B', 'Trust 2'],
    ['C', 'Trust 3'],
    ['D', 'Trust 4'],
    ['E', 'Trust 5'],
  ]);
});

test('the nearest three are those with the least distance; a distance that is not known is none of them', () => {
  const [trust] = mapTrusts([
    detail(
      '1',
      school('900001', 'Far', 30),
      school('900002', 'Lost', null),
      school('900003', 'Near', 1),
      school('900004', 'Next', 2),
    ),
  ]);
  expect(trust?.schools.map(({ name }) => name)).toEqual(['Near', 'Next', 'Far', 'Lost']);
  expect(trust === undefined ? [] : nearestOf(trust).map(({ name }) => name)).toEqual([
    'Near',
    'Next',
    'Far',
  ]);
});
