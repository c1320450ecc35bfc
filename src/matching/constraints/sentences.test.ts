import { describe, expect, test } from 'vitest';
import { aPlace, aSchool } from '../../../tests/builders/a-school.ts';
import { aCandidate, aTrustAt, aUid } from '../../../tests/builders/a-trust.ts';
import { anEntry } from '../../../tests/builders/some-answers.ts';
import { verdictsOf } from '../../../tests/builders/verdicts-of.ts';
import type { DraftAnswers, RightId } from '../answers.ts';

const onLimits = (candidate: ReturnType<typeof aCandidate>, limits: DraftAnswers['limits']) =>
  verdictsOf(candidate, { draft: { limits: limits ?? {} } });

describe('sentences about the limits of the school', () => {
  test.each([
    [12, 12, 'pass', 'Its nearest school is 12 km (7.5 miles) away; your limit is 12 km (7.5 miles).'],
    [11.9, 12, 'pass', 'Its nearest school is 12 km (7.4 miles) away; your limit is 12 km (7.5 miles).'],
    [
      12.1,
      12,
      'fail',
      'Its nearest school is just over 12 km (7.5 miles) away; your limit is 12 km (7.5 miles).',
    ],
    [13, 12, 'fail', 'Its nearest school is 13 km (8.1 miles) away; your limit is 12 km (7.5 miles).'],
    [2.5, 3, 'pass', 'Its nearest school is 2.5 km (1.6 miles) away; your limit is 3.0 km (1.9 miles).'],
  ] as const)('%s km away with a limit of %s km', (km, furthestKm, state, reason) => {
    expect(onLimits(aTrustAt('1', km), { furthestKm })['furthest-distance']).toEqual({
      constraintId: 'furthest-distance',
      lift: 'own',
      state,
      reason,
    });
  });

  test.each([
    [1, 1, 'pass', 'It has 1 school; you want at least 1.'],
    [1, 2, 'fail', 'It has 1 school; you want at least 2.'],
    [3, 2, 'pass', 'It has 3 schools; you want at least 2.'],
  ] as const)('%s schools, at least %s wanted', (schools, smallestSchools, state, reason) => {
    const { 'smallest-trust': verdict } = onLimits(aTrustAt('1', 5, schools), { smallestSchools });
    expect(verdict).toEqual({ constraintId: 'smallest-trust', lift: 'own', state, reason });
  });

  test.each([
    [1, 1, 'pass', 'It has 1 school; you want at most 1.'],
    [2, 1, 'fail', 'It has 2 schools; you want at most 1.'],
    [2, 3, 'pass', 'It has 2 schools; you want at most 3.'],
  ] as const)('%s schools, at most %s wanted', (schools, largestSchools, state, reason) => {
    const { 'largest-trust': verdict } = onLimits(aTrustAt('1', 5, schools), { largestSchools });
    expect(verdict).toEqual({ constraintId: 'largest-trust', lift: 'own', state, reason });
  });

  const mixed = aCandidate('1', [{ phase: 'primary' }, { phase: 'special' }, { phase: 'special' }]);

  test.each([
    [['special'], 'pass', 'It has special schools, as you want.'],
    [['primary', 'special'], 'pass', 'It has primary and special schools, as you want.'],
    [['primary', 'nursery'], 'fail', 'It has no nursery school; you want one.'],
    [['secondary', 'nursery'], 'fail', 'It has no secondary or nursery school; you want each.'],
  ] as const)('%j wanted', (mustHave, state, reason) => {
    expect(onLimits(mixed, { mustHave })['phases-wanted']).toMatchObject({ lift: 'own', state, reason });
  });

  test.each([
    [['nursery'], 'pass', 'It has no nursery school, as you want.'],
    [['nursery', 'secondary'], 'pass', 'It has no nursery or secondary school, as you want.'],
    [['special'], 'fail', 'It has 2 special schools; you want none.'],
    [['primary', 'special'], 'fail', 'It has 1 primary school and 2 special schools; you want none.'],
    [['primary', 'nursery'], 'fail', 'It has 1 primary school; you want none.'],
  ] as const)('%j unwanted', (mustNotHave, state, reason) => {
    expect(onLimits(mixed, { mustNotHave })['phases-unwanted']).toMatchObject({ lift: 'own', state, reason });
  });

  test.each([
    ['we tried before', 'You left this trust out: we tried before'],
    ['  we tried before \n', 'You left this trust out: we tried before'],
    ['', 'You left this trust out.'],
    ['   ', 'You left this trust out.'],
  ])('left out because of "%s"', (reason, sentence) => {
    const excluded = [{ uid: aUid('1'), reason }];
    expect(onLimits(aTrustAt('1', 9), { excluded })['own-exclusion']).toEqual({
      constraintId: 'own-exclusion',
      lift: 'own',
      state: 'fail',
      reason: sentence,
    });
  });

  test.each([
    [
      undefined,
      'unknown',
      'It is not recorded yet whether the trust pools its schools’ grants; you want a trust that does not.',
    ],
    ['yes', 'pass', 'You recorded that the trust does not pool its schools’ grants.'],
    ['no', 'fail', 'You recorded that the trust pools its schools’ grants; you want one that does not.'],
  ] as const)('pooling recorded as %s', (value, state, reason) => {
    const entries = value === undefined ? [] : [anEntry('no-pooling', { kind: 'agreed', value })];
    const draft = { limits: { noPooling: true } };
    expect(verdictsOf(aTrustAt('1', 9), { draft, entries })['no-pooling']).toMatchObject({ state, reason });
  });
});

