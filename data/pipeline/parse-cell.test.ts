import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../src/domain/unknown.ts';
import type { Issue } from './issue.ts';
import { cellReader, parseBritishDay, parsePostcode } from './parse-cell.ts';

function reading() {
  const issues: Issue[] = [];
  return { issues, read: cellReader({ file: 'f.csv', line: 7, key: '100000' }, issues) };
}

describe('reading cells', () => {
  it('takes a blank cell for unknown without an issue', () => {
    const { issues, read } = reading();
    expect([read.integer('pupils', '', 0, 9), read.day('open', ''), read.match('x', '', /^a$/)]).toEqual([
      UNKNOWN,
      UNKNOWN,
      UNKNOWN,
    ]);
    expect(issues).toEqual([]);
  });

  it('keeps zero apart from unknown', () => {
    expect(reading().read.integer('pupils', '0', 0, 9_999)).toBe(0);
  });

  it.each(['12a', '-1', '1.5', '10000'])('notes "%s" as an unreadable number of pupils', (cell) => {
    const { issues, read } = reading();
    expect(read.integer('pupils', cell, 0, 9_999)).toEqual(UNKNOWN);
    expect(issues).toEqual([
      { kind: 'unreadable-cell', file: 'f.csv', line: 7, key: '100000', detail: `pupils is "${cell}"` },
    ]);
  });

  it('reads days day first, and ISO days', () => {
    expect(parseBritishDay('01/02/2011')).toBe('2011-02-01');
    expect(parseBritishDay('31-12-2024')).toBe('2024-12-31');
    expect(parseBritishDay('2024-12-31')).toBe('2024-12-31');
    expect(parseBritishDay('02/13/2011')).toBeUndefined();
    expect(parseBritishDay('30/02/2011')).toBeUndefined();
  });

  it('sets one space in postcodes and refuses what is none', () => {
    expect(parsePostcode('ec3a5de')).toBe('EC3A 5DE');
    expect(parsePostcode('M1  1AA')).toBe('M1 1AA');
    expect(parsePostcode('Rugeley')).toBeUndefined();
  });
});
