import { describe, expect, test } from 'vitest';
import { aGatheredTable, aKnownTable } from '../../../tests/builders/a-gathered-table.ts';
import { aUid } from '../../../tests/builders/a-trust.ts';
import { fieldOf, rowsOf, trustAt } from './field.ts';
import { startFirstShares } from './first-shares.ts';

const uids = (...texts: readonly string[]) => texts.map(aUid);
const half = Float64Array.of(0.5, 0.5);

/** Eight trusts, each best somewhere on the way from one criterion to the other, and a ninth that is never first. */
const MANY = aKnownTable(
  Object.fromEntries([
    ...Array.from({ length: 8 }, (_, index) => {
      const angle = ((index + 0.5) / 8) * (Math.PI / 2);
      return [String(index + 1), [Math.cos(angle), Math.sin(angle)]] as const;
    }),
    ['9', [0.1, 0.1]] as const,
  ]),
  ['geography', 'size'],
);

function reportOn(field: ReturnType<typeof fieldOf>, listed: readonly string[], samples = 2_000) {
  const run = startFirstShares(field, uids(...listed));
  run.drawUntil(samples);
  return run.report();
}

describe('trusts outside the list', () => {
  const listingTwo = () => reportOn(fieldOf(MANY, half, []), ['9', '4']);

  test('are counted, and at most three of them named, most often first before the others', () => {
    const { othersFirst, others } = listingTwo().byWeights;
    expect(othersFirst).toHaveLength(3);
    expect(othersFirst.map(({ first }) => first)).toEqual(
      othersFirst.map(({ first }) => first).toSorted((a, b) => b - a),
    );
    expect(othersFirst.every(({ first }) => first >= 0.01)).toBe(true);
    expect(othersFirst.map(({ uid }) => uid)).not.toContain('4');
    expect(others.trusts).toBeGreaterThan(3);
    expect(others.trusts).toBeLessThanOrEqual(7);
    // No trust that is not named comes first more often than one that is.
    const everyone = reportOn(fieldOf(MANY, half, []), ['1', '2', '3', '5', '6', '7', '8']);
    const firsts = everyone.byWeights.shares.map(({ first }) => first).toSorted((a, b) => b - a);
    expect(othersFirst.map(({ first }) => first)).toEqual(firsts.slice(0, 3));
  });

  test('and the list share the first places: together they are all', () => {
    const { trusts, competing, byWeights } = listingTwo();
    const within = byWeights.shares.reduce((sum, { first }) => sum + first, 0);
    expect(within + byWeights.others.first).toBeCloseTo(1, 12);
    expect(trusts.map(({ uid }) => uid)).toEqual(['4', '9']);
    expect(competing).toBe(9);
  });

  test('are none where all who are ever first are listed', () => {
    const all = reportOn(fieldOf(MANY, half, []), ['1', '2', '3', '4', '5', '6', '7', '8']).byWeights;
    expect(all.othersFirst).toEqual([]);
    expect(all.others).toEqual({ trusts: 0, first: 0 });
  });

  test('are not named when they are first in fewer than one of 100 ways', () => {
    // 2 is ahead only where the first weight, around .95, falls below one half.
    const field = fieldOf(
      aKnownTable({ '1': [1, 0], '2': [0, 1] }, ['size', 'faith']),
      Float64Array.of(0.95, 0.05),
      [],
    );
    const { othersFirst, others, shares } = reportOn(field, ['1']).byWeights;
    expect(othersFirst).toEqual([]);
    expect(others.first).toBeCloseTo(1 - Number(shares[0]?.first), 12);
    expect(others.first).toBeLessThan(0.01);
  });
});

