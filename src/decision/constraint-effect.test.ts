import { describe, expect, it } from 'vitest';
import { constraintEffect } from './index.ts';

describe('constraintEffect', () => {
  const order = [4, 2, 0, 3, 1];

  it('says who leaves, who moves up, and whether the first place changes', () => {
    expect(constraintEffect(order, new Set([4, 0, 1]), 3)).toEqual({
      removed: [4, 0],
      incoming: [3],
      firstChanges: true,
    });
    expect(constraintEffect(order, new Set([0]), 3)).toEqual({
      removed: [0],
      incoming: [3],
      firstChanges: false,
    });
  });

  it('changes nothing when only others are affected, or nobody', () => {
    const nothing = { removed: [], incoming: [], firstChanges: false };
    expect(constraintEffect(order, new Set([1, 3]), 3)).toEqual(nothing);
    expect(constraintEffect(order, new Set(), 3)).toEqual(nothing);
    expect(constraintEffect([], new Set([1]), 3)).toEqual(nothing);
  });

  it('can leave nobody', () => {
    expect(constraintEffect([0], new Set([0]), 3)).toEqual({
      removed: [0],
      incoming: [],
      firstChanges: true,
    });
  });
});
