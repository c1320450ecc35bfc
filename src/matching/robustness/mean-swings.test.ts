import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeRounding } from './governor-sentences.ts';
import { swingsOfShares } from './mean-swings.ts';

const NOW = { vision: 11, geography: 12, size: 13, faith: 14, governance: 15, finance: 16 };

describe('the mean as whole numbers', () => {
  test('gives 100 to the largest share and the others in proportion: .5, .3, .2 are 100, 60, 40', () => {
    const found = swingsOfShares(['vision', 'geography', 'size'], [0.5, 0.3, 0.2], NOW);
    expect(found.swings).toEqual({ ...NOW, vision: 100, geography: 60, size: 40 });
    expect(found.furthest).toBeCloseTo(0, 12);
    expect(describeRounding(found.furthest)).toBe('The numbers keep its shares exactly.');
  });

  test('leaves alone the number of a consideration that does not count', () => {
    expect(swingsOfShares(['size'], [1], NOW).swings).toEqual({ ...NOW, size: 100 });
  });

  test('does not let five small shares each round up: beside 100, five halves become 2 or 3 in all', () => {
    // Each half alone rounds to 1, and 5 of 105 would be twice as much as the 2.5 of 102.5 that they share.
    const sum = 102.5;
    const shares = [100 / sum, ...Array.from({ length: 5 }, () => 0.5 / sum)];
    const { swings, furthest } = swingsOfShares(
      ['vision', 'geography', 'size', 'faith', 'governance', 'finance'],
      shares,
      NOW,
    );
    const numbers = Object.values(swings);
    expect(numbers[0]).toBe(100);
    expect([2, 3]).toContain(numbers.slice(1).reduce((total, number) => total + number, 0));
    expect(furthest).toBeLessThan(0.006);
    expect(describeRounding(furthest)).toBe(
      'Whole numbers keep its shares to within 0.5 of a percentage point.',
    );
  });

  test('comes closer than, or as close as, every other choice of whole numbers with a largest of 100', () => {
    const part = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(part, part, part, (a, b, c) => {
        const total = a + b + c;
        const shares = [a / total, b / total, c / total];
        const { furthest } = swingsOfShares(['vision', 'geography', 'size'], shares, NOW);
        const at = shares.indexOf(Math.max(...shares));
        for (let x = 0; x <= 100; x += 1) {
          for (let y = 0; y <= 100; y += 1) {
            const numbers = [x, y].toSpliced(at, 0, 100);
            const sum = x + y + 100;
            const off = Math.max(...numbers.map((number, i) => Math.abs(number / sum - Number(shares[i]))));
            expect(furthest).toBeLessThanOrEqual(off + 1e-12);
          }
        }
      }),
      { numRuns: 8 },
    );
  });

  test('has nothing to say without shares', () => {
    expect(() => swingsOfShares([], [], NOW)).toThrow(RangeError);
  });
});
