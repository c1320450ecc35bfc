import { expect, it } from 'vitest';
import { outcodeOf } from './outcode-of.ts';

it.each([
  ['NG15 6FW', 'NG15'],
  ['ng156fw', 'NG15'],
  [' ng15 ', 'NG15'],
  ['M1 1AA', 'M1'],
  ['m11aa', 'M1'],
  ['EC1A 1BB', 'EC1A'],
  ['W1A', 'W1A'],
  ['B33 8TH', 'B33'],
])('%s lies in %s', (given, outcode) => {
  expect(outcodeOf(given)).toBe(outcode);
});

it.each(['', 'Hucknall', '15', 'NG15 6F', 'NGG15', 'N'])('%s is no postcode', (given) => {
  expect(outcodeOf(given)).toBeNull();
});
