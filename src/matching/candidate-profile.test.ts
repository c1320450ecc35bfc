import { describe, expect, test } from 'vitest';
import { aDate, aPlace, aSchool, ofFaith } from '../../tests/builders/a-school.ts';
import { aCandidate, aTrustAt } from '../../tests/builders/a-trust.ts';
import { SCHOOL_TYPES } from '../domain/school-type.ts';
import { UNKNOWN } from '../domain/unknown.ts';
import { buildCandidateIndex, distancesFrom } from './candidate-index.ts';
import { phasesOf, profileOf } from './candidate-profile.ts';

describe('what the register says of a trust', () => {
  const aMixedTrust = () =>
    profileOf(
      aCandidate('1', [
        { phase: 'primary', pupils: 200, idaciQuintile: 1 },
        { phase: 'primary', pupils: UNKNOWN, idaciQuintile: 5, laCode: '998' },
        { phase: 'special', pupils: 80, idaciQuintile: 5, lowestAge: UNKNOWN },
        { phase: 'nursery', pupils: 40, idaciQuintile: UNKNOWN },
      ]),
    );

  test('schools by phase, by authority and by deprivation', () => {
    const profile = aMixedTrust();
    expect(profile.schoolCount).toBe(4);
    expect(profile.phases).toEqual({
      nursery: 1,
      primary: 2,
      secondary: 0,
      special: 1,
      'alternative-provision': 0,
    });
    expect(phasesOf(profile)).toEqual(['nursery', 'primary', 'special']);
    expect([...profile.authorities]).toEqual([
      ['999', 3],
      ['998', 1],
    ]);
    expect(profile.quintiles).toEqual([1, 0, 0, 0, 2]);
  });

  test('pupils where they are known, and how many schools leave them open', () => {
    const profile = aMixedTrust();
    expect(profile.pupils).toBe(320);
    expect(profile.schoolsWithoutPupils).toBe(1);
    expect(profile.rolls).toMatchObject({ nursery: [40], primary: [200], secondary: [], special: [80] });
  });

  test('schools of unknown age are in no age range; those of one phase and age are counted together', () => {
    expect([...aMixedTrust().ageRanges.values()]).toEqual([2, 1]);
  });

  test('characters, a joint school on its own, each with its number of schools', () => {
    const { characters, ...counts } = profileOf(
      aCandidate('1', [
        { character: ofFaith('church-of-england') },
        { character: ofFaith('church-of-england') },
        { character: ofFaith('church-of-england', 'catholic') },
        { character: ofFaith('catholic') },
        { character: ofFaith('sikh') },
        { character: { kind: 'not-recorded', christian: true } },
        {},
      ]),
    );
    expect(characters.map(({ schools }) => schools)).toEqual([2, 1, 1, 1, 1, 1]);
    expect(counts).toMatchObject({
      churchSchools: 5,
      catholicSchools: 1,
      otherFaithSchools: 1,
      churchOfEnglandSchools: 3,
    });
  });

  test('those who joined, the latest first; unknown days are left out', () => {
    const { joiners } = profileOf(
      aCandidate('1', [
        { openedOn: aDate('2015-09-01') },
        { openedOn: UNKNOWN },
        { openedOn: aDate('2024-09-01'), laCode: '998' },
        { openedOn: aDate('2020-01-01') },
        { openedOn: aDate('2020-01-01'), laCode: '997' },
      ]),
    );
    expect(joiners).toEqual({
      days: [20240901, 20200101, 20200101, 20150901],
      laCodes: ['998', '999', '997', '999'],
    });
  });

  test('schools that their trust founded joined nobody', () => {
    const founded = SCHOOL_TYPES.filter(
      (type) =>
        profileOf(aCandidate('1', [{ type, openedOn: aDate('2024-09-01') }])).joiners.days.length === 0,
    );
    expect(founded).toEqual([
      'Free School',
      'Free School Special',
      'Free School - Alternative Provision',
      'University Technical College',
      'Studio School',
    ]);
  });

  test('spread is the mean distance from the middle: 0, 0 and 9 km east lie 3, 3 and 6 km from 3', () => {
    const spread = (...kms: readonly number[]) =>
      profileOf(
        aCandidate(
          '1',
          kms.map((km) => ({ position: aPlace(km) })),
        ),
      ).spreadKm;
    expect(spread(0, 0, 9)).toBeCloseTo(4, 9);
    expect(spread(25)).toBeCloseTo(0, 9);
  });

  test('spread counts north as it counts east: (0, 0) and (6, 8) lie 5 km from their middle', () => {
    const { spreadKm } = profileOf(aCandidate('1', [{ position: aPlace(0, 0) }, { position: aPlace(6, 8) }]));
    expect(spreadKm).toBeCloseTo(5, 9);
  });
});

describe('the index of candidates', () => {
  const empty = { ...aTrustAt('3', 1), schools: [] };
  const anIndex = () =>
    buildCandidateIndex(
      [
        aTrustAt('10', 6, 1),
        empty,
        aCandidate('9', [{ position: aPlace(3, 4) }, { position: aPlace(0, 2) }]),
      ],
      [{ code: '999', gss: 'E09999999', name: 'Madeupshire', region: 'East Midlands' }],
    );

  test('goes by UID as a number, and lists trusts without a school apart', () => {
    const index = anIndex();
    expect(index.profiles.map(({ trust }) => trust.uid)).toEqual(['9', '10']);
    expect(index.withoutSchools.map(({ uid }) => uid)).toEqual(['3']);
    expect(index.authorities.get('999')?.name).toBe('Madeupshire');
  });

  test('knows where the schools of each trust lie', () => {
    const index = anIndex();
    expect([...index.starts]).toEqual([0, 2, 3]);
    expect([...distancesFrom(aSchool(), index)]).toEqual([5, 2, 6]);
    expect([...distancesFrom(aSchool({ position: aPlace(0, 8) }), index)]).toEqual([5, 6, 10]);
  });
});
