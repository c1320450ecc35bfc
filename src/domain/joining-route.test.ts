import { expect, test } from 'vitest';
import { aUid } from '../../tests/builders/a-trust.ts';
import { joiningRoute } from './joining-route.ts';
import { UNKNOWN } from './unknown.ts';

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
