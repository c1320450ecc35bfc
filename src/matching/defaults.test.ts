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
});
