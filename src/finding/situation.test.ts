import { expect, test } from 'vitest';
import { aSchool, ofFaith } from '../../tests/builders/a-school.ts';
import { someAnswers } from '../../tests/builders/some-answers.ts';
import type { ReligiousCharacter } from '../domain/religious-character.ts';
import { situationsOf } from './situation.ts';

const situationsWith = (character: ReligiousCharacter) => {
  const school = aSchool({ character });
  return situationsOf({ school, answers: someAnswers({}, school) }, undefined);
};

test('a character that the register leaves open makes a school neither religious nor not', () => {
  const open = situationsWith({ kind: 'not-recorded', christian: false });
  expect([open.has('faith'), open.has('no-faith')]).toEqual([false, false]);
});

test('a body named, or at least "Christian", makes it religious', () => {
  expect(situationsWith(ofFaith('sikh')).has('faith')).toBe(true);
  expect(situationsWith({ kind: 'not-recorded', christian: true }).has('faith')).toBe(true);
  expect(situationsWith({ kind: 'none' }).has('no-faith')).toBe(true);
});
