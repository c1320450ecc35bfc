import { describe, expect, it } from 'vitest';
import { parseAuthorities, parseCoordinates, parseOutcodes, parseTowns } from './parse-places.ts';

describe('reading places', () => {
  it('reads an authority whatever the capitals of its region', () => {
    const cells = {
      code: '815',
      gss: 'E06000065',
      name: 'North Yorkshire',
      publishedName: 'North Yorkshire',
      region: 'Yorkshire and The Humber',
    };
    const { rows, issues } = parseAuthorities({ file: 'la.csv', rows: [{ line: 2, cells }] });
    expect(rows).toEqual([{ ...cells, region: 'Yorkshire and the Humber' }]);
    expect(issues).toEqual([]);
  });

  it('leaves out an authority of an unknown region', () => {
    const cells = {
      code: '681',
      gss: 'W06000015',
      name: 'Cardiff',
      publishedName: 'Cardiff',
      region: 'Wales',
    };
    const { rows, issues } = parseAuthorities({ file: 'la.csv', rows: [{ line: 2, cells }] });
    expect(rows).toEqual([]);
    expect(issues).toMatchObject([{ kind: 'unreadable-place', line: 2, key: '681' }]);
  });

  it('marks means of an area as approximate', () => {
    const row = (urn: string, source: string) => ({
      line: 2,
      cells: { urn, easting: '533498', northing: '181201', source },
    });
    const { rows } = parseCoordinates({
      file: 'c.csv',
      rows: [row('100000', 'gias-2026'), row('100005', 'code-point-open-2014-area-mean')],
    });
    expect(rows.map(({ position }) => position.approximate)).toEqual([false, true]);
  });

  it.each([
    ['0', '0'],
    ['533498', ''],
    ['533498', '1200000'],
  ])('refuses the coordinates %s, %s: not in England', (easting, northing) => {
    const rows = [{ line: 9, cells: { urn: '100000', easting, northing, source: '' } }];
    const step = parseCoordinates({ file: 'c.csv', rows });
    expect(step.rows).toEqual([]);
    expect(step.issues).toMatchObject([{ kind: 'unreadable-place', line: 9, key: '100000' }]);
  });

  it('brings outward codes to the National Grid and refuses what is none', () => {
    const row = (code: string, latitude: string) => ({
      line: 2,
      cells: { code, latitude, longitude: '-0.3234' },
    });
    const { rows, issues } = parseOutcodes({
      file: 'o.csv',
      rows: [row('AL1', '51.7489'), row('AL1 3', '51.7'), row('AL2', '0')],
    });
    expect(rows.map(({ code }) => code)).toEqual(['AL1']);
    expect(rows[0]?.eastingM).toBeCloseTo(515_839, 0);
    expect(issues).toHaveLength(2);
  });

  it('sets towns alike and passes over schools without one', () => {
    const row = (urn: string, town: string) => ({ line: 2, cells: { urn, town } });
    expect(parseTowns({ file: 't.csv', rows: [row('100000', 'STOKE-ON-TRENT'), row('100005', '')] })).toEqual(
      {
        rows: [{ urn: '100000', town: 'Stoke-on-Trent' }],
        issues: [],
      },
    );
  });
});
