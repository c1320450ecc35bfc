import { describe, expect, it } from 'vitest';
import {
  normaliseWeights,
  stabilityIntervals,
  type Turn,
  totals,
  weightShift,
} from '../../src/decision/index.ts';
import { aTable, must } from '../builders/a-decision-table.ts';

/**
 * The weighted sum example of Triantaphyllou and Sánchez (1997), Decision Sciences 28(1): four alternatives, four criteria. The
 * expected figures below are worked out here from these inputs by the paper's formula, `δ = (P_j − P_i)/(a_jk − a_ik)`, the
 * least amount to take from weight k before A_i and A_j change places. Dividing by the remaining sum turns it into our limit,
 * `t* = (w_k − δ)/(1 − δ)`.
 */
const PERFORMANCE = {
  A1: [0.3088, 0.2897, 0.3867, 0.1922],
  A2: [0.2163, 0.3458, 0.1755, 0.6288],
  A3: [0.4509, 0.2473, 0.1194, 0.0575],
  A4: [0.024, 0.1172, 0.3184, 0.1215],
} as const;
// The printed weights add up to 1.0001.
const weights = must(normaliseWeights([0.3277, 0.3058, 0.2876, 0.079]));
const table = aTable(PERFORMANCE);

const at = (turn: Turn) => (turn.kind === 'at' ? turn.at : Number.NaN);

describe('the example of Triantaphyllou and Sánchez', () => {
  it('has the totals .3162, .2767, .2622 and .1449: A1 is first', () => {
    // A1: (.3277 × .3088 + .3058 × .2897 + .2876 × .3867 + .0790 × .1922)/1.0001 = .316183/1.0001, and so on.
    expect(Array.from(totals(table, weights).expected, (total) => total.toFixed(4))).toEqual([
      '0.3162',
      '0.2767',
      '0.2622',
      '0.1449',
    ]);
  });

  const A2 = 1;
  const A3 = 2;
  it.each([
    // δ = −.0539/(.4509 − .3088) = −.3794; A2 and A4 would need more than the weight there is.
    ['first', 0, 'above', A3, (0.3277 + 0.3794) / 1.3794],
    // δ = −.0394/(.3458 − .2897) = −.7024; A3 and A4 are worse than A1 here by too little to pass it below.
    ['second', 1, 'above', A2, (0.3058 + 0.7024) / 1.7024],
    // δ = −.0394/(.1755 − .3867) = .1866; A3 passes later, at −.0539/(.1194 − .3867) = .2017.
    ['third', 2, 'below', A2, (0.2876 - 0.1866) / (1 - 0.1866)],
    // δ = −.0394/(.6288 − .1922) = −.0902.
    ['fourth', 3, 'above', A2, (0.079 + 0.0902) / 1.0902],
  ] as const)(
    'lets A1 be passed by changing the %s weight only as the formula says',
    (_, k, side, by, limit) => {
      const interval = stabilityIntervals(table, weights, 1, 'expected')[k];
      if (interval?.kind !== 'interval') throw new Error('the weight cannot move');
      expect(interval[side]).toMatchObject({ kind: 'at', incoming: by, outgoing: 0 });
      // Four printed digits in, three out.
      expect(at(interval[side])).toBeCloseTo(limit, 3);
      expect(interval[side === 'above' ? 'below' : 'above']).toEqual({ kind: 'never' });
    },
  );

  it('names the smallest shift between two weights: .0394 of lead, lost at .4366 + .2112 a unit from the third to the fourth', () => {
    const turn = weightShift(table, weights, { from: 2, to: 3 }, 1, 'expected');
    expect(turn).toMatchObject({ kind: 'at', incoming: 1, outgoing: 0 });
    expect(at(turn)).toBeCloseTo((0.31615 - 0.27675) / (0.6288 - 0.1922 + 0.3867 - 0.1755), 4);
  });
});
