import { describe, expect, test } from 'vitest';
import { aGatheredTable, aKnownTable } from '../../../tests/builders/a-gathered-table.ts';
import { aUid } from '../../../tests/builders/a-trust.ts';
import { explainCandidates } from '../explain.ts';
import type { GatheredTable } from '../gather.ts';
import { compareTwo } from './compare-two.ts';

/** Trusts 1 and 2 of a table, compared. */
function compared(gathered: GatheredTable, ...weights: readonly number[]) {
  const [a, b] = explainCandidates(gathered, Float64Array.from(weights), [aUid('1'), aUid('2')]);
  if (a === undefined || b === undefined) throw new Error('not explained');
  return compareTwo(a, b);
}

describe('two trusts side by side', () => {
  const gathered = aKnownTable({ '1': [0.5, 0.9, 0.2], '2': [0.4, 0.1, 0.8] }, ['size', 'size', 'vision']);

  test('each consideration with its criteria, the largest difference first; rows add up to the total', () => {
    // Tenths of points: c1 .2·.5 = 100 against 80; c2 .3·.9 = 270 against 30; c3 .5·.2 = 100 against 400.
    const { a, b, considerations, total } = compared(gathered, 0.2, 0.3, 0.5);
    expect([a, b]).toEqual([
      { uid: '1', name: 'Made-up Trust 1' },
      { uid: '2', name: 'Made-up Trust 2' },
    ]);
    expect(considerations).toMatchObject([
      {
        id: 'vision',
        aTenths: 100,
        bTenths: 400,
        differenceTenths: -300,
        criteria: [{ criterionId: 'c3', label: 'Criterion 3', differenceTenths: -300 }],
      },
      {
        id: 'size',
        aTenths: 370,
        bTenths: 110,
        differenceTenths: 260,
        criteria: [
          { criterionId: 'c2', aTenths: 270, bTenths: 30, differenceTenths: 240 },
          { criterionId: 'c1', aTenths: 100, bTenths: 80, differenceTenths: 20 },
        ],
      },
    ]);
    expect(total).toEqual({ aTenths: 470, bTenths: 510, differenceTenths: -40 });
  });

  test('a difference counts by its size, whichever trust it speaks for', () => {
    // c1: .5·(.1 − .9) = −400 tenths; c2: .5·(.6 − .4) = 100 tenths.
    const pulling = aKnownTable({ '1': [0.6, 0.1], '2': [0.4, 0.9] }, ['size', 'size']);
    const [size] = compared(pulling, 0.5, 0.5).considerations;
    expect(
      size?.criteria.map(({ criterionId, differenceTenths }) => [criterionId, differenceTenths]),
    ).toEqual([
      ['c2', -400],
      ['c1', 100],
    ]);
  });

  test('criteria and considerations without weight are left out', () => {
    const { considerations } = compared(gathered, 0, 1, 0);
    expect(
      considerations.map(({ id, criteria }) => [id, criteria.map(({ criterionId }) => criterionId)]),
    ).toEqual([['size', ['c2']]]);
  });

  test('points shown add up to the rounded score: three times 33.33 are 100.0 with 33.4 once', () => {
    const thirds = aKnownTable({ '1': [1, 1, 1], '2': [0, 0, 0] }, ['size', 'faith', 'vision']);
    const { considerations, total } = compared(thirds, 1 / 3, 1 / 3, 1 / 3);
    expect(considerations.map(({ aTenths }) => aTenths).toSorted()).toEqual([333, 333, 334]);
    expect(total).toEqual({ aTenths: 1000, bTenths: 0, differenceTenths: 1000 });
  });

  test('what is unknown counts with what is expected of it', () => {
    const open = aGatheredTable({ '1': ['unknown', 0.5], '2': [0.2, 0.5] }, [
      { consideration: 'size' },
      { consideration: 'size' },
    ]);
    expect(compared(open, 0.5, 0.5).total).toEqual({ aTenths: 500, bTenths: 350, differenceTenths: 150 });
  });

  test('two trusts explained by different criteria cannot be compared', () => {
    const other = aKnownTable({ '2': [0.4, 0.1] }, ['size', 'vision']);
    const weights = Float64Array.of(0, 0.4, 0.6);
    const [a] = explainCandidates(gathered, weights, [aUid('1')]);
    const [b] = explainCandidates(other, Float64Array.of(0.5, 0.5), [aUid('2')]);
    if (a === undefined || b === undefined) throw new Error('not explained');
    expect(() => compareTwo(a, b)).toThrow(new RangeError('c2 stands beside c1'));
  });
});
