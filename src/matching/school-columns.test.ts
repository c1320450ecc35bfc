import { describe, expect, test } from 'vitest';
import { aDate, aPlace, aSchool } from '../../tests/builders/a-school.ts';
import { PHASES } from '../domain/phase.ts';
import { SCHOOL_TYPES } from '../domain/school-type.ts';
import { UNKNOWN } from '../domain/unknown.ts';
import { ageKey } from './age-range.ts';
import { columnsOf } from './school-columns.ts';

describe('schools in columns', () => {
  test('each in the order given', () => {
    const columns = columnsOf([
      aSchool({ phase: 'special', pupils: 80, idaciQuintile: 5, position: aPlace(3, 4) }),
      aSchool({ phase: 'primary', pupils: 0, idaciQuintile: 1, position: aPlace(0, 2) }),
    ]);
    expect([...columns.phases].map((at) => PHASES[at])).toEqual(['special', 'primary']);
    expect([...columns.pupils]).toEqual([80, 0]);
    expect([...columns.quintiles]).toEqual([5, 1]);
    const [first, second] = [aPlace(3, 4), aPlace(0, 2)];
    expect([...columns.eastingsM]).toEqual([first.eastingM, second.eastingM]);
    expect([...columns.northingsM]).toEqual([first.northingM, second.northingM]);
  });

  test('what is unknown is no number of pupils, no quintile and no age', () => {
    const unknown = columnsOf([aSchool({ pupils: UNKNOWN, idaciQuintile: UNKNOWN, lowestAge: UNKNOWN })]);
    expect([...unknown.pupils]).toEqual([Number.NaN]);
    expect([...unknown.quintiles]).toEqual([0]);
    expect([...unknown.ages]).toEqual([-1]);
    const school = aSchool({ lowestAge: 4, highestAge: 11 });
    expect([...columnsOf([school]).ages]).toEqual([ageKey(school)]);
  });

  test('the day on which each joined; an unknown day is before every other', () => {
    const { joinDays } = columnsOf([
      aSchool({ type: 'Academy Converter', openedOn: aDate('2015-09-01') }),
      aSchool({ type: 'Academy Converter', openedOn: UNKNOWN }),
    ]);
    expect([...joinDays]).toEqual([20150901, 0]);
  });

  test('schools that their trust founded joined nobody', () => {
    const openedOn = aDate('2024-09-01');
    const founded = SCHOOL_TYPES.filter((type) => columnsOf([aSchool({ type, openedOn })]).joinDays[0] === 0);
    expect(founded).toEqual([
      'Free School',
      'Free School Special',
      'Free School - Alternative Provision',
      'University Technical College',
      'Studio School',
    ]);
  });
});
