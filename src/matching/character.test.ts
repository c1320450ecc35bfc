import { describe, expect, test } from 'vitest';
import { ofFaith } from '../../tests/builders/a-school.ts';
import type { ReligiousCharacter } from '../domain/religious-character.ts';
import {
  characterLabel,
  denominationsOf,
  hasCharacter,
  isCatholicSchool,
  isChurchOfEnglandSchool,
  isChurchSchool,
  isOtherFaithSchool,
  sharesCharacter,
} from './character.ts';

const NONE: ReligiousCharacter = { kind: 'none' };
const OPEN: ReligiousCharacter = { kind: 'not-recorded', christian: false };
const CHRISTIAN: ReligiousCharacter = { kind: 'not-recorded', christian: true };
const CATHOLIC = ofFaith('catholic');
const CHURCH = ofFaith('church-of-england');
const METHODIST = ofFaith('methodist');
const JOINT = ofFaith('church-of-england', 'catholic');

/** What a school of this character counts as. */
function countsAs(character: ReligiousCharacter): readonly string[] {
  const school = { character };
  const kinds = {
    named: hasCharacter(school),
    church: isChurchSchool(school),
    'other faith': isOtherFaithSchool(school),
    Catholic: isCatholicSchool(school),
    'Church of England': isChurchOfEnglandSchool(school),
  };
  return Object.entries(kinds).flatMap(([kind, is]) => (is ? [kind] : []));
}

describe('what a school counts as', () => {
  test.each([
    [NONE, 'non-religious', []],
    [OPEN, 'religious', []],
    [CHRISTIAN, 'Christian', ['church']],
    [CATHOLIC, 'Catholic', ['named', 'church', 'Catholic']],
    [CHURCH, 'Church of England', ['named', 'church', 'Church of England']],
    [METHODIST, 'Methodist', ['named', 'church']],
    [ofFaith('christian'), 'Christian', ['named', 'church']],
    [JOINT, 'Church of England and Catholic', ['named', 'church', 'Church of England']],
    [ofFaith('catholic', 'methodist'), 'Catholic and Methodist', ['named', 'church']],
    [ofFaith('jewish'), 'Jewish', ['named', 'other faith']],
    [ofFaith('muslim'), 'Muslim', ['named', 'other faith']],
    [ofFaith('sikh'), 'Sikh', ['named', 'other faith']],
    [ofFaith('hindu'), 'Hindu', ['named', 'other faith']],
    [ofFaith('multi-faith'), 'multi-faith', ['named', 'other faith']],
    [
      ofFaith('church-of-england', 'jewish'),
      'Church of England and Jewish',
      ['named', 'church', 'Church of England'],
    ],
  ] as const)('%j, a "%s" school: %j', (character, label, kinds) => {
    expect(characterLabel(character)).toBe(label);
    expect(countsAs(character)).toEqual(kinds);
  });

  test('its bodies are those that the register names', () => {
    expect([NONE, OPEN, CHRISTIAN, JOINT].map(denominationsOf)).toEqual([
      [],
      [],
      [],
      ['church-of-england', 'catholic'],
    ]);
  });
});

describe('a shared character', () => {
  test.each([
    [CHURCH, CHURCH, true],
    [CHURCH, CATHOLIC, false],
    [JOINT, CATHOLIC, true],
    [CATHOLIC, JOINT, true],
    [METHODIST, JOINT, false],
    [NONE, NONE, false],
    [CHRISTIAN, CHURCH, false],
    [CHURCH, NONE, false],
  ])('%j and %j: %s', (ours, theirs, shared) => {
    expect(sharesCharacter(ours, theirs)).toBe(shared);
  });
});
