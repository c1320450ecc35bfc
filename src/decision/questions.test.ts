import { describe, expect, it } from 'vitest';
import { aTable } from '../../tests/builders/a-decision-table.ts';
import { questionInformation } from './index.ts';

const sampling = { samples: 10_000, seed: 7 };
const one = Float64Array.of(1);

describe('questionInformation', () => {
  it('agrees with the exact value for two open answers: E max(U, V) − 1/2 = 1/6, a change in half the cases', () => {
    const table = aTable({ a: [[0, 0.5, 1]], b: [[0, 0.5, 1]] });
    const found = questionInformation(table, one, { criteria: [0], asked: [0, 1] }, 1, sampling);
    expect(found.openCells).toBe(2);
    // max(U, V) has variance 1/18; the averages of U and V add at most as much again: 4 standard errors of √(1/18 + 1/12)/100.
    expect(Math.abs(found.gain - 1 / 6)).toBeLessThan(4 * 0.0037);
    expect(Math.abs(found.firstChangeShare - 0.5)).toBeLessThan(4 * 0.005);
    expect(found.shortlistChangeShare).toBe(found.firstChangeShare);
  });

  it('agrees with the exact value for one open answer against a settled rival', () => {
    // b from .3 to .8 against a at .6: the last .2 of .5; E max = .64.
    const table = aTable({ a: [0.6, 0.6], b: [0.6, [0, 0.5, 1]] });
    const half = Float64Array.of(0.5, 0.5);
    const found = questionInformation(table, half, { criteria: [1], asked: [0, 1] }, 1, sampling);
    expect(Math.abs(found.firstChangeShare - 0.4)).toBeLessThan(4 * Math.sqrt((0.4 * 0.6) / 10_000));
    expect(Math.abs(found.gain - 0.04)).toBeLessThan(4 * 0.0007);
  });

  it('tells a change of the shortlist from a change of the first place', () => {
    // c can pass b (.4) but never a (.9).
    const table = aTable({ a: [0.9], b: [0.4], c: [[0, 0.3, 0.8]], d: [0.1] });
    const found = questionInformation(table, one, { criteria: [0], asked: [2] }, 2, sampling);
    expect(found.firstChangeShare).toBe(0);
    expect(Math.abs(found.shortlistChangeShare - 0.5)).toBeLessThan(4 * 0.005);
    expect(found.gain).toBe(0);
  });

  it('sees the leader fall behind those who were not asked', () => {
    const table = aTable({ a: [[0, 0.6, 1]], b: [0.5] });
    const found = questionInformation(table, one, { criteria: [0], asked: [0] }, 1, sampling);
    expect(Math.abs(found.firstChangeShare - 0.5)).toBeLessThan(4 * 0.005);
    // E max(U, .5) = 5/8 against .5.
    expect(Math.abs(found.gain - 0.125)).toBeLessThan(4 * 0.002);
  });

  it('settles several criteria with one question', () => {
    // The sum of two halves of uniforms is above .5 in half the cases, and above .9 in 2 × .1² = .02 of them.
    const table = aTable({
      a: [
        [0, 0.4, 1],
        [0, 0.4, 1],
      ],
      b: [0.9, 0.9],
    });
    const half = Float64Array.of(0.5, 0.5);
    const found = questionInformation(table, half, { criteria: [0, 1], asked: [0] }, 1, sampling);
    expect(found.openCells).toBe(2);
    expect(Math.abs(found.firstChangeShare - 0.02)).toBeLessThan(4 * 0.0014);
  });

  it('finds nothing when nothing is open, nobody is asked or nobody is there', () => {
    const nothing = { openCells: 0, firstChangeShare: 0, shortlistChangeShare: 0, gain: 0 };
    const table = aTable({ a: [0.5], b: [[0, 0.4, 1]] });
    expect(questionInformation(table, one, { criteria: [0], asked: [0] }, 1, sampling)).toEqual(nothing);
    expect(questionInformation(table, one, { criteria: [], asked: [1] }, 1, sampling)).toEqual(nothing);
    expect(
      questionInformation(aTable({}), new Float64Array(0), { criteria: [], asked: [] }, 1, sampling),
    ).toEqual(nothing);
  });

  it('gives the same figures for the same seed and others for another', () => {
    const table = aTable({ a: [0.5], b: [[0, 0.4, 1]] });
    const ask = (seed: number) =>
      questionInformation(table, one, { criteria: [0], asked: [1] }, 1, { samples: 500, seed });
    expect(ask(1)).toEqual(ask(1));
    expect(ask(1)).not.toEqual(ask(2));
  });

  it.each([0, 2.5])('refuses %s samples', (samples) => {
    const table = aTable({ a: [0.5] });
    expect(() =>
      questionInformation(table, one, { criteria: [0], asked: [0] }, 1, { samples, seed: 1 }),
    ).toThrow(RangeError);
  });

  it('can draw once, and says what it cannot draw', () => {
    const table = aTable({ a: [0.5], b: [[0, 0.4, 1]] });
    const draw = (samples: number) =>
      questionInformation(table, one, { criteria: [0], asked: [1] }, 1, { samples, seed: 1 });
    expect(draw(1).openCells).toBe(1);
    expect([0, 1]).toContain(draw(1).firstChangeShare);
    expect(() => draw(0)).toThrow('cannot draw 0 samples');
  });

  it('counts who is pushed out of the shortlist by somebody else’s answer, and who falls out by his own', () => {
    // b stands second of two at .6; only c, up to .8 from 0, can come in: above .6 in a quarter of its answers.
    const pushed = aTable({ a: [0.9], b: [0.6], c: [[0, 0.4, 0.8]], d: [0.5] });
    const byC = questionInformation(pushed, one, { criteria: [0], asked: [2] }, 2, sampling);
    expect(Math.abs(byC.shortlistChangeShare - 0.25)).toBeLessThan(4 * 0.005);
    // b, from 0 to 1, falls below c's .4 in four of ten answers; above a's .9 in one of ten.
    const falls = aTable({ a: [0.9], b: [[0, 0.6, 1]], c: [0.4], d: [0.3] });
    const byB = questionInformation(falls, one, { criteria: [0], asked: [1] }, 2, sampling);
    expect(Math.abs(byB.shortlistChangeShare - 0.4)).toBeLessThan(4 * 0.005);
    expect(Math.abs(byB.firstChangeShare - 0.1)).toBeLessThan(4 * 0.003);
    // E max(U, .9) = .9 + .1²/2 against .9.
    expect(Math.abs(byB.gain - 0.005)).toBeLessThan(4 * 0.0003);
  });

  it('leaves what is asked about other criteria as expected', () => {
    const table = aTable({ a: [0.5, 0.5], b: [0.4, [0, 0.5, 1]] });
    const nothing = { openCells: 0, firstChangeShare: 0, shortlistChangeShare: 0, gain: 0 };
    const half = Float64Array.of(0.5, 0.5);
    expect(questionInformation(table, half, { criteria: [0], asked: [0, 1] }, 1, sampling)).toEqual(nothing);
  });

  it('draws from the interval that is left, not from 0: .2 to .8 is above .6 in a third of the answers', () => {
    const table = aTable({ a: [0.6], b: [[0.2, 0.4, 0.8]] });
    const found = questionInformation(table, one, { criteria: [0], asked: [1] }, 1, sampling);
    expect(Math.abs(found.firstChangeShare - 1 / 3)).toBeLessThan(4 * 0.005);
    // E max(T, .6) = .6 + .2²/(2 × .6) against .6.
    expect(Math.abs(found.gain - 0.04 / 1.2)).toBeLessThan(4 * 0.0006);
  });

  it('sees no change where two are level and the answer has no weight', () => {
    const level = aTable({ a: [0.5, 0.5], b: [0.5, [0, 0.5, 1]], c: [0.1, 0.1] });
    const of = questionInformation(level, Float64Array.of(1, 0), { criteria: [1], asked: [1] }, 1, sampling);
    expect(of).toEqual({ openCells: 1, firstChangeShare: 0, shortlistChangeShare: 0, gain: 0 });
  });
});
