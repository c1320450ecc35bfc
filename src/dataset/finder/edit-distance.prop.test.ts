import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Distances, isWithinSlips, Pattern, slipsBetween } from './edit-distance.ts';

/** Optimal string alignment by the textbook's table. */
function byTable(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => i + j),
  );
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      const row = rows[i];
      if (row !== undefined) row[j] = Math.min(change, swap, cell(i - 1, j) + 1, cell(i, j - 1) + 1);
    }
  }
  return cell(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 12 });
const longWord = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 25, maxLength: 32 });

describe('slips between two words', () => {
  it.each([
    ['primray', 'primary', 1],
    ['hawthorn', 'hawthorne', 1],
    ['shool', 'school', 1],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
    ['abc', '', 3],
  ])('%s and %s are %i apart', (a, b, slips) => {
    expect(slipsBetween(a, b)).toBe(slips);
  });

  it('agree with the table, up to the longest pattern', () => {
    fc.assert(fc.property(word, word, (a, b) => slipsBetween(a, b) === byTable(a, b)));
    fc.assert(fc.property(longWord, longWord, (a, b) => slipsBetween(a, b) === byTable(a, b)));
  });

  it('are the same both ways, and none only between equal words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slipsBetween(a, b)).toBe(slipsBetween(b, a));
        expect(slipsBetween(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('stay within a bound exactly when they are at most the bound', () => {
    fc.assert(
      fc.property(
        word,
        word,
        fc.nat(4),
        (a, b, most) => isWithinSlips(a, b, most) === slipsBetween(a, b) <= most,
      ),
    );
  });

  it('are counted to the nearest beginning too, whatever the pattern was before', () => {
    const pattern = new Pattern();
    const out: Distances = { whole: 0, beginning: 0 };
    fc.assert(
      fc.property(word, word, (a, b) => {
        pattern.set(a);
        pattern.measure(
          Uint8Array.from(b, (letter) => letter.charCodeAt(0)),
          0,
          b.length,
          out,
        );
        const beginnings = Array.from({ length: b.length + 1 }, (_, end) => byTable(a, b.slice(0, end)));
        expect(out).toEqual({ whole: byTable(a, b), beginning: Math.min(...beginnings) });
      }),
    );
  });
});
