import { describe, expect, test } from 'vitest';
import { aGatheredTable, aKnownTable } from '../../../tests/builders/a-gathered-table.ts';
import { aUid } from '../../../tests/builders/a-trust.ts';
import { fieldOf } from './field.ts';
import { otherOrders } from './other-orders.ts';
import { relatedCriteria } from './related-criteria.ts';
import { weightMoves } from './weight-moves.ts';

const uids = (...texts: readonly string[]) => texts.map(aUid);
const weights = (...given: readonly number[]) => Float64Array.from(given);

describe('newcomers of other orders', () => {
  const seven = aKnownTable(
    Object.fromEntries(Array.from({ length: 7 }, (_, i) => [String(i + 1), [0.9 - i / 10, 0.2 + i / 10]])),
    ['size', 'faith'],
  );

  test('are those among the first five who are not in the list, best placed first', () => {
    // Equal weights: all have .55 and share the first place, in the order of the field.
    const { equalNewcomers, worstNewcomers } = otherOrders(
      fieldOf(seven, weights(0.8, 0.2), []),
      uids('1', '3'),
    );
    expect(equalNewcomers.map(({ uid }) => uid)).toEqual(['2', '4', '5', '6', '7']);
    expect(worstNewcomers.map(({ uid }) => uid)).toEqual(['2', '4', '5']);
  });

  test('come in the order of their new places, not of their old ones', () => {
    // Stated .9 and .1: 1, 2, 3. Equal: 3 has .65, 2 has .5, 1 has .45.
    const gathered = aKnownTable({ '1': [0.9, 0], '2': [0.6, 0.4], '3': [0.5, 0.8], '4': [0.95, 0.9] }, [
      'size',
      'faith',
    ]);
    const { equalNewcomers, trusts } = otherOrders(fieldOf(gathered, weights(0.9, 0.1), []), uids('4'));
    expect(equalNewcomers.map(({ uid }) => uid)).toEqual(['3', '2', '1']);
    expect(trusts).toEqual([{ uid: '4', name: 'Made-up Trust 4', stated: 1, equal: 1, worst: 1 }]);
  });

  test('equal weights leave a consideration without weight at nothing', () => {
    // Only size and faith count, half each: 1 has .5·.8 + .5·.2 = .5, 2 has .4; finance would turn them round.
    const gathered = aKnownTable({ '1': [0.8, 0.2, 0], '2': [0.4, 0.4, 1] }, ['size', 'faith', 'finance']);
    const { trusts } = otherOrders(fieldOf(gathered, weights(0.5, 0.5, 0), []), uids('1', '2'));
    expect(trusts.map(({ uid, equal }) => [uid, equal])).toEqual([
      ['1', 1],
      ['2', 2],
    ]);
  });
});

describe('warnings of criteria that go together', () => {
  /** Pairs of c1 and c2 over so many trusts. */
  const related = (pairs: readonly (readonly [number, number])[]) => {
    const rows = Object.fromEntries(pairs.map((pair, index) => [String(index + 1), pair]));
    return relatedCriteria(fieldOf(aKnownTable(rows, ['size', 'faith']), weights(0.5, 0.5), []));
  };
  const rising = (count: number) =>
    Array.from({ length: count }, (_, i) => [(i + 1) / 100, (i + 1) / 200] as const);

  test('need at least thirty trusts', () => {
    expect(related(rising(29))).toEqual([]);
    expect(related(rising(30))).toMatchObject([
      {
        first: { criterionId: 'c1', label: 'Criterion 1' },
        second: { criterionId: 'c2', label: 'Criterion 2' },
        direction: 'together',
        trusts: 30,
      },
    ]);
  });

  test('have a strength without sign, from .7', () => {
    const falling = rising(30).map(([a, b]) => [a, 1 - b] as const);
    expect(related(falling)[0]).toMatchObject({ direction: 'against', strength: expect.closeTo(1, 12) });
    // The first twenty of thirty in reverse: Σd² = 20 × 399/3 = 2660, 1 − 6 × 2660/(30 × 899) = .408.
    const half = rising(30).map(([a, b], i) => [a, i < 20 ? (20 - i) / 200 : b] as const);
    expect(related(half)).toEqual([]);
    // The first twelve in reverse: Σd² = 12 × 143/3 = 572, 1 − 6 × 572/26970 = .873.
    const few = rising(30).map(([a, b], i) => [a, i < 12 ? (12 - i) / 200 : b] as const);
    expect(related(few)[0]?.strength).toBeCloseTo(1 - (6 * 572) / 26_970, 12);
  });
});

describe('moves of a weight', () => {
  test('come in the order of the six, for the considerations that apply only; an empty field has none', () => {
    const gathered = aKnownTable({ '1': [0.9, 0.2], '2': [0.2, 0.9] }, ['finance', 'vision']);
    const moves = weightMoves(fieldOf(gathered, weights(0.7, 0.3), []));
    expect(moves.map(({ considerationId, weight }) => [considerationId, weight])).toEqual([
      ['vision', 0.3],
      ['finance', 0.7],
    ]);
    expect(weightMoves(fieldOf(gathered, weights(0.7, 0.3), uids('1', '2')))).toEqual([]);
  });

  test('the border of the first five is another than that of the first', () => {
    // All weight but a little on size; 6 is first on faith.
    const rows = Object.fromEntries(
      Array.from({ length: 6 }, (_, i) => [String(i + 1), [0.9 - i / 10, i === 5 ? 1 : 0.2]]),
    );
    const [size, faith] = weightMoves(fieldOf(aKnownTable(rows, ['size', 'faith']), weights(0.9, 0.1), []));
    if (size?.rooms.kind !== 'rooms' || faith?.rooms.kind !== 'rooms') throw new Error('no rooms');
    // 6 passes 5 at .5s + .2(1 − s) = .4s + (1 − s), s = .8/.9; it passes 1 at .9s + .2(1 − s) = .4s + 1 − s, s = .8/1.3.
    expect(size.rooms.top.below).toMatchObject({
      kind: 'at',
      incoming: { uid: '6' },
      outgoing: { uid: '5' },
    });
    expect(size.rooms.top.below).toHaveProperty('weight', expect.closeTo(0.8 / 0.9, 12));
    expect(size.rooms.first.below).toMatchObject({ incoming: { uid: '6' }, outgoing: { uid: '1' } });
    expect(size.rooms.first.below).toHaveProperty('weight', expect.closeTo(0.8 / 1.3, 12));
    expect(faith.rooms.first.above).toHaveProperty('weight', expect.closeTo(1 - 0.8 / 1.3, 12));
  });

  test('a difference no larger than rounding does not tell trusts apart', () => {
    const tellsApart = (difference: number) =>
      weightMoves(
        fieldOf(
          aKnownTable({ '1': [0.5, 0.9], '2': [0.5, 0.2], '3': [0.5 + difference, 0.1] }, ['size', 'faith']),
          weights(0.5, 0.5),
          [],
        ),
      )[0]?.tellsApart;
    expect([tellsApart(0), tellsApart(1e-10), tellsApart(1e-8), tellsApart(-0.1)]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  test('what is not known is alike for all', () => {
    const gathered = aGatheredTable({ '1': ['unknown', 0.9], '2': ['unknown', 0.2] }, [
      { consideration: 'size' },
      { consideration: 'faith' },
    ]);
    const [size, faith] = weightMoves(fieldOf(gathered, weights(0.5, 0.5), []));
    expect([size?.tellsApart, faith?.tellsApart]).toEqual([false, true]);
  });
});
