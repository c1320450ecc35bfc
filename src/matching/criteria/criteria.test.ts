import { describe, expect, test } from 'vitest';
import { aDate, aPlace, aSchool, aUrn, ofFaith } from '../../../tests/builders/a-school.ts';
import { aCandidate, anAcademy, aUid } from '../../../tests/builders/a-trust.ts';
import { aRankInput } from '../../../tests/builders/some-answers.ts';
import type { SchoolRecord } from '../../domain/school.ts';
import type { Candidate } from '../../domain/trust.ts';
import type { DraftAnswers } from '../answers.ts';
import { explainCandidates } from '../explain.ts';
import { gatherTable } from '../gather.ts';

/** Score and sentence of trust 1 on a criterion. */
function lineOf(
  criterionId: string,
  schools: readonly Partial<SchoolRecord>[],
  given: { school?: SchoolRecord; draft?: DraftAnswers; others?: readonly Candidate[] } = {},
) {
  const { others = [], ...differs } = given;
  const gathered = gatherTable(aRankInput([aCandidate('1', schools), ...others], differs));
  const weights = new Float64Array(gathered.criteria.length).fill(1 / gathered.criteria.length);
  const [explanation] = explainCandidates(gathered, weights, [aUid('1')]);
  const line = explanation?.criteria.find((criterion) => criterion.criterionId === criterionId);
  return line === undefined ? undefined : { score: line.score.expected, sentence: line.sentence };
}

describe('distances', () => {
  test('the nearest three are found in whatever order the schools come', () => {
    const schools = [30, 8, 500, 4, 11.4].map((km) => ({ position: aPlace(km) }));
    expect(lineOf('nearest-schools', schools)?.sentence).toBe(
      'The nearest three schools of the trust are 4.0, 8.0 and 11 km (2.5, 5.0 and 7.1 miles) away.',
    );
    const falling = [7, 6, 5].map((km) => ({ position: aPlace(km) }));
    expect(lineOf('nearest-schools', falling)?.sentence).toBe(
      'The nearest three schools of the trust are 5.0, 6.0 and 7.0 km (3.1, 3.7 and 4.3 miles) away.',
    );
    expect(lineOf('nearest-schools', [...schools].reverse())?.sentence).toBe(
      'The nearest three schools of the trust are 4.0, 8.0 and 11 km (2.5, 5.0 and 7.1 miles) away.',
    );
  });

  test('distance is measured both east and north: 3 and 4 give 5', () => {
    expect(lineOf('nearest-school', [{ position: aPlace(3, 4) }])?.sentence).toBe(
      'The trust’s nearest school is 5.0 km (3.1 miles) away.',
    );
  });

  test('one school, two schools', () => {
    expect(lineOf('nearest-schools', [{}])?.sentence).toBe(
      'The trust’s only school is 0.0 km (0.0 miles) away.',
    );
    expect(lineOf('nearest-schools', [{}, {}])?.sentence).toBe(
      'The nearest two schools of the trust are each 0.0 km (0.0 miles) away.',
    );
  });
});

describe('schools that pupils come from or go to', () => {
  const juniors = aSchool({ lowestAge: 7, highestAge: 11 });

  test('an infant school feeds a junior school', () => {
    const infants = { lowestAge: 3, highestAge: 7, position: aPlace(0.2), name: 'Made-up Infants' };
    expect(lineOf('schools-that-join-on', [infants], { school: juniors })).toEqual({
      score: 1,
      sentence: 'Your pupils could come from or go to Made-up Infants, 0.2 km (0.1 miles) away.',
    });
  });

  test('a school with the same ages, a special school and a sixth form at 16 do not', () => {
    const schools = [
      { lowestAge: 7, highestAge: 11 },
      { lowestAge: 11, highestAge: 16, phase: 'special' },
      { lowestAge: 16, highestAge: 18, phase: 'secondary' },
    ] as const;
    expect(lineOf('schools-that-join-on', schools, { school: juniors })).toEqual({
      score: 0,
      sentence: 'The trust has no school within 15 km (9.3 miles) for the ages before or after yours.',
    });
  });

  test('the nearer of two counts', () => {
    const next = (km: number) =>
      ({ lowestAge: 11, highestAge: 16, phase: 'secondary', position: aPlace(km) }) as const;
    expect(lineOf('schools-that-join-on', [next(9), next(3), next(12)])?.score).toBeCloseTo(0.3, 12);
  });

  test('it is silent for special schools, for which the nearest of their phase counts instead', () => {
    const school = aSchool({ phase: 'special' });
    const schools = [
      { position: aPlace(1) },
      { phase: 'special', position: aPlace(35), name: 'Made-up Special' },
    ] as const;
    expect(lineOf('schools-that-join-on', schools, { school })).toBeUndefined();
    expect(lineOf('nearest-of-our-phase', schools, { school })).toEqual({
      score: 0.5,
      sentence: 'The trust’s nearest special school, Made-up Special, is 35 km (22 miles) away.',
    });
    expect(lineOf('nearest-of-our-phase', [{}], { school })).toEqual({
      score: 0,
      sentence: 'The trust has no special school.',
    });
  });
});

