import { describe, expect, test } from 'vitest';
import { aPlace, aSchool, ofFaith } from '../../../tests/builders/a-school.ts';
import { aCandidate, aTrustAt, aUid } from '../../../tests/builders/a-trust.ts';
import { anEntry, aRankInput } from '../../../tests/builders/some-answers.ts';
import { verdictsOf as judge } from '../../../tests/builders/verdicts-of.ts';
import type { SchoolRecord } from '../../domain/school.ts';
import type { Candidate } from '../../domain/trust.ts';
import type { DraftAnswers } from '../answers.ts';
import type { RecordedEntry } from '../recorded.ts';
import { rightsToSettle } from './rights.ts';

const limits = (given: DraftAnswers['limits']) => ({ draft: { limits: given ?? {} } });
const some = (...characters: readonly SchoolRecord['character'][]) =>
  aCandidate(
    '7',
    characters.map((character) => ({ character })),
  );
const NONE = { kind: 'none' } as const;
const CATHOLIC = ofFaith('catholic');
const CHURCH = ofFaith('church-of-england');

describe('limits of the school', () => {
  test('a school without limits gets no verdict about them', () => {
    expect(Object.keys(judge(aTrustAt('1', 300)))).toEqual(['faith-consent']);
  });

  test('the furthest distance is to the nearest school, and the limit itself is allowed', () => {
    const trust = aCandidate('1', [{ position: aPlace(12) }, { position: aPlace(80) }]);
    expect(judge(trust, limits({ furthestKm: 12 }))['furthest-distance']?.state).toBe('pass');
    expect(judge(trust, limits({ furthestKm: 11 }))['furthest-distance']).toMatchObject({
      state: 'fail',
      lift: 'own',
      reason: 'Its nearest school is 12 km (7.5 miles) away; your limit is 11 km (6.8 miles).',
    });
  });

  test('smallest and largest number of schools, both ends allowed', () => {
    const trust = aTrustAt('1', 5, 4);
    expect(judge(trust, limits({ smallestSchools: 4, largestSchools: 4 }))).toMatchObject({
      'smallest-trust': { state: 'pass' },
      'largest-trust': { state: 'pass' },
    });
    expect(judge(trust, limits({ smallestSchools: 5, largestSchools: 3 }))).toMatchObject({
      'smallest-trust': { state: 'fail', reason: 'It has 4 schools; you want at least 5.' },
      'largest-trust': { state: 'fail', reason: 'It has 4 schools; you want at most 3.' },
    });
  });

  test('phases wanted and unwanted: every one at fault is named', () => {
    const trust = aCandidate('1', [{ phase: 'primary' }, { phase: 'special' }]);
    const wishes = limits({ mustHave: ['primary', 'secondary', 'nursery'], mustNotHave: ['special'] });
    expect(judge(trust, wishes)['phases-wanted']?.reason).toBe(
      'It has no secondary or nursery school; you want each.',
    );
    expect(judge(trust, wishes)['phases-unwanted']?.reason).toBe('It has 1 special school; you want none.');
    expect(judge(trust, limits({ mustHave: ['special'] }))['phases-wanted']?.state).toBe('pass');
    expect(judge(trust, limits({ mustNotHave: ['nursery'] }))['phases-unwanted']?.state).toBe('pass');
  });

  test('area: our authority, our region', () => {
    const elsewhere = aCandidate('1', [{ laCode: '998' }]);
    expect(judge(elsewhere, limits({ area: 'our-authority' })).area).toMatchObject({
      state: 'fail',
      reason: 'It has no school in Madeupshire, your local authority.',
    });
    expect(judge(elsewhere, limits({ area: 'our-region' })).area?.reason).toBe(
      'It has no school in the East Midlands region, where yours is.',
    );
    expect(judge(aTrustAt('1', 9), limits({ area: 'our-authority' })).area?.state).toBe('pass');
    expect(judge(aTrustAt('1', 9), limits({ area: 'our-region' })).area?.state).toBe('pass');
  });

  test('area: a school whose authority the register does not know excludes nobody', () => {
    const school = aSchool({ laCode: '000' });
    expect(judge(aTrustAt('1', 9), { school, ...limits({ area: 'our-region' }) }).area?.state).toBe(
      'unknown',
    );
  });

  test('no pooling is unknown until it is recorded', () => {
    const ask = (entries: readonly RecordedEntry[]) =>
      judge(aTrustAt('1', 9), { ...limits({ noPooling: true }), entries })['no-pooling'];
    expect(ask([])).toMatchObject({
      state: 'unknown',
      toSettle: 'Ask the trust whether it pools its schools’ grants',
    });
    expect(ask([anEntry('no-pooling', { kind: 'agreed', value: 'yes' })])?.state).toBe('pass');
    expect(ask([anEntry('no-pooling', { kind: 'agreed', value: 'no' })])?.state).toBe('fail');
  });

  test('a trust that the school left out says why', () => {
    const excluded = [{ uid: aUid('1'), reason: 'we tried before' }];
    expect(judge(aTrustAt('1', 9), limits({ excluded }))['own-exclusion']?.reason).toBe(
      'You left this trust out: we tried before',
    );
    expect(judge(aTrustAt('2', 9), limits({ excluded }))['own-exclusion']).toBeUndefined();
  });

  test('reasons add up: a trust that fails three limits has three reasons', () => {
    const failed = Object.values(
      judge(aTrustAt('1', 50, 2), limits({ furthestKm: 10, smallestSchools: 3, mustHave: ['special'] })),
    ).filter(({ state }) => state === 'fail');
    expect(failed.map(({ constraintId }) => constraintId)).toEqual([
      'furthest-distance',
      'smallest-trust',
      'phases-wanted',
    ]);
  });
});

