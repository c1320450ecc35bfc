import { expect, test } from 'vitest';
import { aDate, aSchool, ofFaith } from '../../tests/builders/a-school.ts';
import { UNKNOWN } from '../domain/unknown.ts';
import {
  authoritiesInWords,
  charactersInWords,
  growthByYear,
  phasesInWords,
  pupilsInWords,
  sizesInWords,
} from './trust-figures.ts';

const school = (differs: Parameters<typeof aSchool>[0] = {}, authority = 'Madeupshire') => ({
  ...aSchool(differs),
  authority,
  distanceKm: null,
});

test('phases are counted in their fixed order and absent ones left out', () => {
  expect(phasesInWords([school({ phase: 'special' }), school(), school()])).toBe('2 primary and 1 special');
});

test('pupils whose number is not known are said to be missing, not added as none', () => {
  expect(pupilsInWords([school({ pupils: 1200 }), school({ pupils: UNKNOWN })])).toBe(
    '1,200, without 1 school whose number is not known',
  );
  expect(pupilsInWords([school({ pupils: UNKNOWN })])).toBe('not known');
  expect(sizesInWords([school({ pupils: UNKNOWN })])).toBe('not known');
});

test('sizes go from the smallest school to the largest', () => {
  expect(sizesInWords([school({ pupils: 1420 }), school({ pupils: 58 })])).toBe('from 58 to 1,420 pupils');
});

test('characters and authorities come commonest first', () => {
  const schools = [
    school(),
    school({ character: ofFaith('catholic') }, 'Elsewhere'),
    school({}, 'Elsewhere'),
  ];
  expect(charactersInWords(schools)).toBe('2 none and 1 Catholic');
  expect(authoritiesInWords(schools)).toBe('2 in Elsewhere and 1 in Madeupshire');
});

test('growth counts every year from the first to the last, and schools without a date apart', () => {
  const schools = [
    school({ openedOn: aDate('2012-04-01') }),
    school({ openedOn: aDate('2014-09-01') }),
    school({ openedOn: aDate('2014-11-01') }),
    school({ openedOn: UNKNOWN }),
  ];
  expect(growthByYear(schools)).toEqual({
    years: [
      { year: 2012, opened: 1, byThen: 1 },
      { year: 2013, opened: 0, byThen: 1 },
      { year: 2014, opened: 2, byThen: 3 },
    ],
    undated: 1,
  });
  expect(growthByYear([school({ openedOn: UNKNOWN })])).toEqual({ years: [], undated: 1 });
});
