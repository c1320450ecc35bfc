import { describe, expect, it } from 'vitest';
import { deriveKey, keyOf, mix, uniformAt } from './counter-random.ts';

describe('mix', () => {
  it('gives the same bits everywhere: worked by hand for 1', () => {
    // 1 ^ 0 = 1; × 0x7feb352d = 0x7feb352d; ^ (>>> 15) = 0x7feb352d ^ 0x0000ffd6 = 0x7febcafb;
    // × 0x846ca68b modulo 2³², then ^ (>>> 16).
    const product = Number((0x7febcafbn * 0x846ca68bn) & 0xffffffffn);
    expect(mix(1) >>> 0).toBe((product ^ (product >>> 16)) >>> 0);
    expect(mix(0)).toBe(0);
  });
});

describe('uniformAt', () => {
  it('depends on key and counter only, and lies strictly between 0 and 1', () => {
    expect(uniformAt(12, 7)).toBe(uniformAt(12, 7));
    expect(uniformAt(12, 7)).not.toBe(uniformAt(12, 8));
    expect(uniformAt(12, 7)).not.toBe(uniformAt(13, 7));
    for (let counter = 0; counter < 1000; counter += 1) {
      expect(uniformAt(5, counter)).toBeGreaterThan(0);
      expect(uniformAt(5, counter)).toBeLessThan(1);
    }
  });

  it('stays above 0 where all bits are 0', () => {
    // The key that undoes the counter step: mix(0) = 0.
    const key = -Math.imul(1, 0x9e3779b9) | 0;
    expect(uniformAt(key, 0)).toBe(0.5 * 2 ** -32);
  });

  it('fills ten equal boxes evenly: each count of 100,000 within five standard deviations of 10,000', () => {
    const boxes = new Array<number>(10).fill(0);
    for (let counter = 0; counter < 100_000; counter += 1) {
      const box = Math.floor(uniformAt(99, counter) * 10);
      boxes[box] = (boxes[box] ?? Number.NaN) + 1;
    }
    for (const count of boxes)
      expect(Math.abs(count - 10_000)).toBeLessThan(5 * Math.sqrt(100_000 * 0.1 * 0.9));
  });

  it('is uncorrelated between neighbours and between keys', () => {
    const n = 100_000;
    const correlation = (pair: (counter: number) => readonly [number, number]) => {
      let sum = 0;
      for (let counter = 0; counter < n; counter += 1) {
        const [a, b] = pair(counter);
        sum += (a - 0.5) * (b - 0.5) * 12;
      }
      return sum / n;
    };
    const limit = 5 / Math.sqrt(n);
    expect(Math.abs(correlation((at) => [uniformAt(3, at), uniformAt(3, at + 1)]))).toBeLessThan(limit);
    expect(Math.abs(correlation((at) => [uniformAt(3, at), uniformAt(4, at)]))).toBeLessThan(limit);
    const [a, b] = [keyOf(1, 'candidate 1'), keyOf(1, 'candidate 2')];
    expect(Math.abs(correlation((at) => [uniformAt(a, at), uniformAt(b, at)]))).toBeLessThan(limit);
    expect(
      Math.abs(correlation((at) => [uniformAt(deriveKey(a, at), 0), uniformAt(deriveKey(a, at), 1)])),
    ).toBeLessThan(limit);
  });
});

describe('keyOf', () => {
  it('differs by name and by seed, and takes every character into account', () => {
    const keys = ['a', 'b', 'ab', 'ba', ''].flatMap((name) => [keyOf(1, name), keyOf(2, name)]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(Number.isInteger(keyOf(1, 'a'))).toBe(true);
  });
});
