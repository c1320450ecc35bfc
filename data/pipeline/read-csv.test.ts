import { describe, expect, it } from 'vitest';
import { type ColumnSpecs, readCsv } from './read-csv.ts';

const COLUMNS = {
  urn: { headers: ['URN'] },
  name: { headers: ['School name', 'EstablishmentName'] },
  town: { headers: ['Town'], optional: true },
} as const satisfies ColumnSpecs<string>;

/** The bytes in pieces of a few each, so that pieces end inside rows, quotes, line breaks and letters. */
function inPieces(bytes: Uint8Array, size: number) {
  return async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
}

async function read(text: string, size = 7) {
  const result = await readCsv('schools.csv', inPieces(new TextEncoder().encode(text), size), COLUMNS);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('reading a CSV file', () => {
  it('keeps the named columns, trims them and reads NULL as blank', async () => {
    const { rows, rowsRead } = await read(
      'URN,Other,School name\n100000,x, Aldgate  School \n100005,y,NULL\n',
    );
    expect(rows.map(({ cells }) => cells)).toEqual([
      { urn: '100000', name: 'Aldgate School', town: '' },
      { urn: '100005', name: '', town: '' },
    ]);
    expect(rowsRead).toBe(2);
  });

  it.each([1, 2, 3, 5, 11, 1000])('reads the same rows in pieces of %i bytes', async (size) => {
    const { rows } = await read(
      'URN,School name,Town\r\n1,"St Mary\'s, ""Upper""",Ély\r\n2,"Two\r\nlines",\r\n3,Third,York',
      size,
    );
    expect(rows.map(({ line, cells }) => [line, cells.name, cells.town])).toEqual([
      [2, 'St Mary\'s, "Upper"', 'Ély'],
      [3, 'Two lines', ''],
      [5, 'Third', 'York'],
    ]);
  });

  it('takes a file that is not UTF-8 for Windows-1252', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('URN,School name\n1,Th'), 0xe9, 0x92, 0x0a]);
    const result = await readCsv('gias.csv', inPieces(bytes, 4), COLUMNS);
    expect(result).toMatchObject({
      ok: true,
      value: { encoding: 'windows-1252', rows: [{ cells: { name: 'Thé’' } }] },
    });
  });

  it('takes a UTF-8 file for UTF-8, with or without a byte order mark', async () => {
    const { encoding, rows } = await read('\uFEFFURN,School name\n1,Thé\n');
    expect(encoding).toBe('utf-8');
    expect(rows[0]?.cells).toEqual({ urn: '1', name: 'Thé', town: '' });
  });

  it('knows a header by its other names, whatever its spaces and capitals', async () => {
    const { rows } = await read('urn,  establishmentname \n1,Ark\n');
    expect(rows[0]?.cells.name).toBe('Ark');
  });

  it('names the file and the column that is missing', async () => {
    const bytes = new TextEncoder().encode('URN,Title\n1,x\n');
    expect(await readCsv('groups.csv', inPieces(bytes, 5), COLUMNS)).toEqual({
      ok: false,
      error: { kind: 'missing-column', file: 'groups.csv', expected: 'School name' },
    });
  });

  it('refuses an empty file', async () => {
    const result = await readCsv('empty.csv', inPieces(new Uint8Array(), 5), COLUMNS);
    expect(result).toMatchObject({ ok: false, error: { kind: 'unreadable-source', file: 'empty.csv' } });
  });

  it('counts blank rows and rows of another width, each with its line', async () => {
    const { rows, rowsRead, issues } = await read('URN,School name\n1,A\n,\n2\n3,B\n');
    expect(rows.map(({ cells }) => cells.urn)).toEqual(['1', '3']);
    expect(rowsRead).toBe(4);
    expect(issues.map(({ kind, line }) => [kind, line])).toEqual([
      ['blank-row', 3],
      ['not-a-row', 4],
    ]);
  });

  it('states the hash of the bytes, not of the text', async () => {
    const { sha256 } = await read('URN,School name\n');
    expect(sha256).toBe('fbceff5898d728655e0353afeaac7d2d6bb49393bf09ebfc22e3fd6184edcbe8');
  });
});
