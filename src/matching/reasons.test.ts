import { describe, expect, test } from 'vitest';
import { aTrustAt, aUid } from '../../tests/builders/a-trust.ts';
import { aRankInput } from '../../tests/builders/some-answers.ts';
import type { DraftAnswers } from './answers.ts';
import { criterionWeights } from './criterion-weights.ts';
import { defaultsUsed } from './defaults-used.ts';
import { explainCandidates } from './explain.ts';
import { gatherTable } from './gather.ts';
import type { CriterionExplanation } from './ranking.ts';
import { describeStrength, describeWeakness, groundOf } from './reasons.ts';

function criterionOf(draft: DraftAnswers, criterionId: string, km = 24) {
  const input = aRankInput([aTrustAt('1', km)], { draft });
  const gathered = gatherTable(input);
  const weights = criterionWeights(gathered.criteria, gathered.enquiry);
  if (!weights.ok) throw new Error(weights.error.kind);
  const [explained] = explainCandidates(gathered, weights.value, [aUid('1')]);
  const criterion = explained?.criteria.find((one) => one.criterionId === criterionId);
  if (criterion === undefined) throw new Error(`no criterion ${criterionId}`);
  return { criterion, ground: groundOf(criterion, defaultsUsed(draft, input.answers)) };
}

describe('what stands behind a reason', () => {
  test('the phase of its schools is ours until the school wants its own phase only', () => {
    expect(criterionOf({}, 'same-phase').ground).toBe('default');
    expect(criterionOf({ geography: { phaseMix: 'either' } }, 'same-phase').ground).toBe('default');
    expect(criterionOf({ geography: { phaseMix: 'primary-and-secondary' } }, 'same-phase').ground).toBe(
      'default',
    );
    expect(criterionOf({ geography: { phaseMix: 'own-phase' } }, 'same-phase').ground).toBe('yours');
  });

  test('deprivation is ours, since no question asks, until the school weighs it', () => {
    const geography = { comfortableKm: 3, tooFarKm: 20, sameAuthority: 'prefer', reach: 'local' } as const;
    expect(criterionOf({ geography }, 'like-neighbourhoods').ground).toBe('default');
    const criteria = { 'like-neighbourhoods': 80 };
    expect(criterionOf({ weights: { criteria } }, 'like-neighbourhoods').ground).toBe('yours');
  });

  test('distance is the school’s as soon as it named one of its two ends', () => {
    expect(criterionOf({}, 'nearest-school').ground).toBe('default');
    expect(criterionOf({ geography: { comfortableKm: 3 } }, 'nearest-school').ground).toBe('yours');
  });
});

describe('a reason in words', () => {
  const reason = (changes: Partial<CriterionExplanation>): CriterionExplanation => ({
    ...criterionOf({}, 'nearest-school').criterion,
    sentence: 'The trust’s nearest school is 24 km away.',
    bestIs: 'has a school within 2 km',
    weight: 0.1,
    ...changes,
  });
  const at = (score: number) => ({
    score: { low: score, expected: score, high: score },
    contribution: 0.1 * score,
  });

  test('half of its points stands as it is; less says what it is worth', () => {
    expect(describeStrength(reason(at(0.5)))).toBe('The trust’s nearest school is 24 km away.');
    expect(describeStrength(reason(at(0.49)))).toBe(
      'The trust’s nearest school is 24 km away. Not much in itself (4.9 of 10.0 points), but more than the middle of the field gets.',
    );
  });

  test('a weak point says what it loses and what would earn it: 10 − 9.2 = 0.8', () => {
    expect(describeWeakness(reason(at(0.92)))).toBe(
      'The trust’s nearest school is 24 km away. This loses 0.8 of 10.0 points; all of them go to a trust that has a school within 2 km.',
    );
    expect(describeWeakness(reason(at(0.9999)))).toContain('This loses less than 0.1 of 10.0 points;');
  });
});
