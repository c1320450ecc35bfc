import { describe, expect, it } from 'vitest';
import { WEIGHT_STEP, type WeightModel, weightSampler } from './weight-models.ts';

const N = 10_000;

function draws(models: readonly WeightModel[], count: number, ids: readonly string[], seed = 11) {
  const draw = weightSampler(models, ids, seed);
  return Array.from({ length: count }, (_, sample) => {
    const into = new Float64Array(ids.length).fill(Number.NaN);
    draw(sample, into);
    return Array.from(into);
  });
}

function moments(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) };
}

const column = (rows: readonly (readonly number[])[], j: number) => rows.map((row) => row[j] ?? Number.NaN);
const stated = Float64Array.of(0.25, 0, 0.6, 0.15);
const ids = ['near', 'size', 'voice', 'money'];
const kinds: readonly WeightModel[] = [
  { kind: 'around', weights: stated, concentration: 30 },
  { kind: 'uniform', weights: stated },
  { kind: 'statedOrder', weights: stated },
];

describe.each(kinds)('every model ($kind)', (model) => {
  const rows = draws([model], 2_000, ids);

  it('draws weights that are not negative, sum to 1 and are multiples of 2⁻³⁰', () => {
    for (const row of rows) {
      expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 8);
      for (const weight of row) {
        expect(weight).toBeGreaterThanOrEqual(0);
        expect(Number.isInteger(weight / WEIGHT_STEP)).toBe(true);
      }
    }
  });

  it('keeps a weight of 0 at 0', () => {
    expect(column(rows, 1).every((weight) => weight === 0)).toBe(true);
  });

  it('draws the same for the same seed, whatever the order of the criteria, and other weights for another seed', () => {
    const backwards = draws([{ ...model, weights: stated.toReversed() }], 50, ids.toReversed());
    expect(backwards.map((row) => row.toReversed())).toEqual(rows.slice(0, 50));
    expect(draws([model], 50, ids, 12)).not.toEqual(rows.slice(0, 50));
  });

  it('gives a single criterion everything', () => {
    expect(draws([{ ...model, weights: Float64Array.of(1) }], 3, ['near'])).toEqual([[1], [1], [1]]);
  });

  it('has nothing to draw without criteria or with all weights 0', () => {
    expect(draws([{ ...model, weights: new Float64Array(0) }], 2, [])).toEqual([[], []]);
    expect(draws([{ ...model, weights: new Float64Array(2) }], 1, ['near', 'size'])).toEqual([[0, 0]]);
  });
});

describe('around', () => {
  it.each([
    [100, 0.043],
    [30, 0.078],
    [10, 0.131],
  ])('with a concentration of %d spreads a weight of .25 by %d', (concentration, deviation) => {
    const rows = draws([{ kind: 'around', weights: stated, concentration }], N, ids);
    const found = moments(column(rows, 0));
    expect(Math.sqrt((0.25 * 0.75) / (concentration + 1))).toBeCloseTo(deviation, 3);
    expect(Math.abs(found.mean - 0.25)).toBeLessThan((4 * deviation) / Math.sqrt(N));
    // The standard error of a deviation is about deviation/√(2N); twice that for skewed tails.
    expect(Math.abs(found.deviation - deviation)).toBeLessThan(0.0005 + (8 * deviation) / Math.sqrt(2 * N));
  });

  it('keeps the stated means and the covariance −w_a w_b/(κ + 1), with shapes below and above 1', () => {
    const weights = Float64Array.of(0.02, 0.28, 0.7);
    const rows = draws([{ kind: 'around', weights, concentration: 10 }], N, ['a', 'b', 'c']);
    for (const [j, weight] of weights.entries()) {
      const error = Math.sqrt((weight * (1 - weight)) / 11 / N);
      expect(Math.abs(moments(column(rows, j)).mean - weight)).toBeLessThan(4 * error);
    }
    const product = moments(rows.map(([, b = Number.NaN, c = Number.NaN]) => (b - 0.28) * (c - 0.7)));
    expect(Math.abs(product.mean - (-0.28 * 0.7) / 11)).toBeLessThan((4 * product.deviation) / Math.sqrt(N));
  });

  it('stays a weighting where concentration is so small that all but one weight vanish', () => {
    const rows = draws([{ kind: 'around', weights: Float64Array.of(0.5, 0.5), concentration: 1e-6 }], 200, [
      'a',
      'b',
    ]);
    expect(rows.every((row) => row.includes(1) && row.includes(0))).toBe(true);
    expect(new Set(column(rows, 0))).toEqual(new Set([0, 1]));
  });

  it.each([0, -1, Number.NaN])('refuses a concentration of %d', (concentration) => {
    expect(() => weightSampler([{ kind: 'around', weights: stated, concentration }], ids, 1)).toThrow(
      RangeError,
    );
  });
});

