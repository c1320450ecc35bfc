import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../src/domain/unknown.ts';
import { aUrn } from '../../../tests/builders/a-school.ts';
import { aUid } from '../../../tests/builders/a-trust.ts';
import { aSingleTrust, someSchoolFacts } from '../../../tests/builders/source-rows.ts';
import { type JoinTables, joinSchools } from './join-schools.ts';

const madeupshire = {
  code: '999',
  gss: 'E10000999',
  name: 'Madeupshire',
  publishedName: 'Madeupshire',
  region: 'North East',
} as const;
const elsewhere = { ...madeupshire, code: '998', name: 'Elsewhere', publishedName: 'Elsewhere' } as const;
const position = { eastingM: 450_000, northingM: 350_000, approximate: false };

const tables: JoinTables = {
  authorities: [madeupshire, elsewhere],
  places: [
    { urn: '900001', position },
    { urn: '900002', position },
  ],
  towns: [{ urn: '900001', town: 'Madeupton' }],
  outcodes: [{ code: 'ZZ9', eastingM: 451_000, northingM: 351_000 }],
  trusts: [aSingleTrust({ kind: 'multi', uid: aUid('1234') }), aSingleTrust({ uid: aUid('55') })],
  singleTrusts: new Map([['900002', { uid: '55', name: 'Hartwell Academy Trust' }]]),
};

describe('joining schools with the other files', () => {
  it('adds authority, town, position and trust', () => {
    const facts = someSchoolFacts({ type: 'Academy Converter', publishedTrustUid: '1234' });
    const { rows, issues } = joinSchools([facts], tables);
    expect(issues).toEqual([]);
    expect(rows[0]).toMatchObject({
      urn: '900001',
      laCode: '999',
      town: 'Madeupton',
      position,
      trust: { kind: 'multi', uid: '1234' },
    });
    expect(Object.keys(rows[0] ?? {})).not.toContain('publishedTrustUid');
  });

  it('sorts by authority, then URN', () => {
    const second = someSchoolFacts({
      urn: aUrn('900002'),
      laestab: '9982001',
      publishedAuthority: 'Elsewhere',
    });
    expect(joinSchools([someSchoolFacts(), second], tables).rows.map(({ urn }) => urn)).toEqual([
      '900002',
      '900001',
    ]);
  });

  it('follows the LAESTAB where the published authority is another, and notes both', () => {
    const { rows, issues } = joinSchools([someSchoolFacts({ publishedAuthority: 'Elsewhere' })], tables);
    expect(rows[0]?.laCode).toBe('999');
    expect(issues).toMatchObject([
      { kind: 'authority-differs', key: '900001', detail: 'Madeupshire and Elsewhere' },
    ]);
  });

  it('takes the published name where there is no LAESTAB, and leaves the school out where there is neither', () => {
    expect(joinSchools([someSchoolFacts({ laestab: UNKNOWN })], tables).rows[0]?.laCode).toBe('999');
    const lost = joinSchools([someSchoolFacts({ laestab: UNKNOWN, publishedAuthority: 'Atlantis' })], tables);
    expect(lost.rows).toEqual([]);
    expect(lost.issues.map(({ kind }) => kind)).toEqual(['unreadable-school']);
  });

  it('puts a school without coordinates at its outward code, approximately', () => {
    const { rows, issues } = joinSchools([someSchoolFacts()], { ...tables, places: [] });
    expect(rows[0]?.position).toEqual({ eastingM: 451_000, northingM: 351_000, approximate: true });
    expect(issues.map(({ kind }) => kind)).toEqual(['no-position']);
  });

  it('leaves out a school that has no place at all', () => {
    const { rows, issues } = joinSchools([someSchoolFacts({ postcode: 'AA1 1AA' })], {
      ...tables,
      places: [],
    });
    expect(rows).toEqual([]);
    expect(issues.map(({ kind }) => kind)).toEqual(['unreadable-school']);
  });

  it('keeps a town unknown that no file gives', () => {
    expect(joinSchools([someSchoolFacts()], { ...tables, towns: [] }).rows[0]?.town).toEqual(UNKNOWN);
  });

  it('tells standalone academies, named or not, from schools that have no trust', () => {
    const trustOf = (
      urn: string,
      type: 'Academy Converter' | 'Community School' | 'City Technology College',
    ) => joinSchools([someSchoolFacts({ urn: aUrn(urn), type })], tables).rows[0]?.trust;
    expect(trustOf('900001', 'Community School')).toEqual({ kind: 'none' });
    expect(trustOf('900001', 'City Technology College')).toEqual({ kind: 'none' });
    expect(trustOf('900001', 'Academy Converter')).toEqual({
      kind: 'standalone',
      uid: UNKNOWN,
      name: UNKNOWN,
    });
    expect(trustOf('900002', 'Academy Converter')).toEqual({
      kind: 'standalone',
      uid: '55',
      name: 'Hartwell Academy Trust',
    });
  });

  it('notes a trust that is not among the open multi-academy trusts, single-academy trusts included', () => {
    const facts = someSchoolFacts({ type: 'Academy Converter', publishedTrustUid: '55' });
    const { rows, issues } = joinSchools([facts], tables);
    expect(rows[0]?.trust.kind).toBe('standalone');
    expect(issues).toMatchObject([{ kind: 'unknown-trust', detail: 'trust UID 55' }]);
  });
});
