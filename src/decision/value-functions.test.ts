import { describe, expect, it } from 'vitest';
import { lookUp, peaked, piecewiseLinear } from './index.ts';

describe('piecewiseLinear', () => {
  const nearIsGood = piecewiseLinear([
    { x: 5, value: 1 },
    { x: 25, value: 0.5 },
    { x: 40, value: 0 },
  ]);

  it.each([
    ['at the first point', 5, 1],
    ['a quarter of the way from 5 to 25: 1 − 0.5 × 5/20', 10, 0.875],
    ['at a middle point', 25, 0.5],
    ['two thirds of the way from 25 to 40: 0.5 − 0.5 × 10/15', 35, 0.5 - 0.5 * (10 / 15)],
    ['at the last point', 40, 0],
  ])('%s', (_, x, value) => {
    expect(nearIsGood(x)).toBeCloseTo(value, 15);
  });

  it('is level before the first and after the last point', () => {
    expect([nearIsGood(-100), nearIsGood(4.999), nearIsGood(40.001), nearIsGood(1e9)]).toEqual([1, 1, 0, 0]);
    expect([nearIsGood(Number.NEGATIVE_INFINITY), nearIsGood(Number.POSITIVE_INFINITY)]).toEqual([1, 0]);
  });

  it('takes the better value exactly at a step', () => {
    const down = piecewiseLinear([
      { x: 10, value: 1 },
      { x: 10, value: 0.2 },
    ]);
    const up = piecewiseLinear([
      { x: 10, value: 0.2 },
      { x: 10, value: 1 },
    ]);
    expect([down(9.9), down(10), down(10.1)]).toEqual([1, 1, 0.2]);
    expect([up(9.9), up(10), up(10.1)]).toEqual([0.2, 1, 1]);
  });

  it('takes the best of several values at a step, wherever it stands among them', () => {
    const peakFirst = piecewiseLinear([
      { x: 10, value: 0.9 },
      { x: 10, value: 0.1 },
      { x: 10, value: 0.4 },
    ]);
    expect([peakFirst(9), peakFirst(10), peakFirst(11)]).toEqual([0.9, 0.9, 0.4]);
  });

  it('is constant with one point', () => {
    const constant = piecewiseLinear([{ x: 3, value: 0.4 }]);
    expect([constant(0), constant(3), constant(9)]).toEqual([0.4, 0.4, 0.4]);
  });

  it('is 0 and 1 exactly at the steps of a ladder, level where two points agree', () => {
    const ladder = piecewiseLinear([
      { x: 0, value: 0 },
      { x: 1, value: 0 },
      { x: 1, value: 0.7 },
      { x: 2, value: 0.7 },
      { x: 2, value: 0 },
      { x: 3, value: 1 },
    ]);
    expect([-1, 0, 0.5, 1, 1.5, 2, 2.5, 3, 4].map(ladder)).toEqual([0, 0, 0, 0.7, 0.7, 0.7, 0.5, 1, 1]);
  });

  it('hands on what is not a number', () => {
    expect(nearIsGood(Number.NaN)).toBeNaN();
    expect(piecewiseLinear([{ x: 3, value: 0.4 }])(Number.NaN)).toBeNaN();
  });

  it.each([
    ['no points', [], /at least one point/],
    [
      'points that go back',
      [
        { x: 2, value: 0 },
        { x: 1, value: 1 },
      ],
      /point 1 at 1 stands before 2/,
    ],
    ['a value above 1', [{ x: 0, value: 1.1 }], /point 0 has value 1.1/],
    ['a value below 0', [{ x: 0, value: -0.1 }], /point 0 has value -0.1/],
    ['a value that is no number', [{ x: 0, value: Number.NaN }], /point 0 has value NaN/],
    ['a point at no number', [{ x: Number.NaN, value: 0 }], /point 0 is at no number/],
  ])('refuses %s', (_, points, message) => {
    expect(() => piecewiseLinear(points)).toThrow(message);
    expect(() => piecewiseLinear(points)).toThrow(RangeError);
  });
});

describe('peaked', () => {
  it('is 1 in the band and falls to 0 with a slope of its own on either side', () => {
    const size = peaked({ lowZero: 2, lowIdeal: 4, highIdeal: 10, highZero: 30 });
    // 3 lies half way up from 2 to 4; 15 lies a quarter of the way down from 10 to 30.
    expect([1, 2, 3, 4, 7, 10, 15, 30, 31].map(size)).toEqual([0, 0, 0.5, 1, 1, 1, 0.75, 0, 0]);
  });

  it('can be open to one side', () => {
    const atLeastFour = peaked({
      lowZero: 2,
      lowIdeal: 4,
      highIdeal: Number.POSITIVE_INFINITY,
      highZero: Number.POSITIVE_INFINITY,
    });
    expect([2, 3, 4, 1e12, Number.POSITIVE_INFINITY].map(atLeastFour)).toEqual([0, 0.5, 1, 1, 1]);
  });

  it('can be open to below', () => {
    const atMostFour = peaked({
      lowZero: Number.NEGATIVE_INFINITY,
      lowIdeal: Number.NEGATIVE_INFINITY,
      highIdeal: 4,
      highZero: 8,
    });
    expect([Number.NEGATIVE_INFINITY, -1e12, 3, 4, 6, 8].map(atMostFour)).toEqual([1, 1, 1, 1, 0.5, 0]);
  });

  it('refuses a band whose ends are crossed', () => {
    expect(() => peaked({ lowZero: 2, lowIdeal: 12, highIdeal: 10, highZero: 30 })).toThrow(RangeError);
  });
});

describe('lookUp', () => {
  it('gives each category its stated value', () => {
    const pooling = lookUp({ none: 1, some: 0.4, all: 0 });
    expect([pooling('none'), pooling('some'), pooling('all')]).toEqual([1, 0.4, 0]);
  });

  it('refuses a value outside 0 to 1 and a category that was not stated', () => {
    expect(() => lookUp({ none: 1.01 })).toThrow(/value of none is 1.01/);
    expect(() => lookUp({ none: Number.NaN })).toThrow(RangeError);
    const onlyNone: (category: string) => number = lookUp<string>({ none: 1 });
    expect(() => onlyNone('all')).toThrow(/no value stated for all/);
    expect(() => onlyNone('toString')).toThrow(/no value stated for toString/);
  });
});
