import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../src/domain/unknown.ts';
import { aGroupRow } from '../../../tests/builders/source-rows.ts';
import { parseGroups } from './parse-groups.ts';

const parse = (...rows: ReturnType<typeof aGroupRow>[]) => parseGroups({ file: 'groups.csv', rows });

describe('reading groups', () => {
  it('keeps open academy trusts by UID as a number, and no other group', () => {
    const { rows, issues } = parse(
      aGroupRow({ uid: '17001' }),
      aGroupRow({ uid: '2003', type: 'Single-academy trust' }),
      aGroupRow({ uid: '2004', status: 'Closed' }),
      aGroupRow({ uid: '2005', type: 'Federation' }),
      aGroupRow({ uid: '2006', type: 'School sponsor' }),
    );
    expect(rows.map(({ uid, kind }) => [uid, kind])).toEqual([
      ['2003', 'single'],
      ['17001', 'multi'],
    ]);
    expect(issues).toEqual([]);
  });

  it('gives a company number its leading zeros back', () => {
    expect(parse(aGroupRow({ companiesHouseNumber: '7654321' })).rows[0]?.companiesHouseNumber).toBe(
      '07654321',
    );
  });

  it('keeps what the file leaves out as unknown', () => {
    const { rows, issues } = parse(
      aGroupRow({ companiesHouseNumber: '', incorporatedOn: '', town: '', postcode: '' }),
    );
    expect(rows[0]).toMatchObject({
      companiesHouseNumber: UNKNOWN,
      incorporatedOn: UNKNOWN,
      town: UNKNOWN,
      postcode: UNKNOWN,
    });
    expect(issues).toEqual([]);
  });

  it('leaves out a multi-academy trust without UID, name or reference, and a repeated UID', () => {
    const { rows, issues } = parse(
      aGroupRow({ uid: 'x' }, 2),
      aGroupRow({ name: '' }, 3),
      aGroupRow({ groupId: '' }, 4),
      aGroupRow({}, 5),
      aGroupRow({}, 6),
    );
    expect(rows).toHaveLength(1);
    expect(issues.map(({ kind, line }) => [kind, line])).toEqual([
      ['unreadable-trust', 2],
      ['unreadable-trust', 3],
      ['unreadable-trust', 4],
      ['repeated-key', 6],
    ]);
  });
});
