import { expect, test } from 'vitest';
import { profileOf } from '../../src/matching/candidate-profile.ts';
import {
  FAITH_RULES,
  type FaithGroup,
  faithGroupOf,
  faithMixOf,
  faithRuleFor,
} from '../../src/matching/constraints/faith-rules.ts';
import { theRegister } from './the-register.ts';

test('the counts behind each faith rule are those of the register', { timeout: 60_000 }, async () => {
  const { candidates } = await theRegister();
  const inSuchTrusts = new Map<string, number>();
  const inAnyTrust = new Map<FaithGroup, number>();
  for (const { trust, schools } of candidates) {
    if (schools.length < 2) continue;
    for (const school of schools) {
      const others = profileOf({ trust, schools: schools.filter((other) => other !== school) });
      const group = faithGroupOf(school.character);
      const { id } = faithRuleFor(group, faithMixOf(others));
      inSuchTrusts.set(id, (inSuchTrusts.get(id) ?? 0) + 1);
      inAnyTrust.set(group, (inAnyTrust.get(group) ?? 0) + 1);
    }
  }
  for (const rule of FAITH_RULES) {
    const of = rule.schools.reduce((sum, group) => sum + (inAnyTrust.get(group) ?? 0), 0);
    expect({ id: rule.id, ...rule.seen }).toEqual({
      id: rule.id,
      inSuchTrusts: inSuchTrusts.get(rule.id) ?? 0,
      of,
    });
  }
});
