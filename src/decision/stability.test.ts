import { describe, expect, it } from 'vitest';
import { aTable } from '../../tests/builders/a-decision-table.ts';
import { type StabilityInterval, stabilityIntervals, type Turn, weightShift } from './index.ts';

function interval(intervals: readonly StabilityInterval[], criterion: number) {
  const found = intervals[criterion];
  if (found?.kind !== 'interval') throw new Error(`criterion ${criterion} has no interval`);
  return found;
}

function turnAt(turn: Turn): number {
  if (turn.kind !== 'at') throw new Error('the turn never comes');
  return turn.at;
}

describe('stabilityIntervals', () => {
  // V_a = .6 × .8 + .4 × .4 = .64, V_b = .6 × .5 + .4 × .8 = .62.
  const table = aTable({ a: [0.8, 0.4], b: [0.5, 0.8] });
  const weights = Float64Array.of(0.6, 0.4);

  it('finds where two candidates meet: .8t + .4(1 − t) = .5t + .8(1 − t) at t = 4/7', () => {
    const [first, second] = stabilityIntervals(table, weights, 1, 'expected');
    expect(first).toMatchObject({
      kind: 'interval',
      criterion: 0,
      weight: 0.6,
      below: { kind: 'at', incoming: 1, outgoing: 0 },
      above: { kind: 'never' },
    });
    expect(second).toMatchObject({
      below: { kind: 'never' },
      above: { kind: 'at', incoming: 1, outgoing: 0 },
    });
    expect(turnAt(interval(stabilityIntervals(table, weights, 1, 'expected'), 0).below)).toBeCloseTo(
      4 / 7,
      12,
    );
    expect(turnAt(interval(stabilityIntervals(table, weights, 1, 'expected'), 1).above)).toBeCloseTo(
      3 / 7,
      12,
    );
  });

  it('keeps the ratios of the other weights', () => {
    // Others 2 : 1. Of weight t on the first: a = .2t + (1 − t)(2 × .9 + .3)/3 = .7 − .5t; b = .8t + (1 − t)(2 × .3 + .6)/3 = .4 + .4t.
    const three = aTable({ a: [0.2, 0.9, 0.3], b: [0.8, 0.3, 0.6] });
    const { above, below } = interval(
      stabilityIntervals(three, Float64Array.of(0.25, 0.5, 0.25), 1, 'expected'),
      0,
    );
    expect(turnAt(above)).toBeCloseTo(1 / 3, 12);
    expect(below).toEqual({ kind: 'never' });
  });

  it('names the challenger that comes first on each side', () => {
    const four = aTable({ a: [0.6, 0.6], b: [0.9, 0.1], c: [0.8, 0.3], d: [0.2, 0.9] });
    // Half and half: a .6, c .55, d .55, b .5. Up: c meets a at .8t + .3(1 − t) = .6, t = .6; b at .625.
    // Down: d meets a at .2t + .9(1 − t) = .6, t = 3/7.
    const { below, above } = interval(stabilityIntervals(four, Float64Array.of(0.5, 0.5), 1, 'expected'), 0);
    expect(above).toMatchObject({ incoming: 2, outgoing: 0 });
    expect(turnAt(above)).toBeCloseTo(0.6, 12);
    expect(below).toMatchObject({ incoming: 3, outgoing: 0 });
    expect(turnAt(below)).toBeCloseTo(3 / 7, 12);
  });

  it('watches the border of a shortlist, not the order within it', () => {
    const four = aTable({ a: [0.6, 0.6], b: [0.9, 0.1], c: [0.8, 0.3], d: [0.2, 0.86] });
    // First two: a .6 and c .55, then d .53 and b .5. Up: b overtakes a at .9t + .1(1 − t) = .6, t = .625; c at .667.
    // Down: d overtakes c at .2t + .86(1 − t) = .8t + .3(1 − t), .56 = 1.16t.
    const { below, above } = interval(stabilityIntervals(four, Float64Array.of(0.5, 0.5), 2, 'expected'), 0);
    expect(above).toMatchObject({ incoming: 1, outgoing: 0 });
    expect(turnAt(above)).toBeCloseTo(0.625, 12);
    expect(below).toMatchObject({ incoming: 3, outgoing: 2 });
    expect(turnAt(below)).toBeCloseTo(0.56 / 1.16, 12);
  });

  it('of two challengers at the same point names the one that then leads', () => {
    // a is level at .5; b and c both meet it at t = .5 on the first criterion, c climbs faster.
    const level = aTable({ a: [0.5, 0.5, 0.5], b: [0.6, 0.4, 0.4], c: [0.7, 0.3, 0.3] });
    const { above } = interval(stabilityIntervals(level, Float64Array.of(0.2, 0.4, 0.4), 1, 'expected'), 0);
    expect(above).toMatchObject({ incoming: 2, outgoing: 0 });
    expect(turnAt(above)).toBeCloseTo(0.5, 12);
  });

  it('of two of the first who meet a challenger at the same point names the one that then falls behind', () => {
    // All three are level at .5 on the first criterion; a falls by 2 × .2, b by 2 × .1, c rises by 2 × .1.
    const level = aTable({ a: [0.3, 0.7], b: [0.4, 0.6], c: [0.6, 0.4] });
    const { above } = interval(stabilityIntervals(level, Float64Array.of(0.2, 0.8), 2, 'expected'), 0);
    expect(above).toMatchObject({ incoming: 2, outgoing: 0 });
    expect(turnAt(above)).toBeCloseTo(0.5, 12);
  });

  it('of identical challengers names the first in the table, and of identical leaders the first too', () => {
    const twins = aTable({ a: [0.5, 0.5], b: [0.7, 0.3], c: [0.7, 0.3] });
    const outside = interval(stabilityIntervals(twins, Float64Array.of(0.2, 0.8), 1, 'expected'), 0);
    expect(outside.above).toMatchObject({ incoming: 1, outgoing: 0 });
    const leaders = aTable({ a: [0.5, 0.5], b: [0.5, 0.5], c: [0.7, 0.3] });
    const inside = interval(stabilityIntervals(leaders, Float64Array.of(0.2, 0.8), 2, 'expected'), 0);
    expect(inside.above).toMatchObject({ incoming: 2, outgoing: 0 });
  });

  it('turns at once where the first place is shared', () => {
    const tied = aTable({ a: [0.8, 0.4], b: [0.4, 0.8] });
    const { below, above } = interval(stabilityIntervals(tied, Float64Array.of(0.5, 0.5), 1, 'expected'), 0);
    expect(below).toEqual({ kind: 'at', at: 0.5, incoming: 1, outgoing: 0 });
    expect(above).toEqual({ kind: 'never' });
  });

  it('never turns for equals, for one candidate, when everyone is inside, or on a constant criterion', () => {
    const never = { below: { kind: 'never' }, above: { kind: 'never' } };
    const equals = aTable({ a: [0.8, 0.4], b: [0.8, 0.4] });
    expect(stabilityIntervals(equals, weights, 1, 'expected')[0]).toMatchObject(never);
    expect(stabilityIntervals(aTable({ a: [0.8, 0.4] }), weights, 1, 'expected')[0]).toMatchObject(never);
    expect(stabilityIntervals(table, weights, 2, 'expected')[0]).toMatchObject(never);
    expect(stabilityIntervals(aTable({ a: [] }), new Float64Array(0), 1, 'expected')).toEqual([]);
    const constant = aTable({ a: [0.5, 0.9], b: [0.5, 0.2] });
    expect(stabilityIntervals(constant, weights, 1, 'expected')[0]).toMatchObject(never);
  });

  it('does not count a meeting at the very end: at weight 1 on a constant criterion everyone is level', () => {
    const constant = aTable({ a: [0.5, 0.9], b: [0.5, 0.2] });
    expect(stabilityIntervals(constant, Float64Array.of(0, 1), 1, 'expected')[0]).toMatchObject({
      weight: 0,
      below: { kind: 'never' },
      above: { kind: 'never' },
    });
  });

  it('cannot move the only weight there is, and moves the others against it', () => {
    const [only, other] = stabilityIntervals(table, Float64Array.of(1, 0), 1, 'expected');
    expect(only).toEqual({ kind: 'onlyWeight', criterion: 0 });
    // a leads by .3(1 − t) − .4t.
    expect(other).toMatchObject({ weight: 0, below: { kind: 'never' }, above: { kind: 'at', incoming: 1 } });
    expect(
      turnAt(interval(stabilityIntervals(table, Float64Array.of(1, 0), 1, 'expected'), 1).above),
    ).toBeCloseTo(3 / 7, 12);
  });

  it('goes by the worst case when asked to', () => {
    const open = aTable({ a: [[0.4, 0.9, 1], 0.4], b: [0.5, 0.8] });
    expect(interval(stabilityIntervals(open, weights, 1, 'expected'), 0).below).toMatchObject({
      outgoing: 0,
    });
    expect(interval(stabilityIntervals(open, weights, 1, 'low'), 0)).toMatchObject({
      below: { kind: 'never' },
      above: { kind: 'never' },
    });
  });

  it.each([0, 1.5, Number.NaN])('refuses the first %s', (count) => {
    expect(() => stabilityIntervals(table, weights, count, 'expected')).toThrow(RangeError);
    expect(() => stabilityIntervals(table, weights, count, 'expected')).toThrow(
      `first ${count} is not a number of places`,
    );
  });
});

