import { describe, expect, test } from 'vitest';
import { aSchool, ofFaith } from '../../../tests/builders/a-school.ts';
import { aCandidate } from '../../../tests/builders/a-trust.ts';
import { anEntry } from '../../../tests/builders/some-answers.ts';
import { verdictsOf } from '../../../tests/builders/verdicts-of.ts';
import type { SchoolRecord } from '../../domain/school.ts';
import { profileOf } from '../candidate-profile.ts';
import { faithGroupOf, faithMixOf } from './faith-rules.ts';

type Character = SchoolRecord['character'];

const NONE = { kind: 'none' } as const;
const OPEN = { kind: 'not-recorded', christian: true } as const;
const CATHOLIC = ofFaith('catholic');
const CHURCH = ofFaith('church-of-england');
const JEWISH = ofFaith('jewish');
const SIKH = ofFaith('sikh');

const trustOf = (...characters: readonly Character[]) =>
  aCandidate(
    '7',
    characters.map((character) => ({ character })),
  );
const times = (count: number, character: Character) => Array.from({ length: count }, () => character);

describe('which group and which mix', () => {
  test.each([
    [NONE, 'none'],
    [{ kind: 'not-recorded', christian: false }, 'none'],
    [OPEN, 'not-recorded'],
    [CATHOLIC, 'catholic'],
    [CHURCH, 'church-of-england'],
    [ofFaith('methodist'), 'other-faith'],
    [JEWISH, 'other-faith'],
    [ofFaith('church-of-england', 'methodist'), 'joint'],
    [ofFaith('church-of-england', 'catholic'), 'joint-with-catholic'],
  ] as const)('a school of character %j is of the group "%s"', (character, group) => {
    expect(faithGroupOf(character)).toBe(group);
  });

  test.each([
    ['half Catholic', [CATHOLIC, NONE], 'without-church-of-england'],
    ['two of three Catholic', [CATHOLIC, CATHOLIC, CHURCH], 'mostly-catholic'],
    ['a joint school is not Catholic', [ofFaith('catholic', 'church-of-england')], 'with-church-of-england'],
    ['half of another faith', [JEWISH, NONE], 'without-church-of-england'],
    ['half of another faith, beside a church school', [JEWISH, CHURCH], 'with-church-of-england'],
    ['two of three of another faith', [JEWISH, SIKH, CHURCH], 'mostly-other-faith'],
    ['one Church of England school of three', [CHURCH, NONE, NONE], 'with-church-of-england'],
    ['other churches only', [ofFaith('methodist'), NONE], 'without-church-of-england'],
  ] as const)('%s', (_case, characters, mix) => {
    expect(faithMixOf(profileOf(trustOf(...characters)))).toBe(mix);
  });
});

