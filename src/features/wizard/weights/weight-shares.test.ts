import { expect, it } from 'vitest';
import { aSchool } from '../../../../tests/builders/a-school.ts';
import { CRITERIA } from '../../../matching/criteria/index.ts';
import { stepContext } from '../define-step.ts';
import { weightShares } from './weight-shares.ts';

const context = stepContext(aSchool(), {});
const only = (considerations: Partial<typeof NOTHING>) => ({
  considerations: { ...NOTHING, ...considerations },
  criteria: {},
});
const NOTHING = { vision: 0, geography: 0, size: 0, faith: 0, governance: 0, finance: 0 };
const sum = (shares: Readonly<Partial<Record<string, number>>>) =>
  Object.values(shares).reduce<number>((total, share) => total + Number(share), 0);

it('shares 60 and 20 as three quarters and a quarter: 60 / 80 and 20 / 80', () => {
  const shares = weightShares(CRITERIA, context, only({ geography: 60, finance: 20 }));
  expect(shares?.considerations.geography).toBeCloseTo(0.75, 12);
  expect(shares?.considerations.finance).toBeCloseTo(0.25, 12);
});

it('adds up to the whole, over considerations and over criteria', () => {
  const shares = weightShares(CRITERIA, context, context.defaults.weights);
  expect(sum(shares?.considerations ?? {})).toBeCloseTo(1, 12);
  expect(sum(shares?.criteria ?? {})).toBeCloseTo(1, 12);
});

it('has nothing to share when everything that could count is 0', () => {
  expect(weightShares(CRITERIA, context, only({}))).toBeNull();
});
