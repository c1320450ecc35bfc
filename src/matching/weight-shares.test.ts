import { expect, it } from 'vitest';
import { aSchool } from '../../tests/builders/a-school.ts';
import { CRITERIA } from './criteria/index.ts';
import { completeAnswers } from './defaults.ts';
import { printedShares, weightShares, wholeShares } from './weight-shares.ts';

const school = aSchool();
const context = { school, answers: completeAnswers({}, school) };
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
  const shares = weightShares(CRITERIA, context, context.answers.weights);
  expect(sum(shares?.considerations ?? {})).toBeCloseTo(1, 12);
  expect(sum(shares?.criteria ?? {})).toBeCloseTo(1, 12);
});

it('has nothing to share when everything that could count is 0', () => {
  expect(weightShares(CRITERIA, context, only({}))).toBeNull();
});

it('whole percentages add up to 100, and a consideration that says nothing is not among them', () => {
  const shares = weightShares(CRITERIA, context, only({ vision: 1, geography: 1, finance: 1 }));
  if (shares === null) throw new Error('nothing counts');
  expect(wholeShares(shares)).toEqual([
    { id: 'vision', pct: 34 },
    { id: 'geography', pct: 33 },
    { id: 'finance', pct: 33 },
  ]);
});

it('prints the same whole hundredths wherever shares stand, nothing as nothing', () => {
  expect(printedShares({ vision: 1 / 3, geography: 1 / 3, size: 0, finance: 1 / 3 })).toEqual({
    vision: 0.34,
    geography: 0.33,
    size: 0,
    finance: 0.33,
  });
});
