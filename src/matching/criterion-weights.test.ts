import { describe, expect, test } from 'vitest';
import { aSchool } from '../../tests/builders/a-school.ts';
import { someAnswers } from '../../tests/builders/some-answers.ts';
import type { DraftAnswers } from './answers.ts';
import { CRITERIA } from './criteria/index.ts';
import { criterionWeights } from './criterion-weights.ts';

const ONLY_SIZE = { vision: 0, geography: 0, size: 100, faith: 0, governance: 0, finance: 0 };

function weightsOf(draft: DraftAnswers): Readonly<Record<string, number>> {
  const weights = criterionWeights(CRITERIA, { school: aSchool(), answers: someAnswers(draft) });
  if (!weights.ok) throw new Error(weights.error.kind);
  return Object.fromEntries(CRITERIA.map(({ id }, index) => [id, weights.value[index] ?? Number.NaN]));
}

describe('criterionWeights', () => {
  test('weights add up to 1', () => {
    const sum = Object.values(weightsOf({})).reduce((total, weight) => total + weight, 0);
    expect(sum).toBeCloseTo(1, 12);
  });

  test('the weight of a consideration is shared out by swings within it: 100, 25 and 25 of 150', () => {
    const weights = weightsOf({
      size: { growth: 'growing', voice: 'either' },
      weights: { considerations: ONLY_SIZE },
    });
    expect(weights['number-of-schools']).toBeCloseTo(100 / 150, 12);
    expect(weights.growth).toBeCloseTo(25 / 150, 12);
    expect(weights['growth-here']).toBeCloseTo(25 / 150, 12);
    expect(weights['our-voice']).toBe(0);
  });

  test('a silent criterion leaves its share to the others of its consideration only', () => {
    const considerations = { ...ONLY_SIZE, geography: 100 };
    const weights = weightsOf({ size: { growth: 'either' }, weights: { considerations } });
    expect(weights['number-of-schools']).toBeCloseTo(0.5, 12);
    expect(weights.growth).toBe(0);
  });

  test('the school’s own swing replaces the default one', () => {
    const weights = weightsOf({
      size: { growth: 'settled' },
      weights: { considerations: ONLY_SIZE, criteria: { growth: 100 } },
    });
    expect(weights.growth).toBeCloseTo(0.5, 12);
  });

  test('a swing for a criterion that no longer exists is passed over', () => {
    expect(weightsOf({ weights: { criteria: { 'once-there': 100 } } })).toEqual(weightsOf({}));
  });

  test('a consideration in which all is silent leaves its weight to the other considerations', () => {
    const considerations = { ...ONLY_SIZE, faith: 100 };
    const weights = weightsOf({
      faith: { churchSharePct: 100 },
      size: { growth: 'either' },
      weights: { considerations },
    });
    expect(weights['number-of-schools']).toBeCloseTo(1, 12);
  });

  test('all weights zero is refused', () => {
    const considerations = { ...ONLY_SIZE, size: 0 };
    const answers = someAnswers({ weights: { considerations } });
    expect(criterionWeights(CRITERIA, { school: aSchool(), answers })).toEqual({
      ok: false,
      error: { kind: 'all-weights-zero' },
    });
  });

  test('a negative weight is a mistake of the caller', () => {
    const considerations = { ...ONLY_SIZE, size: -1 };
    const answers = someAnswers({ weights: { considerations } });
    expect(() => criterionWeights(CRITERIA, { school: aSchool(), answers })).toThrow(/weightNegative/);
  });
});
