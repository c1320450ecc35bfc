import { describe, expect, test } from 'vitest';
import { aKnownTable } from '../../../tests/builders/a-gathered-table.ts';
import type { GovernorWeights } from '../governor-weights.ts';
import { foldOrder } from './fold-order.ts';
import {
  describeCommonGround,
  describeFirstPlaces,
  describeSilent,
  describeSplit,
  describeWidestGap,
  formatGap,
} from './governor-sentences.ts';
import { compareGovernors } from './governors.ts';
import { firstFive } from './weigh.ts';

const NONE = { vision: 0, geography: 0, size: 0, faith: 0, governance: 0, finance: 0 };
const BOARD = { ...NONE, geography: 50, size: 50 };

function governor(label: string, swings: Partial<typeof NONE>): GovernorWeights {
  return { id: label.toLowerCase(), label, considerations: { ...NONE, ...swings } };
}

/** Three trusts: 1 is near, 3 is the right size, 2 is middling in both. */
const FOLDED = foldOrder(
  aKnownTable({ '1': [0.9, 0.1], '2': [0.6, 0.52], '3': [0.1, 0.9] }, ['geography', 'size']),
  [],
);
const CHAIR = governor('Chair', { geography: 100, size: 25 });
const PARENT = governor('Parent governor', { geography: 20, size: 80 });
const names = (order: readonly { readonly name: string }[]) => order.map(({ name }) => name.at(-1));

describe('two governors', () => {
  const found = compareGovernors(FOLDED, [CHAIR, PARENT], BOARD);

  test('share out the weight as their numbers say: 100 and 25 of 125 are .8 and .2; the mean of .8 and .2 is .5', () => {
    expect(found.considerations).toEqual(['geography', 'size']);
    expect(found.governors.map(({ shares }) => shares)).toEqual([
      [expect.closeTo(0.8, 12), expect.closeTo(0.2, 12)],
      [expect.closeTo(0.2, 12), expect.closeTo(0.8, 12)],
    ]);
    expect(found.mean?.shares).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.5, 12)]);
  });

  test('have the same say however large their numbers are', () => {
    const quiet = governor('Chair', { geography: 4, size: 1 });
    const shares = compareGovernors(FOLDED, [quiet, PARENT], BOARD).mean?.shares;
    expect(shares).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.5, 12)]);
  });

  test('each have an order of their own, by the same scores', () => {
    // Chair: .8·.9 + .2·.1 = .74, .8·.6 + .2·.52 = .584, .26. Parent: .26, .2·.6 + .8·.52 = .536, .74. Mean: .5, .56, .5.
    const [chair, parent] = found.governors;
    expect(chair?.order.map(({ score }) => score)).toEqual(
      [0.74, 0.584, 0.26].map((score) => expect.closeTo(score, 12)),
    );
    expect(names(chair === undefined ? [] : chair.order)).toEqual(['1', '2', '3']);
    expect(names(parent === undefined ? [] : parent.order)).toEqual(['3', '2', '1']);
    expect(found.mean?.order.map(({ rank, tied, score }) => [rank, tied, score])).toEqual([
      [1, false, expect.closeTo(0.56, 12)],
      [2, true, expect.closeTo(0.5, 12)],
      [2, true, expect.closeTo(0.5, 12)],
    ]);
  });

  test('are furthest apart where one gave 80% and the other 20%', () => {
    const [widest] = found.weightGaps;
    expect(widest).toEqual({
      considerationId: 'geography',
      lowest: { value: expect.closeTo(0.2, 12), labels: ['Parent governor'] },
      highest: { value: expect.closeTo(0.8, 12), labels: ['Chair'] },
    });
    expect(widest === undefined ? '' : formatGap(widest)).toBe('60 points');
    expect(describeWidestGap(found)).toBe(
      'The governors are furthest apart on Geography and type: 80% of the weight from Chair, 20% from Parent governor.',
    );
  });

  test('disagree most on the trusts that one has first and the other last', () => {
    expect(
      found.placeGaps.map(({ trust, meanRank, highest, lowest }) => [trust.uid, meanRank, highest, lowest]),
    ).toEqual([
      ['1', 2, { value: 1, labels: ['Chair'] }, { value: 3, labels: ['Parent governor'] }],
      ['3', 2, { value: 1, labels: ['Parent governor'] }, { value: 3, labels: ['Chair'] }],
    ]);
  });

  test('may have a mean that puts first whom neither would', () => {
    expect(describeFirstPlaces(found)).toBe(
      'First place goes to Made-up Trust 1 by Chair; Made-up Trust 3 by Parent governor. The mean puts Made-up Trust 2 first, which no governor alone would put first.',
    );
    expect(describeCommonGround(found)).toBe(
      'Among the first five of every governor: Made-up Trust 1, Made-up Trust 2 and Made-up Trust 3.',
    );
  });

  test('are split over two trusts that the mean holds level: .74 − .26 = .48 one way and the other', () => {
    expect(found.splits.map(describeSplit)).toEqual([
      'By the mean, Made-up Trust 1 and Made-up Trust 3 are level: less than half a point of 100 apart. That hides a split. Chair puts Made-up Trust 1 ahead by 48.0 points; Parent governor puts Made-up Trust 3 ahead by 48.0 points.',
    ]);
  });
});

