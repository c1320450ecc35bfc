import { describe, expect, it } from 'vitest';
import { numberField, parseTypedNumber } from './number-field.ts';

it.each([
  ['8', 8],
  [' 7.5 ', 7.5],
  ['.5', 0.5],
  ['1,234', 1234],
  ['1,234,567', 1_234_567],
  ['0', 0],
])('%s is the number %d', (typed, number) => {
  expect(parseTypedNumber(typed)).toBe(number);
});

it.each(['', 'ten', '-1', '1e3', '1,23', '5 km', '1.2.3', 'Infinity'])('%s is not a number', (typed) => {
  expect(parseTypedNumber(typed)).toBeNull();
});

describe('a distance', () => {
  const { schema } = numberField({ label: 'Furthest', unit: 'km', least: 1, most: 1000 });
  const messages = (typed: string) => {
    const read = schema.safeParse(typed);
    return read.success ? [] : read.error.issues.map(({ message }) => message);
  };

  it.each([
    ['16', 16],
    ['16 km', 16],
    ['7.5KM', 7.5],
    ['3 kilometres', 3],
  ])('%s is %d kilometres', (typed, km) => {
    expect(schema.parse(typed)).toBe(km);
  });

  it.each([
    ['10 miles', 'Furthest: distances are in kilometres. 10 miles are 16 km: enter 16'],
    ['1mile', 'Furthest: distances are in kilometres. 1 mile is 1.6 km: enter 1.6'],
    ['4 mi', 'Furthest: distances are in kilometres. 4 miles are 6.4 km: enter 6.4'],
  ])('%s is refused with what it is in kilometres', (typed, message) => {
    expect(messages(typed)).toEqual([message]);
  });

  it('neither unit is a number', () => {
    expect(messages('miles')).toEqual(['Furthest: enter a number between 1 and 1000 km, in figures']);
    expect(messages('km')).toEqual(['Furthest: enter a number between 1 and 1000 km, in figures']);
  });
});

describe('a number field from 1 to 200 schools', () => {
  const { schema } = numberField({ label: 'Schools', unit: 'schools', least: 1, most: 200, whole: true });
  const messages = (typed: string) => {
    const read = schema.safeParse(typed);
    return read.success ? [] : read.error.issues.map(({ message }) => message);
  };

  it('takes both ends', () => {
    expect(schema.parse('1')).toBe(1);
    expect(schema.parse('200')).toBe(200);
  });

  it('takes nothing as not said', () => {
    expect(schema.parse('  ')).toBeUndefined();
  });

  it.each([
    ['0', 'Schools: enter a number between 1 and 200 schools'],
    ['201', 'Schools: enter a number between 1 and 200 schools'],
    ['2.5', 'Schools: enter a whole number'],
    ['many', 'Schools: enter a number between 1 and 200 schools, in figures'],
  ])('refuses %s and says what it wants', (typed, message) => {
    expect(messages(typed)).toEqual([message]);
  });
});
