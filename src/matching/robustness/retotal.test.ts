import { describe, expect, test } from 'vitest';
import { aGatheredTable, aKnownTable } from '../../../tests/builders/a-gathered-table.ts';
import { aUid } from '../../../tests/builders/a-trust.ts';
import { foldOrder } from './fold-order.ts';
import { retotal } from './retotal.ts';

const NONE = { vision: 0, geography: 0, size: 0, faith: 0, governance: 0, finance: 0 };

/** UID and rank of the first places. */
function placesOf(
  folded: ReturnType<typeof foldOrder>,
  swings: Partial<typeof NONE>,
  top: number,
): readonly (readonly [string, number])[] {
  const order = retotal(folded, { ...NONE, ...swings }, top);
  if (!order.ok) throw new Error(order.error.kind);
  return order.value.map(({ uid, rank }) => [uid, rank] as const);
}

describe('an order folded by consideration', () => {
  const gathered = aGatheredTable({ '1': [0.8, 'unknown', 0.3], '2': [0.4, 0.6, 0.9] }, [
    { consideration: 'size', share: 75 },
    { consideration: 'size', share: 25 },
    { consideration: 'vision' },
  ]);

  test('has one value per trust and consideration, by the shares within: .75 × .8 + .25 × .5 = .725', () => {
    const { considerations, trusts, values, covered } = foldOrder(gathered, []);
    expect(considerations).toEqual(['vision', 'size']);
    expect(trusts).toEqual([
      { uid: '1', name: 'Made-up Trust 1' },
      { uid: '2', name: 'Made-up Trust 2' },
    ]);
    expect([...values]).toEqual([0.3, 0.725, 0.9, 0.45].map((value) => expect.closeTo(value, 12)));
    expect([...covered]).toEqual([1, 0.75, 1, 1].map((value) => expect.closeTo(value, 12)));
  });

  test('leaves out the trusts that the user left out, and considerations in which nothing counts', () => {
    expect(foldOrder(gathered, [aUid('1')]).trusts.map(({ uid }) => uid)).toEqual(['2']);
    const silent = aGatheredTable({ '1': [0.8, 0.4] }, [
      { consideration: 'size' },
      { consideration: 'faith', share: 0 },
    ]);
    expect(foldOrder(silent, []).considerations).toEqual(['size']);
  });
});

describe('the order that tried weights give', () => {
  const folded = foldOrder(
    aKnownTable({ '1': [0.9, 0.1], '2': [0.5, 0.5], '3': [0.1, 0.9], '4': [0, 0] }, ['geography', 'size']),
    [],
  );

  test('is the same for swings of the same ratio', () => {
    expect(placesOf(folded, { geography: 10, size: 30 }, 4)).toEqual(
      placesOf(folded, { geography: 1, size: 3 }, 4),
    );
    expect(placesOf(folded, { geography: 30, size: 10 }, 2)).toEqual([
      ['1', 1],
      ['2', 2],
    ]);
  });

  test('shows ties as ties, and no more places than were asked for', () => {
    // .5·.9 + .5·.1 = .5 three times.
    expect(placesOf(folded, { geography: 50, size: 50 }, 4)).toEqual([
      ['1', 1],
      ['2', 1],
      ['3', 1],
      ['4', 4],
    ]);
    expect(placesOf(folded, { geography: 50, size: 50 }, 2)).toEqual([
      ['1', 1],
      ['2', 1],
    ]);
  });

  test('names those who share a place in the order of their UIDs, whatever the order of the table', () => {
    const tied = foldOrder(aKnownTable({ '3': [0.5], '20': [0.5] }, ['size']), []);
    expect(tied.trusts.map(({ uid }) => uid)).toEqual(['3', '20']);
    expect(placesOf(tied, { size: 1 }, 2)).toEqual([
      ['20', 1],
      ['3', 1],
    ]);
  });

  test('has as many places as there are trusts where more are asked for, and none in an empty field', () => {
    expect(placesOf(folded, { size: 1 }, 9).map(([uid]) => uid)).toEqual(['3', '2', '1', '4']);
    const everyone = ['1', '2', '3', '4'].map(aUid);
    const nobody = foldOrder(
      aKnownTable({ '1': [0.9], '2': [0.5], '3': [0.1], '4': [0] }, ['size']),
      everyone,
    );
    expect(placesOf(nobody, { size: 1 }, 5)).toEqual([]);
  });

  test('passes over swings of considerations in which nothing counts', () => {
    expect(placesOf(folded, { size: 1, finance: 99 }, 1)).toEqual([['3', 1]]);
    expect(retotal(folded, { ...NONE, finance: 99 }, 5)).toEqual({
      ok: false,
      error: { kind: 'all-weights-zero' },
    });
  });

  test('never ranks a trust of which nothing is known on what counts', () => {
    const open = foldOrder(
      aGatheredTable({ '1': ['unknown', 0.9], '2': [0.1, 0.1] }, [
        { consideration: 'size' },
        { consideration: 'faith' },
      ]),
      [],
    );
    expect(placesOf(open, { size: 1 }, 5)).toEqual([['2', 1]]);
    expect(placesOf(open, { size: 1, faith: 1 }, 5).map(([uid]) => uid)).toEqual(['1', '2']);
  });
});