describe('a comparison', () => {
  test('names everyone who stands at an end', () => {
    const clerk = governor('Clerk', { geography: 40, size: 10 });
    const { weightGaps, placeGaps } = compareGovernors(FOLDED, [CHAIR, PARENT, clerk], BOARD);
    expect(weightGaps[0]?.highest.labels).toEqual(['Chair', 'Clerk']);
    expect(placeGaps[0]?.highest.labels).toEqual(['Chair', 'Clerk']);
  });

  test('finds no split where governors agree on two trusts that are level', () => {
    const level = foldOrder(aKnownTable({ '1': [0.5, 0.5], '2': [0.5, 0.5] }, ['geography', 'size']), []);
    expect(compareGovernors(level, [CHAIR, PARENT], BOARD).splits).toEqual([]);
  });

  test('leaves out of the mean whoever gave nothing to what counts, and says so', () => {
    const clerk = governor('Clerk', { faith: 100 });
    const found = compareGovernors(FOLDED, [CHAIR, clerk], BOARD);
    expect(found.governors.map(({ label }) => label)).toEqual(['Chair']);
    expect(found.mean?.shares[0]).toBeCloseTo(0.8, 12);
    expect(describeSilent(found)).toBe(
      'Clerk has a 0 beside everything that counts for your school, and so no order and no part in the mean.',
    );
  });

  test('of one governor has nothing to disagree on, and the mean is that governor', () => {
    const found = compareGovernors(FOLDED, [CHAIR], BOARD);
    expect(found.mean?.order).toEqual(found.governors[0]?.order);
    expect(found.placeGaps).toEqual([]);
    expect([describeFirstPlaces(found), describeCommonGround(found), describeWidestGap(found)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('of nobody has no mean, and the board stands as it is', () => {
    const found = compareGovernors(FOLDED, [], BOARD);
    expect(found.mean).toBeUndefined();
    expect(found.board?.shares).toEqual([0.5, 0.5]);
    expect(found.weightGaps).toEqual([]);
  });

  test('says nothing of the board where all of its numbers are 0', () => {
    expect(compareGovernors(FOLDED, [CHAIR], NONE).board).toBeUndefined();
  });

  test('shows five lines of an order and no more', () => {
    const rows = Object.fromEntries(['1', '2', '3', '4', '5', '6'].map((uid) => [uid, [0.5, 0.5]]));
    const six = foldOrder(aKnownTable(rows, ['geography', 'size']), []);
    const [only] = compareGovernors(six, [CHAIR], BOARD).governors;
    expect(only === undefined ? 0 : firstFive(only).length).toBe(5);
    expect(only?.order.every(({ rank, tied }) => rank === 1 && tied)).toBe(true);
  });

  test('says that governors agree where they do', () => {
    const found = compareGovernors(FOLDED, [CHAIR, { ...CHAIR, id: 'b', label: 'Clerk' }], BOARD);
    expect(describeFirstPlaces(found)).toBe(
      'Every governor would put Made-up Trust 1 first, and so would the mean.',
    );
    expect(describeWidestGap(found)).toBe('The governors share out the weight alike.');
  });
});
