import { expect, test } from 'vitest';
import { aPlace, aSchool } from '../../tests/builders/a-school.ts';
import { aUid } from '../../tests/builders/a-trust.ts';
import { UNKNOWN } from '../domain/unknown.ts';
import { distanceFrom, joiningRoute } from './our-school.ts';

const NO_TRUST = { kind: 'none' } as const;
const STANDALONE = { kind: 'standalone', uid: '7', name: UNKNOWN } as const;
const IN_A_TRUST = { kind: 'multi', uid: aUid('7') } as const;

test.each([
  ['Community School', NO_TRUST, 'conversion'],
  ['Voluntary Aided School', NO_TRUST, 'conversion'],
  ['Pupil Referral Unit', NO_TRUST, 'conversion'],
  ['Academy Converter', STANDALONE, 'transfer'],
  ['Free School', STANDALONE, 'transfer'],
  ['Academy Converter', IN_A_TRUST, 'in-a-trust'],
  ['Community School', IN_A_TRUST, 'in-a-trust'],
  ['City Technology College', NO_TRUST, 'other'],
  ['Non-Maintained Special School', NO_TRUST, 'other'],
] as const)('a %s whose trust is %j joins by %s', (type, trust, route) => {
  expect(joiningRoute({ type, trust })).toBe(route);
});

test('distance is in a straight line: 6 km east and 8 km north are 10', () => {
  expect(distanceFrom(aSchool(), aSchool({ position: aPlace(6, 8) }))).toBeCloseTo(10, 12);
});
