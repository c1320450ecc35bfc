import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../src/domain/unknown.ts';
import { aSchoolRow } from '../../../tests/builders/source-rows.ts';
import { parseSchools } from './parse-schools.ts';

const parse = (...rows: ReturnType<typeof aSchoolRow>[]) => parseSchools({ file: 'ofsted.csv', rows });

describe('reading schools', () => {
  it('reads every fact of a row', () => {
    const { rows, issues } = parse(
      aSchoolRow({
        openedOn: '01/09/2011',
        sixthForm: 'Has a sixth form',
        admissions: 'Selective',
        phase: 'Secondary',
        type: 'Academy Converter',
        trustUid: '1234',
        pupils: '1040',
      }),
    );
    expect(issues).toEqual([]);
    expect(rows).toEqual([
      {
        file: 'ofsted.csv',
        line: 2,
        urn: '900001',
        laestab: '9992001',
        name: 'Made-up Primary School',
        phase: 'secondary',
        type: 'Academy Converter',
        openedOn: '2011-09-01',
        lowestAge: 4,
        highestAge: 11,
        sixthForm: true,
        selective: true,
        character: { kind: 'none' },
        pupils: 1040,
        idaciQuintile: 3,
        postcode: 'ZZ9 9ZZ',
        publishedAuthority: 'Madeupshire',
        publishedTrustUid: '1234',
      },
    ]);
  });

  it('keeps blank facts unknown, without an issue', () => {
    const { rows, issues } = parse(
      aSchoolRow({
        openedOn: '',
        pupils: '',
        idaciQuintile: '',
        sixthForm: 'Not recorded',
        admissions: 'Unknown',
      }),
    );
    expect(issues).toEqual([]);
    expect(rows[0]).toMatchObject({
      openedOn: UNKNOWN,
      pupils: UNKNOWN,
      idaciQuintile: UNKNOWN,
      sixthForm: UNKNOWN,
      selective: UNKNOWN,
    });
  });

  it("reads Ofsted's PRU as alternative provision", () => {
    expect(parse(aSchoolRow({ phase: 'PRU', type: 'Pupil Referral Unit' })).rows[0]?.phase).toBe(
      'alternative-provision',
    );
  });

  it('notes cells it cannot read with file, line and URN, and keeps the school', () => {
    const { rows, issues } = parse(aSchoolRow({ pupils: 'many', idaciQuintile: '7' }, 12));
    expect(rows).toHaveLength(1);
    expect(issues).toEqual([
      {
        kind: 'unreadable-cell',
        file: 'ofsted.csv',
        line: 12,
        key: '900001',
        detail: 'IDACI quintile is "7"',
      },
      {
        kind: 'unreadable-cell',
        file: 'ofsted.csv',
        line: 12,
        key: '900001',
        detail: 'Total number of pupils is "many"',
      },
    ]);
  });

  it.each([
    ['a name', { name: '' }],
    ['a phase', { phase: 'Tertiary' }],
    ['a type', { type: 'Independent School' }],
    ['a postcode', { postcode: '' }],
  ])('leaves out a row without %s', (_, cells) => {
    const { rows, issues } = parse(aSchoolRow(cells));
    expect(rows).toEqual([]);
    expect(issues.map(({ kind }) => kind)).toEqual(['unreadable-school']);
  });

  it('leaves out a row without a URN, and the second row of a URN', () => {
    const { rows, issues } = parse(
      aSchoolRow({ urn: 'n/a' }, 2),
      aSchoolRow({ name: 'First' }, 3),
      aSchoolRow({ name: 'Second' }, 4),
    );
    expect(rows.map(({ name }) => name)).toEqual(['First']);
    expect(issues.map(({ kind, line }) => [kind, line])).toEqual([
      ['no-urn', 2],
      ['repeated-key', 4],
    ]);
  });

  it('notes a religious character it does not know, and says whether the grouping is Christian', () => {
    const { rows, issues } = parse(
      aSchoolRow({ character: 'Inter- / non- denominational', faithGrouping: 'Christian' }),
    );
    expect(rows[0]?.character).toEqual({ kind: 'not-recorded', christian: true });
    expect(issues.map(({ kind }) => kind)).toEqual(['unknown-character']);
  });
});
