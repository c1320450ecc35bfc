import { describe, expect, test } from 'vitest';
import { aPlace, aSchool, aUrn, ofFaith } from '../../tests/builders/a-school.ts';
import { aCandidate, anAcademy, aUid } from '../../tests/builders/a-trust.ts';
import { anEntry, aRankInput } from '../../tests/builders/some-answers.ts';
import { UNKNOWN } from '../domain/unknown.ts';
import { gatherTable } from './gather.ts';
import { entryInForce, nearestThreeKm, type Pairing } from './pairing.ts';

/** Our school beside trust 1, whose schools lie so many kilometres away. */
function pairedAt(kms: readonly number[], entries: readonly ReturnType<typeof anEntry>[] = []): Pairing {
  const candidate = aCandidate(
    '1',
    kms.map((km) => ({ position: aPlace(km) })),
  );
  const [pairing] = gatherTable(aRankInput([candidate], { recorded: { [aUid('1')]: entries } })).pairings;
  if (pairing === undefined) throw new Error('no pairing');
  return pairing;
}

describe('the nearest three schools', () => {
  test.each([
    [[5], [5]],
    [
      [5, 3],
      [3, 5],
    ],
    [
      [3, 5],
      [3, 5],
    ],
    [
      [1, 2, 3, 4],
      [1, 2, 3],
    ],
    [
      [4, 3, 2, 1],
      [1, 2, 3],
    ],
    [
      [1, 4, 3, 2],
      [1, 2, 3],
    ],
    [
      [2, 4, 1, 3],
      [1, 2, 3],
    ],
    [
      [2, 2, 2, 1],
      [1, 2, 2],
    ],
    [
      [9, 1, 1, 9],
      [1, 1, 9],
    ],
  ])('of those at %j km are those at %j km', (kms, nearest) => {
    expect(nearestThreeKm(pairedAt(kms))).toEqual(nearest);
    expect(pairedAt(kms).nearestKm).toBe(Math.min(...kms));
  });
});

describe('what was recorded', () => {
  test('the last entry about a thing is in force; entries about others do not count', () => {
    const say = (about: string, note: string) => anEntry(about, { kind: 'text', value: '' }, { note });
    const pairing = pairedAt([1], [say('spread', 'first'), say('spread', 'second'), say('growth', 'third')]);
    expect(entryInForce(pairing, 'spread', 'text')?.note).toBe('second');
    expect(entryInForce(pairing, 'our-voice', 'text')).toBeUndefined();
  });
});

describe('the trust that our school is in', () => {
  const uid = aUid('1');
  const trust = { kind: 'multi', uid } as const;
  const two = aCandidate('1', [{ position: aPlace(3) }, { position: aPlace(7) }]);

  test('leaves out our school by its URN only', () => {
    const us = anAcademy({ urn: aUrn('910101'), trust });
    const { pairings, ownTrust } = gatherTable(aRankInput([two], { school: us }));
    expect(ownTrust).toBe(0);
    expect(pairings.map(({ profile }) => profile.schools.map(({ urn }) => urn))).toEqual([['910100']]);
  });

  test('knows the local authorities by name, as the others do', () => {
    const us = anAcademy({ urn: aUrn('910101'), trust });
    const [own] = gatherTable(aRankInput([two], { school: us })).pairings;
    expect(own?.authorities.get('999')?.name).toBe('Madeupshire');
  });

  test('keeps all its schools where ours was entered by hand, without a URN', () => {
    const input = aRankInput([two]);
    const school = { ...anAcademy({ trust }), urn: UNKNOWN };
    const { pairings } = gatherTable({ ...input, school });
    expect(pairings.map(({ profile }) => profile.schoolCount)).toEqual([2]);
  });

  test('is absent where the register does not know that trust', () => {
    const { pairings, ownTrust } = gatherTable(
      aRankInput([two], { school: anAcademy({ trust: { kind: 'multi', uid: aUid('8') } }) }),
    );
    expect([pairings.length, ownTrust]).toEqual([1, undefined]);
  });

  test('an academy standing alone is beside every trust', () => {
    const school = anAcademy({ trust: { kind: 'standalone', uid: '1', name: UNKNOWN } });
    expect(gatherTable(aRankInput([two], { school })).ownTrust).toBeUndefined();
    expect(gatherTable(aRankInput([two], { school })).eligible).toEqual([0]);
  });

  test('reads what was recorded about it, too', () => {
    const school = anAcademy({ urn: aUrn('910101'), trust });
    const recorded = { [uid]: [anEntry('spread', { kind: 'text', value: '' })] };
    expect(gatherTable(aRankInput([two], { school, recorded })).pairings[0]?.recorded).toHaveLength(1);
  });
});

describe('what the trusts have around our school', () => {
  const church = { character: ofFaith('church-of-england') };
  const school = aSchool(church);
  const counted = (...schools: Parameters<typeof aCandidate>[1] & object) =>
    gatherTable(aRankInput([aCandidate('1', schools), aCandidate('2', [church])], { school })).pairings.map(
      ({ surroundings }) => surroundings.ofOurCharacterHere,
    );

  test('academies of our authority and our character, over all trusts', () => {
    expect(counted(church, church)).toEqual([3, 3]);
    expect(counted(church, { ...church, laCode: '998' }, {})).toEqual([2, 2]);
    expect(counted({ ...church, laCode: '998' })).toEqual([1, 1]);
    expect(counted({ character: ofFaith('catholic') })).toEqual([1, 1]);
  });

  test('our own school is not among them, and another without a URN counts all', () => {
    expect(counted({ ...church, urn: school.urn })).toEqual([1, 1]);
    const input = aRankInput([aCandidate('1', [church])], { school });
    const { pairings } = gatherTable({ ...input, school: { ...school, urn: UNKNOWN } });
    expect(pairings[0]?.surroundings.ofOurCharacterHere).toBe(1);
  });
});