describe('religious character', () => {
  const ours = ofFaith('church-of-england');
  const church = { character: ours } as const;
  const school = aSchool({ character: ours });

  test('schools of our character as a share of the trust’s', () => {
    expect(lineOf('own-character-share', [church, {}, {}, {}], { school })).toEqual({
      score: 0.75,
      sentence: '1 of its 4 schools is Church of England (25%).',
    });
    expect(lineOf('own-character-share', [{}, {}], { school })?.sentence).toBe(
      'None of its 2 schools is Church of England.',
    );
  });

  test('a joint school shares its character with either side', () => {
    const joint = aSchool({ character: ofFaith('church-of-england', 'methodist') });
    const schools = [church, { character: ofFaith('methodist') }, { character: ofFaith('jewish') }, {}];
    expect(lineOf('own-character-share', schools, { school: joint })?.score).toBeCloseTo(0.95, 12);
  });

  test('of the academies of our character in our authority, how many the trust runs: 1 of 4 is 0.6875', () => {
    const others = [aCandidate('2', [church, church, church, { ...church, laCode: '998' }, {}])];
    expect(
      lineOf('own-character-here', [church, { ...church, laCode: '998' }, {}], { school, others }),
    ).toEqual({
      score: 0.5 + (0.15 / 0.4) * 0.5,
      sentence:
        'The trust runs 1 of the 4 other Church of England academies in your local authority that are in a trust.',
    });
  });

  test('our own school is not counted among them: 1 of 4 others, not of 5', () => {
    const us = anAcademy({ ...church, urn: aUrn('999999'), trust: { kind: 'multi', uid: aUid('2') } });
    const own = aCandidate('2', [church, church, church]);
    const others = [{ ...own, schools: [...own.schools, us] }];
    expect(lineOf('own-character-here', [church], { school: us, others })?.sentence).toBe(
      'The trust runs 1 of the 4 other Church of England academies in your local authority that are in a trust.',
    );
  });

  test('none anywhere near: 0, and said so', () => {
    expect(lineOf('own-character-here', [{}], { school })).toEqual({
      score: 0,
      sentence: 'No trust runs another Church of England school in your local authority.',
    });
  });
});

test('a trust without a school of our age range', () => {
  expect(lineOf('same-ages', [{ lowestAge: 7 }])).toEqual({
    score: 0,
    sentence: 'The trust has no schools with your age range.',
  });
});

describe('mix of phases', () => {
  const mixes = {
    primary: { phase: 'primary' },
    secondary: { phase: 'secondary' },
    special: { phase: 'special' },
  } as const;
  test.each([
    ['own-phase', ['primary', 'primary'], 1],
    ['own-phase', ['primary', 'secondary'], 0.5],
    ['own-phase', ['secondary'], 0],
    ['primary-and-secondary', ['primary', 'secondary'], 1],
    ['primary-and-secondary', ['secondary', 'special'], 0.5],
    ['primary-and-secondary', ['special'], 0],
    ['with-special', ['primary', 'special'], 1],
    ['with-special', ['primary'], 0],
  ] as const)('%s wanted, trust of %j: %d', (phaseMix, phases, expected) => {
    const schools = phases.map((phase) => mixes[phase]);
    expect(lineOf('phase-mix', schools, { draft: { geography: { phaseMix } } })?.score).toBe(expected);
  });
});

describe('growth', () => {
  test('three years back to the day, the first day included, the day of the data not yet reached', () => {
    const opened = (openedOn: string) => ({ openedOn: aDate(openedOn) });
    expect(lineOf('growth', [opened('2022-08-31'), opened('2022-08-30')])?.sentence).toBe(
      '1 school joined the trust in the last 3 years.',
    );
  });
});
