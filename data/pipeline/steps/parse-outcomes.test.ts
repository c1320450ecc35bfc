import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../src/domain/unknown.ts';
import { aSchoolRow } from '../../../tests/builders/source-rows.ts';
import { parseInspections, parseKeyStage2, parseKeyStage4 } from './parse-outcomes.ts';

const inspected = {
  gradedOn: '12/06/2018',
  overallGrade: '2',
  gradedUnderThisUrn: 'Yes',
  ungradedOn: '03/10/2023',
  ungradedResult: 'School remains Good',
};
const inspections = (...cells: readonly Parameters<typeof aSchoolRow>[0][]) =>
  parseInspections({ file: 's.csv', rows: cells.map((given, at) => aSchoolRow(given, at + 2)) });

describe('reading inspections', () => {
  it('keeps the grade, the day, and the ungraded inspection since', () => {
    expect(inspections(inspected)).toEqual({
      rows: [
        {
          urn: '900001',
          gradedOn: '2018-06-12',
          overallGrade: 2,
          ofPredecessor: false,
          ungradedOn: '2023-10-03',
          ungradedResult: 'School remains Good',
        },
      ],
      issues: [],
    });
  });

  it('makes no overall grade up for an inspection that gave none', () => {
    const { rows, issues } = inspections({
      ...inspected,
      gradedOn: '01/10/2024',
      overallGrade: 'Not judged',
      gradedUnderThisUrn: 'No',
      ungradedOn: '',
      ungradedResult: '',
    });
    expect(rows).toMatchObject([{ overallGrade: UNKNOWN, ofPredecessor: true, ungradedOn: UNKNOWN }]);
    expect(issues).toEqual([]);
  });

  it('passes over a school that has not been inspected', () => {
    expect(inspections({})).toEqual({ rows: [], issues: [] });
  });

  it.each([
    ['overallGrade', '5'],
    ['overallGrade', ''],
    ['gradedOn', 'June 2018'],
    ['gradedUnderThisUrn', ''],
    ['ungradedOn', 'soon'],
    ['ungradedResult', 'Quite nice'],
  ])('counts a school as not read whose %s is "%s"', (column, cell) => {
    const { rows, issues } = inspections({ ...inspected, [column]: cell });
    expect(rows).toEqual([]);
    expect(issues).toMatchObject([{ kind: 'unreadable-outcome', line: 2, key: '900001' }]);
  });
});

describe('reading key stages', () => {
  it('passes over a school whose figure is not published', () => {
    const rows = [{ line: 2, cells: { urn: '900001', expectedPct: '', pupils: '6' } }];
    expect(parseKeyStage2({ file: 'k.csv', rows })).toEqual({ rows: [], issues: [] });
  });

  it('reads figures, and keeps a Progress 8 that is not published unknown', () => {
    const two = parseKeyStage2({
      file: 'k.csv',
      rows: [{ line: 2, cells: { urn: '900001', expectedPct: '63', pupils: '41' } }],
    });
    expect(two.rows).toEqual([{ urn: '900001', expectedPct: 63, pupils: 41 }]);
    const four = parseKeyStage4({
      file: 'k.csv',
      rows: [{ line: 2, cells: { urn: '900002', attainment8: '44.2', progress8: '', pupils: '156.0' } }],
    });
    expect(four.rows).toEqual([{ urn: '900002', attainment8: 44.2, progress8: UNKNOWN, pupils: 156 }]);
  });

  it('counts a percentage above 100 as not read', () => {
    const { rows, issues } = parseKeyStage2({
      file: 'k.csv',
      rows: [{ line: 7, cells: { urn: '900001', expectedPct: '630', pupils: '41' } }],
    });
    expect(rows).toEqual([]);
    expect(issues).toMatchObject([{ kind: 'unreadable-outcome', line: 7 }]);
  });
});