describe('faith', () => {
  const state = (character: SchoolRecord['character'], candidate: Candidate) =>
    judge(candidate, { school: aSchool({ character }) })['faith-consent']?.state;

  test.each([
    ['Catholic school, Catholic majority', CATHOLIC, some(CATHOLIC, CATHOLIC, NONE), 'unknown'],
    ['Catholic school, half Catholic is no majority', CATHOLIC, some(CATHOLIC, NONE), 'fail'],
    ['community school, Catholic majority', NONE, some(CATHOLIC), 'fail'],
    ['Church of England school, Catholic majority', CHURCH, some(CATHOLIC), 'fail'],
    ['Jewish school, Catholic majority', ofFaith('jewish'), some(CATHOLIC), 'fail'],
    ['Church of England school, one of its kind', CHURCH, some(CHURCH, NONE, NONE), 'unknown'],
    ['Church of England school, none of its kind', CHURCH, some(NONE), 'unknown'],
    ['Jewish school, any trust', ofFaith('jewish'), some(NONE), 'unknown'],
    ['Methodist school, any trust', ofFaith('methodist'), some(CHURCH), 'unknown'],
    [
      'Christian school of unrecorded church',
      { kind: 'not-recorded', christian: true },
      some(CATHOLIC),
      'unknown',
    ],
    ['school whose character is left open', { kind: 'not-recorded', christian: false }, some(NONE), 'pass'],
    ['community school, church trust', NONE, some(CHURCH, CHURCH), 'pass'],
  ] as const)('%s: %s', (_case, character, candidate, expected) => {
    expect(state(character, candidate)).toBe(expected);
  });

  test('the sentence has the figures and the action', () => {
    const school = aSchool({ character: CHURCH, type: 'Voluntary Aided School' });
    expect(judge(some(CHURCH, NONE, NONE, NONE), { school })['faith-consent']).toMatchObject({
      reason:
        '1 of its 4 schools (25%) is Church of England. A voluntary aided school normally needs a trust in which church schools are the majority, and its diocese’s agreement before it seeks one.',
      toSettle: 'Ask the Church of England diocese whether it would agree to this trust',
    });
  });

  test('voluntary controlled schools are told of mixed trusts, an absence is called unusual', () => {
    const school = aSchool({ character: CHURCH, type: 'Voluntary Controlled School' });
    const reason = judge(some(NONE, NONE), { school })['faith-consent']?.reason;
    expect(reason).toContain('None of its 2 schools is Church of England, which is unusual');
    expect(reason).toContain('may join a mixed trust where its diocese’s policy allows it');
  });

  test('a recorded agreement lifts, a recorded refusal fails, the later entry counts', () => {
    const yes = anEntry('faith-consent', { kind: 'agreed', value: 'yes' });
    const no = anEntry('faith-consent', { kind: 'agreed', value: 'no' });
    const school = aSchool({ character: CATHOLIC });
    const judged = (...entries: readonly RecordedEntry[]) =>
      judge(some(NONE), { school, entries })['faith-consent'];
    expect(judged(yes)).toMatchObject({
      state: 'pass',
      reason: 'You recorded that the Catholic diocese agrees to this trust.',
    });
    expect(judged(yes, no)?.state).toBe('fail');
    expect(judged(no, yes)?.state).toBe('pass');
  });

  test('a community school that a Catholic trust may take needs the Catholic diocese', () => {
    const entries = [anEntry('faith-consent', { kind: 'agreed', value: 'yes' })];
    expect(judge(some(CATHOLIC), { entries })['faith-consent']?.reason).toBe(
      'You recorded that the Catholic diocese agrees to this trust.',
    );
  });

  test('a joint school has a verdict for each authority, each settled by itself', () => {
    const school = aSchool({ character: ofFaith('church-of-england', 'catholic') });
    const open = judge(some(CATHOLIC), { school });
    expect(Object.values(open).map(({ toSettle }) => toSettle)).toEqual([
      'Ask the Church of England diocese whether it would agree to this trust',
      'Ask the Catholic diocese whether it would agree to this trust',
    ]);
    const entries = [anEntry('faith-consent-catholic', { kind: 'agreed', value: 'yes' })];
    expect(judge(some(CATHOLIC), { school, entries })).toMatchObject({
      'faith-consent-church-of-england': { state: 'unknown' },
      'faith-consent-catholic': { state: 'pass' },
    });
  });
});

describe('rights of others', () => {
  test('are actions once, not marks on every trust', () => {
    const held = { ...aRankInput([]).answers.rights.held, pfi: 'yes' } as const;
    const draft = { rights: { held } };
    expect(judge(aTrustAt('1', 9), { draft })['rights-pfi']).toBeUndefined();
    expect(rightsToSettle(aRankInput([], { draft })).map(({ id }) => id)).toEqual(['pfi']);
  });

  test('fail a trust when its "no" is recorded', () => {
    const entries = [anEntry('rights-foundation-land', { kind: 'agreed', value: 'no' })];
    expect(judge(aTrustAt('1', 9), { entries })['rights-foundation-land']).toMatchObject({
      state: 'fail',
      lift: 'consent',
      reason: 'You recorded that the trustees of the land do not agree to this trust.',
    });
  });
});
