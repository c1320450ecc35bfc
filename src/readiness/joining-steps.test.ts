import { expect, it } from 'vitest';
import { aUid } from '../../tests/builders/a-trust.ts';
import { someReadinessFacts, someSchoolFacts } from '../../tests/builders/readiness.ts';
import { joiningRouteOf } from './joining-steps.ts';

it('names a way of joining of its own for each kind of school', () => {
  const routes = [
    someSchoolFacts(),
    someSchoolFacts({ type: 'Academy Converter' }),
    someSchoolFacts({ type: 'Academy Converter', trust: { kind: 'multi', uid: aUid('4410') } }),
    someSchoolFacts({ type: 'City Technology College' }),
  ].map((school) => joiningRouteOf(someReadinessFacts({ school })));
  const words = [/becomes an academy/, /not convert again/, /both trusts/, /regional director/];
  for (const [at, route] of routes.entries()) expect(route).toMatch(words[at] ?? /never/);
  expect(new Set(routes).size).toBe(4);
});