describe('what is drawn', () => {
  const open = aGatheredTable({ '1': [0.6, 'unknown'], '2': [0.5, 'unknown'] }, [
    { consideration: 'size' },
    { consideration: 'vision' },
  ]);

  test('counts on, never back', () => {
    const run = startFirstShares(fieldOf(open, half, []), uids('1', '2'));
    expect(run.drawn()).toBe(0);
    run.drawUntil(40);
    run.drawUntil(20);
    expect(run.drawn()).toBe(40);
    expect(run.report().samples).toBe(40);
  });

  test('before anything is drawn nobody is grouped and every share is 0', () => {
    const { samples, byWeights } = startFirstShares(fieldOf(open, half, []), uids('1', '2')).report();
    expect(samples).toBe(0);
    expect(byWeights.groups).toEqual([]);
    expect(byWeights.shares).toEqual([
      { first: 0, top: 0 },
      { first: 0, top: 0 },
    ]);
  });

  test('holds the unknown at its expected value for the weights alone, and lets it fall anywhere for both', () => {
    const { byWeights, byEverything } = reportOn(fieldOf(open, half, []), ['1', '2']);
    expect(byWeights.shares.map(({ first }) => first)).toEqual([1, 0]);
    expect(byWeights.groups.map((group) => group.map(({ uid }) => uid))).toEqual([['1'], ['2']]);
    expect(Number(byEverything?.shares[1]?.first)).toBeGreaterThan(0.3);
    expect(byEverything?.groups.map((group) => group.map(({ uid }) => uid))).toEqual([['1', '2']]);
  });

  test('the first five count as the top', () => {
    const rows = Object.fromEntries(
      Array.from({ length: 7 }, (_, i) => [String(i + 1), [0.9 - i / 10, 0.5]]),
    );
    const field = fieldOf(aKnownTable(rows, ['size', 'faith']), half, []);
    const { shares } = reportOn(field, ['1', '5', '6'], 100).byWeights;
    expect(shares).toEqual([
      { first: 1, top: 1 },
      { first: 0, top: 1 },
      { first: 0, top: 0 },
    ]);
  });

  test('a list of which nobody competes has no shares and no groups', () => {
    const { trusts, byWeights } = reportOn(fieldOf(open, half, []), ['77'], 10);
    expect([trusts, byWeights.shares, byWeights.groups]).toEqual([[], [], []]);
  });
});

describe('the field', () => {
  test('finds the rows of the trusts asked for in order of place, and who stands in a row', () => {
    const field = fieldOf(
      aKnownTable({ '1': [0.2], '2': [0.9], '3': [0.5] }, ['size']),
      Float64Array.of(1),
      [],
    );
    expect(rowsOf(field, uids('1', '2', '77'))).toEqual([0, 2]);
    expect(trustAt(field, 0)).toEqual({ uid: '2', name: 'Made-up Trust 2' });
    expect(() => trustAt(field, 3)).toThrow(RangeError);
  });

  test('gives each its range and what is known of it', () => {
    const gathered = aGatheredTable({ '1': [0.4, 'unknown'] }, [
      { consideration: 'size' },
      { consideration: 'faith' },
    ]);
    const { members } = fieldOf(gathered, Float64Array.of(0.75, 0.25), []);
    expect(members).toEqual([
      {
        uid: '1',
        name: 'Made-up Trust 1',
        rank: 1,
        score: {
          low: expect.closeTo(0.3, 12),
          expected: expect.closeTo(0.425, 12),
          high: expect.closeTo(0.55, 12),
        },
        coverage: 0.75,
      },
    ]);
  });
});

describe('over several governors', () => {
  const field = fieldOf(aKnownTable({ '1': [1, 0], '2': [0, 1] }, ['geography', 'size']), half, []);
  const firstOf = (weightings: readonly Float64Array[]) => {
    const run = startFirstShares(field, uids('1', '2'), weightings);
    run.drawUntil(3_000);
    const { trusts, byWeights } = run.report();
    return Object.fromEntries(trusts.map(({ uid }, at) => [uid, Number(byWeights.shares[at]?.first)]));
  };

  test('each is drawn with the same chance: two sure of the one trust, one of the other, give two thirds and one third', () => {
    const shares = firstOf([Float64Array.of(1, 0), Float64Array.of(1, 0), Float64Array.of(0, 1)]);
    // Standard error of a share of 2/3 in 3,000 draws: √(2/9 / 3,000) = .0086; four of them.
    expect(Math.abs(Number(shares['1']) - 2 / 3)).toBeLessThan(0.035);
    expect(Number(shares['1']) + Number(shares['2'])).toBeCloseTo(1, 12);
  });

  test('one governor gives what that governor’s weights alone would', () => {
    expect(firstOf([half])).toEqual(firstOf([field.weights]));
  });
});
