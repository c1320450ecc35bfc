import { describe, expect, test } from 'vitest';
import { counted, inKm, inPercent, kmFigure, listed, sentenceCase, thousands } from './wording.ts';

describe('figures in sentences', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [12_345, '12,345'],
    [123_456, '123,456'],
    [1_234_567, '1,234,567'],
    [999.4, '999'],
    [999.5, '1,000'],
  ])('%d is written %s', (count, text) => {
    expect(thousands(count)).toBe(text);
  });

  test.each([
    [0, 'no schools'],
    [1, '1 school'],
    [2, '2 schools'],
    [1200, '1,200 schools'],
  ])('%d schools are "%s"', (count, text) => {
    expect(counted(count, 'school', 'schools')).toBe(text);
  });

  test.each([
    [0, '0.0', '0.0'],
    [1.25, '1.3', '0.8'],
    [9.94, '9.9', '6.2'],
    [9.95, '10', '6.2'],
    [10.4, '10', '6.5'],
    [37.5, '38', '23'],
    [1234, '1,234', '767'],
  ])('%d km is written %s, with %s miles in brackets', (km, text, miles) => {
    expect(kmFigure(km)).toBe(text);
    expect(inKm(km)).toBe(`${text} km (${miles} miles)`);
  });

  test('several distances share their units: 16.1 km are 10 miles', () => {
    expect(inKm(1.2, 2.4, 16.09344)).toBe('1.2, 2.4 and 16 km (0.7, 1.5 and 10 miles)');
    expect(inKm(17.1, 17.6, 18.2)).toBe('17, 18 and 18 km (each 11 miles)');
    expect(inKm(17.6, 17.7, 18.2)).toBe('each 18 km (11 miles)');
    expect(inKm(17.6)).toBe('18 km (11 miles)');
  });

  test.each([
    [0, '0%'],
    [0.001, 'less than 1%'],
    [0.005, '1%'],
    [0.25, '25%'],
    [0.994, '99%'],
    [0.995, 'more than 99%'],
    [1, '100%'],
  ])('a share of %d reads "%s"', (share, text) => {
    expect(inPercent(share)).toBe(text);
  });

  test('things are listed with "and" before the last', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });

  test('only the first letter becomes a capital', () => {
    expect([sentenceCase('a PFI contract'), sentenceCase('')]).toEqual(['A PFI contract', '']);
  });
});