describe('sentences about the area', () => {
  const here = aCandidate('1', [{ laCode: '998' }, { laCode: '999' }]);
  const elsewhere = aCandidate('1', [{ laCode: '998' }]);
  const abroad = aCandidate('1', [{ laCode: '001' }]);

  test.each([
    ['our-authority', here, 'pass', 'It has a school in Madeupshire, your local authority.'],
    ['our-authority', elsewhere, 'fail', 'It has no school in Madeupshire, your local authority.'],
    ['our-region', here, 'pass', 'It has a school in the East Midlands region, as yours is.'],
    ['our-region', elsewhere, 'fail', 'It has no school in the East Midlands region, where yours is.'],
    ['our-region', abroad, 'fail', 'It has no school in the East Midlands region, where yours is.'],
  ] as const)('%s', (area, candidate, state, reason) => {
    expect(onLimits(candidate, { area }).area).toEqual({
      constraintId: 'area',
      lift: 'own',
      state,
      reason,
    });
  });

  test('a school whose authority the register does not know is told so, and what to do', () => {
    const school = aSchool({ laCode: '000' });
    const ask = (area: 'our-authority' | 'our-region', laCode: string) =>
      verdictsOf(aCandidate('1', [{ laCode }]), { school, draft: { limits: { area } } }).area;
    expect(ask('our-region', '999')).toEqual({
      constraintId: 'area',
      lift: 'own',
      state: 'unknown',
      reason: 'The register does not say which region your school is in.',
      toSettle: 'Correct your local authority',
    });
    expect(ask('our-authority', '999')).toMatchObject({
      state: 'fail',
      reason: 'It has no school in your local authority.',
    });
    expect(ask('our-authority', '000')).toMatchObject({
      state: 'pass',
      reason: 'It has a school in your local authority.',
    });
  });
});

describe('sentences about the rights of others', () => {
  const agreed = (id: RightId, value: 'yes' | 'no') =>
    verdictsOf(aCandidate('1', [{ position: aPlace(9) }]), {
      entries: [anEntry(`rights-${id}`, { kind: 'agreed', value })],
    })[`rights-${id}`];

  test.each([
    ['diocese', 'the religious authority agrees', 'the religious authority does not agree'],
    ['foundation-land', 'the trustees of the land agree', 'the trustees of the land do not agree'],
    ['pfi', 'a party to the PFI contract agrees', 'a party to the PFI contract does not agree'],
    ['local-authority', 'the local authority agrees', 'the local authority does not agree'],
    ['sponsor', 'the sponsor agrees', 'the sponsor does not agree'],
    ['federation', 'the federation agrees', 'the federation does not agree'],
    ['shared-site', 'a user of the shared site agrees', 'a user of the shared site does not agree'],
  ] as const)('%s: a yes passes, a no fails, each in its own words', (id, yes, no) => {
    expect(agreed(id, 'yes')).toEqual({
      constraintId: `rights-${id}`,
      lift: 'consent',
      state: 'pass',
      reason: `You recorded that ${yes} to this trust.`,
    });
    expect(agreed(id, 'no')).toEqual({
      constraintId: `rights-${id}`,
      lift: 'consent',
      state: 'fail',
      reason: `You recorded that ${no} to this trust.`,
    });
  });

  test('an answer that is no yes or no says nothing', () => {
    const entries = [anEntry('rights-pfi', { kind: 'text', value: 'in talks' })];
    expect(verdictsOf(aTrustAt('1', 9), { entries })['rights-pfi']).toBeUndefined();
  });
});