describe('sentences about faith', () => {
  const verdict = (school: Partial<SchoolRecord>, ...characters: readonly Character[]) =>
    verdictsOf(trustOf(...characters), { school: aSchool(school) })['faith-consent'];

  test.each([
    [
      CATHOLIC,
      [CATHOLIC, CATHOLIC, NONE],
      'unknown',
      'Most of its schools are Catholic (2 of 3). A Catholic school needs its diocese’s agreement before it seeks a trust.',
    ],
    [
      CATHOLIC,
      [NONE, NONE],
      'fail',
      'None of its 2 schools is Catholic. Catholic schools join trusts of Catholic schools unless their diocese agrees to another.',
    ],
    [
      CATHOLIC,
      [NONE],
      'fail',
      'Its one school is not Catholic. Catholic schools join trusts of Catholic schools unless their diocese agrees to another.',
    ],
    [
      CATHOLIC,
      [CATHOLIC, CATHOLIC, NONE, CHURCH],
      'fail',
      '2 of its 4 schools (50%) are Catholic. Catholic schools join trusts of Catholic schools unless their diocese agrees to another.',
    ],
    [
      CATHOLIC,
      [CATHOLIC, JEWISH, SIKH],
      'fail',
      '1 of its 3 schools (33%) is Catholic. Catholic schools join trusts of Catholic schools unless their diocese agrees to another.',
    ],
    [
      NONE,
      [CATHOLIC, CATHOLIC, NONE],
      'fail',
      'Most of its schools are Catholic (2 of 3). Such trusts are for Catholic schools unless the diocese agrees.',
    ],
    [
      CHURCH,
      [CHURCH],
      'unknown',
      'Its one school is Church of England. A Church of England school needs its diocese’s agreement before it seeks a trust.',
    ],
    [
      CHURCH,
      [NONE],
      'unknown',
      'Its one school is not Church of England, which is unusual: ask before anything else. A Church of England school needs its diocese’s agreement before it seeks a trust.',
    ],
    [
      CHURCH,
      [JEWISH, SIKH],
      'unknown',
      'None of its 2 schools is Church of England, which is unusual: ask before anything else. A Church of England school needs its diocese’s agreement before it seeks a trust.',
    ],
    [
      JEWISH,
      [NONE],
      'unknown',
      'A school with a religious character needs the consent of its religious authority before it enters a partnership.',
    ],
    [
      OPEN,
      [CHURCH, CATHOLIC, NONE, NONE],
      'unknown',
      'The register does not say which church your school belongs to. 2 of its 4 schools (50%) are church schools.',
    ],
    [
      NONE,
      [JEWISH, SIKH, NONE],
      'unknown',
      '2 of its 3 schools (67%) are of a faith that is not Christian; few schools without a religious character are in such a trust. Ask before anything else.',
    ],
    [
      NONE,
      [CHURCH, NONE],
      'pass',
      'Your school has no religious character, so no religious authority has to agree.',
    ],
  ] as const)('school %j, trust %j', (character, trust, state, reason) => {
    expect(verdict({ character }, ...trust)).toMatchObject({ lift: 'consent', state, reason });
  });

  test('few church schools in a large trust never read as none in a hundred', () => {
    expect(verdict({ character: CHURCH }, CHURCH, ...times(299, NONE))?.reason).toBe(
      '1 of its 300 schools (less than 1%) is Church of England. A Church of England school needs its diocese’s agreement before it seeks a trust.',
    );
  });

  test.each([
    [
      'Voluntary Aided School',
      'A voluntary aided school normally needs a trust in which church schools are the majority, and its diocese’s agreement before it seeks one.',
    ],
    [
      'Voluntary Controlled School',
      'A voluntary controlled school may join a mixed trust where its diocese’s policy allows it; the diocese must agree before you seek one.',
    ],
    [
      'Academy Converter',
      'A Church of England school needs its diocese’s agreement before it seeks a trust.',
    ],
  ] as const)('a Church of England school that is a %s', (type, tail) => {
    expect(verdict({ character: CHURCH, type }, CHURCH, CHURCH, NONE, NONE, NONE)?.reason).toBe(
      `2 of its 5 schools (40%) are Church of England. ${tail}`,
    );
  });
});

describe('whom to ask about faith', () => {
  const ask = (character: Character, trust: readonly Character[], value?: 'yes' | 'no') =>
    verdictsOf(trustOf(...trust), {
      school: aSchool({ character }),
      entries: value === undefined ? [] : [anEntry('faith-consent', { kind: 'agreed', value })],
    })['faith-consent'];

  test.each([
    [CATHOLIC, [CATHOLIC], 'the Catholic diocese'],
    [CHURCH, [CHURCH], 'the Church of England diocese'],
    [JEWISH, [NONE], 'your religious authority (Jewish)'],
    [ofFaith('methodist'), [NONE], 'your religious authority (Methodist)'],
    [OPEN, [NONE], 'the religious authority'],
    [NONE, [SIKH], 'the religious authority of the trust’s schools'],
  ] as const)('school %j, trust %j: %s', (character, trust, authority) => {
    expect(ask(character, trust)).toMatchObject({
      state: 'unknown',
      toSettle: `Ask ${authority} whether it would agree to this trust`,
    });
    expect(ask(character, trust, 'yes')).toEqual({
      constraintId: 'faith-consent',
      lift: 'consent',
      state: 'pass',
      reason: `You recorded that ${authority} agrees to this trust.`,
    });
    expect(ask(character, trust, 'no')).toEqual({
      constraintId: 'faith-consent',
      lift: 'consent',
      state: 'fail',
      reason: `You recorded that ${authority} does not agree to this trust.`,
    });
  });

  test('one entry about faith settles both authorities of a joint school, unless one has an entry of its own', () => {
    const school = aSchool({ character: ofFaith('church-of-england', 'methodist') });
    const yes = anEntry('faith-consent', { kind: 'agreed', value: 'yes' });
    const no = anEntry('faith-consent-methodist', { kind: 'agreed', value: 'no' });
    expect(verdictsOf(trustOf(CHURCH), { school, entries: [yes] })).toMatchObject({
      'faith-consent-church-of-england': { state: 'pass', lift: 'consent' },
      'faith-consent-methodist': { state: 'pass', lift: 'consent' },
    });
    expect(verdictsOf(trustOf(CHURCH), { school, entries: [no, yes] })).toMatchObject({
      'faith-consent-church-of-england': { state: 'pass' },
      'faith-consent-methodist': {
        state: 'fail',
        reason: 'You recorded that your religious authority (Methodist) does not agree to this trust.',
      },
    });
  });
});