describe('uniform', () => {
  it('has the moments of a uniform simplex of three: mean 1/3, variance 1/18', () => {
    const rows = draws([{ kind: 'uniform', weights: stated }], N, ids);
    for (const j of [0, 2, 3]) {
      const { mean, deviation } = moments(column(rows, j));
      expect(Math.abs(mean - 1 / 3)).toBeLessThan(4 * Math.sqrt(1 / 18 / N));
      expect(deviation).toBeCloseTo(Math.sqrt(1 / 18), 2);
    }
  });

  it('does not starve extreme weightings: one weight is above .9 in 3 × .1² of them', () => {
    const rows = draws([{ kind: 'uniform', weights: stated }], N, ids);
    const extreme = rows.filter((row) => Math.max(...row) > 0.9).length / N;
    expect(Math.abs(extreme - 0.03)).toBeLessThan(4 * Math.sqrt((0.03 * 0.97) / N));
  });
});

describe('statedOrder', () => {
  it('keeps the order', () => {
    for (const [near = 0, , voice = 0, money = 0] of draws(
      [{ kind: 'statedOrder', weights: stated }],
      500,
      ids,
    )) {
      expect(voice).toBeGreaterThanOrEqual(near);
      expect(near).toBeGreaterThanOrEqual(money);
    }
  });

  it('lets equals take either place, equally often', () => {
    const weights = Float64Array.of(0.2, 0.6, 0.2);
    const rows = draws([{ kind: 'statedOrder', weights }], N, ['a', 'b', 'c']);
    expect(rows.every(([a = 0, b = 0, c = 0]) => b >= a && b >= c)).toBe(true);
    const ahead = rows.filter(([a = 0, , c = 0]) => a > c).length / N;
    expect(Math.abs(ahead - 0.5)).toBeLessThan(4 * 0.005);
    // The mean of the two lower ordered spacings: (5/18 + 2/18)/2.
    expect(Math.abs(moments(column(rows, 0)).mean - 3.5 / 18)).toBeLessThan((4 * 0.12) / Math.sqrt(N));
  });

  it('is uniform when all are equal', () => {
    const weights = Float64Array.of(1 / 3, 1 / 3, 1 / 3);
    expect(draws([{ kind: 'statedOrder', weights }], 50, ['a', 'b', 'c'])).toEqual(
      draws([{ kind: 'uniform', weights }], 50, ['a', 'b', 'c']),
    );
  });
});

describe('several governors', () => {
  it('draws each of them as often as the others', () => {
    const only = (j: number): WeightModel => ({
      kind: 'uniform',
      weights: Float64Array.from([0, 1, 2], (at) => (at === j ? 1 : 0)),
    });
    const rows = draws([only(0), only(1), only(2)], N, ['a', 'b', 'c']);
    for (const j of [0, 1, 2]) {
      const share = column(rows, j).filter((weight) => weight === 1).length / N;
      expect(Math.abs(share - 1 / 3)).toBeLessThan(4 * Math.sqrt(2 / 9 / N));
    }
  });

  it('draws for the chosen one as if there were nobody else', () => {
    const both = draws(
      [kinds[0], kinds[1]].flatMap((model) => model ?? []),
      100,
      ids,
    );
    const [around, uniform] = [draws(kinds.slice(0, 1), 100, ids), draws(kinds.slice(1, 2), 100, ids)];
    both.forEach((row, sample) => {
      expect([around[sample], uniform[sample]]).toContainEqual(row);
    });
  });

  it('refuses nobody', () => {
    expect(() => weightSampler([], ids, 1)).toThrow(/no weights to sample from/);
  });
});
