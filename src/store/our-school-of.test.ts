import { expect, test } from 'vitest';
import { aSchoolByHand } from '../../tests/builders/a-decision-file.ts';
import { ourSchool } from '../../tests/builders/report.ts';
import { UNKNOWN } from '../domain/unknown.ts';
import { correctedSchool, schoolByHand } from './our-school-of.ts';

const record = ourSchool();

test('without corrections the register speaks', () => {
  expect(correctedSchool(record, {})).toEqual(record);
});

test('a corrected fact replaces the register’s and leaves the others', () => {
  const school = correctedSchool(record, { pupils: 214, phase: 'nursery' });
  expect(school).toEqual({ ...record, pupils: 214, phase: 'nursery' });
});

test('a corrected place moves the school to the middle of its outward code', () => {
  const school = correctedSchool(record, {
    place: { outcode: 'NG6', eastingM: 455_001, northingM: 344_002 },
  });
  expect(school.postcode).toBe('NG6');
  expect(school.position).toEqual({ eastingM: 455_001, northingM: 344_002, approximate: true });
});

test('a school by hand knows what was entered and nothing else', () => {
  const school = schoolByHand(aSchoolByHand());
  expect(school.name).toBe('Brook Lane Primary School');
  expect(school.position.eastingM).toBe(453_812.4);
  expect([school.urn, school.town, school.openedOn, school.idaciQuintile]).toEqual([
    UNKNOWN,
    UNKNOWN,
    UNKNOWN,
    UNKNOWN,
  ]);
});
