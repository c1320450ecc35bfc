import { expect, test } from 'vitest';
import { aUid } from '../../../tests/builders/a-trust.ts';
import { firstCounts } from './first-counts.ts';
import type { Reading } from './first-shares.ts';

const reading = (
  firsts: readonly number[],
  others: Reading['others'],
  named: readonly number[] = [],
): Reading => ({
  shares: firsts.map((first) => ({ first, top: 1 })),
  groups: [],
  othersFirst: named.map((first, index) => ({
    uid: aUid(String(9 + index)),
    name: `Other ${index + 1}`,
    first,
  })),
  others,
});

test('counts add up to 100 where rounding one by one would give 101: 33.6 + 33.6 + 32.8', () => {
  const shares = [0.336, 0.336, 0.328];
  expect(shares.map((share) => Math.round(share * 100)).reduce((a, b) => a + b)).toBe(101);
  expect(firstCounts(reading(shares, { trusts: 0, first: 0 }))).toEqual({
    trusts: ['34', '33', '33'],
    named: [],
    others: '0',
  });
});

test('what is not shown has its own line, and the others named in it never exceed it', () => {
  // 85.6 + 9.0 + (1.6 + 1.5 + 2.3): one by one 86 + 9 + (2 + 2 + 2) = 101.
  expect(firstCounts(reading([0.856, 0.09], { trusts: 12, first: 0.054 }, [0.016, 0.015]))).toEqual({
    trusts: ['86', '9'],
    named: ['2', '1'],
    others: '5',
  });
});

test('none and all are kept for none and all', () => {
  expect(firstCounts(reading([0.996, 0], { trusts: 1, first: 0.004 }))).toEqual({
    trusts: ['over 99', '0'],
    named: [],
    others: 'under 1',
  });
  expect(firstCounts(reading([1], { trusts: 0, first: 0 })).trusts).toEqual(['100']);
});

test('where equal trusts share first places, each stands for itself', () => {
  expect(firstCounts(reading([0.6, 0.6], { trusts: 1, first: 0.4 })).trusts).toEqual(['60', '60']);
  // Together 101.2: by largest remainder only one of the two would be raised.
  expect(firstCounts(reading([0.506, 0.506], { trusts: 0, first: 0 })).trusts).toEqual(['51', '51']);
});