describe('weightShift', () => {
  const table = aTable({ a: [0.8, 0.4, 0.5], b: [0.5, 0.8, 0.5] });
  const weights = Float64Array.of(0.6, 0.3, 0.1);

  it('states how much must move: the lead of .06 shrinks by .7 for each unit from the first to the second', () => {
    const turn = weightShift(table, weights, { from: 0, to: 1 }, 1, 'expected');
    expect(turn).toMatchObject({ kind: 'at', incoming: 1, outgoing: 0 });
    expect(turnAt(turn)).toBeCloseTo(0.06 / 0.7, 12);
  });

  it('leaves the other weights alone: from the third, the lead shrinks by .4, and .1 is not enough', () => {
    expect(weightShift(table, weights, { from: 2, to: 1 }, 1, 'expected')).toEqual({ kind: 'never' });
    const more = Float64Array.of(0.5, 0.3, 0.2);
    expect(turnAt(weightShift(table, more, { from: 2, to: 1 }, 1, 'expected'))).toBeCloseTo(0.03 / 0.4, 12);
  });

  it('never comes when the shift widens the lead', () => {
    expect(weightShift(table, weights, { from: 1, to: 0 }, 1, 'expected')).toEqual({ kind: 'never' });
  });

  it('comes at once where the border is shared, and not at all at the very end of what can be moved', () => {
    const tied = aTable({ a: [0.8, 0.4], b: [0.4, 0.8] });
    const half = Float64Array.of(0.5, 0.5);
    expect(weightShift(tied, half, { from: 0, to: 1 }, 1, 'expected')).toEqual({
      kind: 'at',
      at: 0,
      incoming: 1,
      outgoing: 0,
    });
    // The lead of .5 × .25 = .125 is gone only when all .5 have moved.
    const ends = aTable({ a: [0.75, 0.5], b: [0.5, 0.5] });
    expect(weightShift(ends, half, { from: 0, to: 1 }, 1, 'expected')).toEqual({ kind: 'never' });
  });

  it('goes by the worst case when asked to', () => {
    // At worst a .6 × .4 + .3 × .4 + .05 = .41 is behind b at .59; b gains by every shift away from a's best.
    const open = aTable({ a: [[0.4, 0.8, 0.9], 0.4, 0.5], b: [0.5, 0.8, 0.5] });
    expect(weightShift(open, weights, { from: 0, to: 1 }, 1, 'low')).toEqual({ kind: 'never' });
    expect(weightShift(open, weights, { from: 0, to: 1 }, 1, 'expected')).toMatchObject({ kind: 'at' });
  });
});
