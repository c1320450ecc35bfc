import { describe, expect, test } from 'vitest';
import { aPlace, aSchool, ofFaith } from '../../tests/builders/a-school.ts';
import { aCandidate, aTrustAt } from '../../tests/builders/a-trust.ts';
import { UNKNOWN } from '../domain/unknown.ts';
import { buildCandidateIndex, distancesFrom } from './candidate-index.ts';
import { phasesOf, profileOf } from './candidate-profile.ts';

describe('what the register says of a trust', () => {
  const aMixedTrust = () =>
    profileOf(
      aCandidate('1', [
        { phase: 'primary', pupils: 200 },
        { phase: 'primary', pupils: UNKNOWN, laCode: '998' },
        { phase: 'special', pupils: 80 },
        { phase: 'nursery', pupils: 40 },
      ]),
    );

  test('schools by phase and by authority', () => {
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
  });

  test('pupils where they are known, and how many schools leave them open', () => {
    const profile = aMixedTrust();
    expect(profile.pupils).toBe(320);
    expect(profile.schoolsWithoutPupils).toBe(1);
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

  test('says in which authorities each trust has schools, and how many', () => {
    const [first, second] = ['1', '2'].map((uid) => aCandidate(uid, [{}, { laCode: `99${uid}` }, {}]));
    if (first === undefined || second === undefined) throw new Error('two were made');
    const { inAuthority } = buildCandidateIndex([second, first], []);
    expect(inAuthority.get('999')).toEqual(
      new Map([
        [0, 2],
        [1, 2],
      ]),
    );
    expect(inAuthority.get('992')).toEqual(new Map([[1, 1]]));
    expect(inAuthority.get('123')).toBeUndefined();
  });

  test('knows where the schools of each trust lie', () => {
    const index = anIndex();
    expect([...index.starts]).toEqual([0, 2, 3]);
    expect([...distancesFrom(aSchool(), index)]).toEqual([5, 2, 6]);
    expect([...distancesFrom(aSchool({ position: aPlace(0, 8) }), index)]).toEqual([5, 6, 10]);
  });
});
