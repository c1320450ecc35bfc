import { describe, expect, test } from 'vitest';
import { aSchool, ofFaith } from '../../tests/builders/a-school.ts';
import { SECTION_IDS } from './answers.ts';
import { completeAnswers, defaultAnswers, defaultReasons } from './defaults.ts';

describe('defaultAnswers', () => {
  test('leave no trust out', () => {
    const { limits } = defaultAnswers(aSchool());
    expect(limits).toEqual({
      furthestKm: 'no-limit',
      smallestSchools: 'no-limit',
      largestSchools: 'no-limit',
      mustHave: [],
      mustNotHave: [],
      area: 'anywhere',
      noPooling: false,
      excluded: [],
    });
  });

  test('faith weighs by the school’s own character, and twice as much where it is voluntary aided', () => {
    const faithOf = (school = aSchool()) => defaultAnswers(school).weights.considerations.faith;
    const character = ofFaith('church-of-england');
    expect(faithOf()).toBe(15);
    expect(faithOf(aSchool({ character }))).toBe(30);
    expect(faithOf(aSchool({ character, type: 'Voluntary Controlled School' }))).toBe(30);
    expect(faithOf(aSchool({ character, type: 'Voluntary Aided School' }))).toBe(60);
  });

  test('a voluntary aided school without a religious character weighs faith as any other', () => {
    const aided = aSchool({ type: 'Voluntary Aided School' });
    expect(defaultAnswers(aided).weights.considerations.faith).toBe(15);
  });

  test('the share of church schools that suits: any for a school with a character, 40 in 100 for others', () => {
    const suits = (character: Parameters<typeof aSchool>[0] & object) => {
      const school = aSchool(character);
      return [defaultAnswers(school).faith.churchSharePct, defaultReasons(school).faith.churchSharePct];
    };
    expect(suits({ character: ofFaith('jewish') })).toEqual([
      100,
      'For a school with a religious character, what counts is how many schools share it.',
    ]);
    expect(suits({ character: { kind: 'none' } })).toEqual([
      40,
      'Of the schools without a religious character that joined a trust in the two years to 31 August 2025 (Ofsted), nine in ten chose one in which at most 40 in 100 are church schools.',
    ]);
  });

  test('the reason for the weights names the one thing in which schools differ', () => {
    const reasonFor = (differs: Parameters<typeof aSchool>[0]) =>
      defaultReasons(aSchool(differs)).weights.considerations;
    const usual =
      'Geography, size and faith stand to each other as they did in the joins of the last years; the register says nothing about vision, governance and finance, where the weights are a starting point of ours.';
    expect(reasonFor({})).toBe(usual);
    expect(reasonFor({ type: 'Voluntary Aided School' })).toBe(usual);
    expect(reasonFor({ character: ofFaith('catholic') })).toBe(usual);
    expect(reasonFor({ character: ofFaith('catholic'), type: 'Voluntary Aided School' })).toBe(
      'Geography, size and faith stand to each other as they did in the joins of the last years, faith twice as high because a voluntary aided school normally needs a trust in which church schools are the majority; the register says nothing about vision, governance and finance, where the weights are a starting point of ours.',
    );
    expect(defaultReasons(aSchool()).weights.criteria).toBe(
      'Within geography, size and faith as in the joins of the last years; elsewhere a starting point of ours.',
    );
  });

  test('the weights to start from', () => {
    expect(defaultAnswers(aSchool()).weights).toEqual({
      considerations: { vision: 50, geography: 100, size: 15, faith: 15, governance: 50, finance: 30 },
      criteria: {},
    });
  });

  test('do not depend on the trust that the school is in', () => {
    const character = ofFaith('catholic');
    const standalone = aSchool({ character, trust: { kind: 'none' } });
    const school = { ...standalone, trust: { kind: 'standalone', uid: '7', name: 'Own trust' } as const };
    expect(defaultAnswers(school)).toEqual(defaultAnswers(standalone));
  });

  test('every answer has a reason, a sentence of its own', () => {
    for (const school of [
      aSchool(),
      aSchool({ character: ofFaith('jewish'), type: 'Voluntary Aided School' }),
    ]) {
      const reasons = defaultReasons(school);
      const answers = defaultAnswers(school);
      for (const section of SECTION_IDS) {
        expect(Object.keys(reasons[section]).sort()).toEqual(Object.keys(answers[section]).sort());
        for (const reason of Object.values<string>(reasons[section]))
          expect(reason).toMatch(/^[A-Z].{20,}\.$/);
      }
    }
  });
});

describe('completeAnswers', () => {
  test('keep what was answered and fill in the rest', () => {
    const answers = completeAnswers({ geography: { comfortableKm: 7 } }, aSchool());
    expect(answers.geography.comfortableKm).toBe(7);
    expect(answers.geography.tooFarKm).toBe(60);
    expect(answers.size).toEqual(defaultAnswers(aSchool()).size);
  });

  test('raise an upper end that lies below the lower one', () => {
    const answers = completeAnswers(
      {
        geography: { comfortableKm: 80 },
        size: { fromSchools: 20 },
        finance: { acceptablePct: 12 },
      },
      aSchool(),
    );
    expect(answers.geography.tooFarKm).toBe(80);
    expect(answers.size.toSchools).toBe(20);
    expect(answers.finance.tooMuchPct).toBe(12);
  });

  test('an upper end that lies above the lower one is left as it is', () => {
    const answers = completeAnswers(
      {
        geography: { comfortableKm: 8, tooFarKm: 9 },
        size: { fromSchools: 3, toSchools: 4 },
        finance: { acceptablePct: 1, tooMuchPct: 2 },
      },
      aSchool(),
    );
    expect(answers.geography).toMatchObject({ comfortableKm: 8, tooFarKm: 9 });
    expect(answers.size).toMatchObject({ fromSchools: 3, toSchools: 4 });
    expect(answers.finance).toMatchObject({ acceptablePct: 1, tooMuchPct: 2 });
  });

  test('takes over what was answered in every section', () => {
    const draft = {
      rights: { other: 'a charity' },
      vision: { keep: ['name'] },
      geography: { reach: 'local' },
      size: { voice: 'strong' },
      faith: { churchSharePct: 7 },
      governance: { localBoard: ['own-clerk'] },
      finance: { capital: 'formula' },
      limits: { noPooling: true },
      weights: { criteria: { growth: 3 } },
    } as const;
    expect(completeAnswers(draft, aSchool())).toMatchObject(draft);
  });
});
