import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../domain/unknown.ts';
import { ColumnReader } from './column-reader.ts';
import { oneOf, parseText } from './parse-entry.ts';
import type { TablePart } from './table.ts';

const RANGE = { min: 0, max: 99 };

function readerOf(columns: Readonly<Record<string, unknown>>, rows = 3): ColumnReader {
  const part: TablePart = { schemaVersion: 1, tables: { schools: { rows, columns: { ...columns } } } };
  return new ColumnReader('schools.json', part, 'schools');
}

const cells = <T>(column: (row: number) => T, rows = 3): T[] =>
  Array.from({ length: rows }, (_, row) => column(row));

describe('reading columns', () => {
  it('reads numbers, steps, lines, letters and look-ups, unknown cells among them', () => {
    const reader = readerOf({
      pupils: [5, null, 0],
      urn: [10, 5, -3],
      laestab: [10, null, 5],
      name: 'A\nB\nC',
      postcode: 'A\n\nC',
      phase: { values: ['x', 'y'], rows: '010' },
      quintile: { values: [3, 1], rows: '0?1' },
      la: { values: ['a', 'b'], rows: [1, 0, 1] },
      town: { values: ['a'], rows: [0, null, 0] },
    });
    expect(cells(reader.maybeIntegers('pupils', RANGE))).toEqual([5, UNKNOWN, 0]);
    expect(cells(reader.steps('urn', RANGE))).toEqual([10, 15, 12]);
    expect(cells(reader.maybeSteps('laestab', RANGE))).toEqual([10, UNKNOWN, 15]);
    expect(cells(reader.lines('name'))).toEqual(['A', 'B', 'C']);
    expect(cells(reader.maybeLines('postcode'))).toEqual(['A', UNKNOWN, 'C']);
    expect(cells(reader.letters('phase', oneOf(['x', 'y'])))).toEqual(['x', 'y', 'x']);
    expect(cells(reader.maybeLetters('quintile', oneOf([1, 2, 3])))).toEqual([3, UNKNOWN, 1]);
    expect(cells(reader.lookup('la', parseText))).toEqual(['b', 'a', 'b']);
    expect(cells(reader.maybeLookup('town', parseText))).toEqual(['a', UNKNOWN, 'a']);
    expect(reader.damage).toBeUndefined();
  });

  it('reads a table without rows', () => {
    const reader = readerOf({ name: '', urn: [] }, 0);
    reader.lines('name');
    reader.steps('urn', RANGE);
    expect(reader.damage).toBeUndefined();
  });

  const damages: readonly [string, unknown, (reader: ColumnReader) => unknown, string][] = [
    ['a missing column', undefined, (r) => r.integers('c', RANGE), 'it is missing or not a list'],
    ['too few rows', [1, 2], (r) => r.integers('c', RANGE), 'it has 2 rows, not 3'],
    ['a number out of range', [1, 100, 2], (r) => r.integers('c', RANGE), 'row 1 is 100, not 0 to 99'],
    ['half a number', [1, 1.5, 2], (r) => r.integers('c', RANGE), 'row 1 is 1.5, not 0 to 99'],
    ['text for a number', [1, '2', 3], (r) => r.maybeIntegers('c', RANGE), 'row 1 is "2", not 0 to 99'],
    [
      'an unknown that must be known',
      [1, null, 2],
      (r) => r.integers('c', RANGE),
      'row 1 is null, not 0 to 99',
    ],
    ['a step out of range', [90, 20, 0], (r) => r.steps('c', RANGE), 'row 1 is 110, not 0 to 99'],
    ['a step that is none', [1, 'x', 0], (r) => r.maybeSteps('c', RANGE), 'row 1 is "x", not a step'],
    [
      'an unknown step that must be known',
      [1, null, 0],
      (r) => r.steps('c', RANGE),
      'row 1 is null, not a step',
    ],
    ['a list for text', ['A'], (r) => r.lines('c'), 'it is missing or not text'],
    ['too many lines', 'A\nB\nC\nD', (r) => r.lines('c'), 'it has 4 rows, not 3'],
    ['an empty line that must be filled', 'A\n\nC', (r) => r.lines('c'), 'row 1 is empty'],
    [
      'a letter beyond the dictionary',
      { values: ['x'], rows: '010' },
      (r) => r.letters('c', parseText),
      'row 1 is "1", not in the dictionary',
    ],
    [
      'an unknown letter that must be known',
      { values: ['x'], rows: '0?0' },
      (r) => r.letters('c', parseText),
      'row 1 is "?", not in the dictionary',
    ],
    [
      'too few letters',
      { values: ['x'], rows: '00' },
      (r) => r.maybeLetters('c', parseText),
      'it has 2 rows, not 3',
    ],
    [
      'letters without a dictionary',
      { rows: '000' },
      (r) => r.letters('c', parseText),
      'it has no dictionary',
    ],
    [
      'an entry that is no value of the column',
      { values: ['x', 'z'], rows: '000' },
      (r) => r.letters('c', oneOf(['x'])),
      '"z" is not a value of this column',
    ],
    [
      'a place beyond the dictionary',
      { values: ['x'], rows: [0, 1, 0] },
      (r) => r.lookup('c', parseText),
      'row 1 is 1, not 0 to 0',
    ],
    [
      'an unknown place that must be known',
      { values: ['x'], rows: [0, null, 0] },
      (r) => r.lookup('c', parseText),
      'row 1 is null, not 0 to 0',
    ],
  ];

  it.each(damages)('names file and column of %s', (_, column, read, why) => {
    const reader = readerOf({ c: column });
    read(reader);
    expect(reader.damage).toEqual({ kind: 'damaged-column', file: 'schools.json', column: 'schools.c', why });
  });

  it('remembers the first damage', () => {
    const reader = readerOf({ a: [1], b: [2] });
    reader.integers('a', RANGE);
    reader.integers('b', RANGE);
    expect(reader.damage).toMatchObject({ column: 'schools.a' });
  });

  it('names a missing table', () => {
    const reader = new ColumnReader('trusts.json', { schemaVersion: 1, tables: {} }, 'multi');
    expect(reader.damage).toMatchObject({ file: 'trusts.json', why: 'the table is missing' });
  });
});
