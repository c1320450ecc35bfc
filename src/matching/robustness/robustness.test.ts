import { describe, expect, test } from 'vitest';
import { aGatheredTable, aKnownTable } from '../../../tests/builders/a-gathered-table.ts';
import { aUid } from '../../../tests/builders/a-trust.ts';
import type { GatheredTable } from '../gather.ts';
import type { Verdict } from '../ranking.ts';
import { fieldOf } from './field.ts';
import { startFirstShares } from './first-shares.ts';
import { foldOrder } from './fold-order.ts';
import { otherOrders } from './other-orders.ts';
import { relatedCriteria } from './related-criteria.ts';
import { retotal } from './retotal.ts';
import { weightMoves } from './weight-moves.ts';
import { whatNext } from './what-next.ts';

const uids = (...texts: readonly string[]) => texts.map(aUid);
const weights = (...given: readonly number[]) => Float64Array.from(given);

describe('the field', () => {
  const table = aKnownTable({ '1': [0.2, 0.9], '2': [0.8, 0.5], '3': [0.8, 0.5] }, ['geography', 'size']);

  test('stands in order with shared places: .5·.8 + .5·.5 = .65 twice, then .5·.2 + .5·.9 = .55', () => {
    const { members } = fieldOf(table, weights(0.5, 0.5), []);
    expect(members.map(({ uid, rank }) => [uid, rank])).toEqual([
      ['2', 1],
      ['3', 1],
      ['1', 3],
    ]);
    expect(members[2]?.score.expected).toBeCloseTo(0.55, 12);
  });

  test('closes the gap that a trust left out by the user leaves', () => {
    const { members } = fieldOf(table, weights(0.5, 0.5), uids('2', '3'));
    expect(members.map(({ uid, rank }) => [uid, rank])).toEqual([['1', 1]]);
  });

  test('leaves out a trust of which nothing is known', () => {
    const gathered = aGatheredTable({ '1': [0.4], '2': ['unknown'] }, [{ consideration: 'size' }]);
    const { members, hasUnknowns } = fieldOf(gathered, weights(1), []);
    expect(members.map(({ uid }) => uid)).toEqual(['1']);
    expect(hasUnknowns).toBe(false);
  });

  test('knows whether something unknown carries weight', () => {
    const gathered = aGatheredTable({ '1': [0.4, 'unknown'], '2': [0.5, 0.1] }, [
      { consideration: 'size' },
      { consideration: 'finance' },
    ]);
    expect(fieldOf(gathered, weights(0.5, 0.5), []).hasUnknowns).toBe(true);
    expect(fieldOf(gathered, weights(1, 0), []).hasUnknowns).toBe(false);
  });
});

describe('shares of first places', () => {
  test('a trust that is better on everything is first in every way, and stands clearly apart', () => {
    const field = fieldOf(
      aKnownTable({ '1': [0.9, 0.8], '2': [0.5, 0.6], '3': [0.6, 0.5] }, ['geography', 'size']),
      weights(0.5, 0.5),
      [],
    );
    const run = startFirstShares(field, uids('1', '2', '3'));
    run.drawUntil(1_000);
    const { byWeights, byEverything, samples } = run.report();
    expect(samples).toBe(1_000);
    expect(byWeights.shares[0]).toEqual({ first: 1, top: 1 });
    expect(byWeights.groups.map((group) => group.map(({ uid }) => uid))).toEqual([['1'], ['2', '3']]);
    expect(byEverything).toBeUndefined();
    expect(run.report()).not.toHaveProperty('byEverything');
  });

  test('two trusts that mirror each other under equal weights share the ways evenly', () => {
    // 1 is ahead exactly when the first weight is above one half: by symmetry in half of the ways.
    const field = fieldOf(
      aKnownTable({ '1': [1, 0], '2': [0, 1] }, ['geography', 'size']),
      weights(0.5, 0.5),
      [],
    );
    const run = startFirstShares(field, uids('1', '2'));
    run.drawUntil(10_000);
    const [one, two] = run.report().byWeights.shares;
    const fourErrors = 4 * Math.sqrt((0.5 * 0.5) / 10_000);
    expect(Math.abs(Number(one?.first) - 0.5)).toBeLessThan(fourErrors);
    expect(Number(one?.first) + Number(two?.first)).toBeCloseTo(1, 12);
  });

  test('what is unknown can turn the order round: uniform on 0 to 1 against a certain .75 wins one way in four', () => {
    // One criterion carries the weight, so every weighting is the same; 2 is ahead when its unknown falls above .75.
    const gathered = aGatheredTable({ '1': [0.75, 0.1], '2': ['unknown', 0.1] }, [
      { consideration: 'size' },
      { consideration: 'finance' },
    ]);
    const field = fieldOf(gathered, weights(1, 0), []);
    expect(field.members).toHaveLength(1);
    const both = fieldOf(gathered, weights(0.999, 0.001), []);
    const run = startFirstShares(both, uids('1', '2'));
    run.drawUntil(10_000);
    const { byWeights, byEverything } = run.report();
    expect(byWeights.shares[0]?.first).toBe(1);
    expect(Math.abs(Number(byEverything?.shares[1]?.first) - 0.25)).toBeLessThan(0.02);
  });

  test('names trusts outside the shortlist that are first now and then', () => {
    const field = fieldOf(
      aKnownTable({ '1': [1, 0], '2': [0, 1], '3': [0.1, 0.1] }, ['geography', 'size']),
      weights(0.5, 0.5),
      [],
    );
    const run = startFirstShares(field, uids('1', '3'));
    run.drawUntil(1_000);
    const { othersFirst } = run.report().byWeights;
    expect(othersFirst.map(({ uid }) => uid)).toEqual(['2']);
    expect(othersFirst[0]?.first).toBeGreaterThan(0.4);
  });

  test('drawing on in steps gives the digits of drawing at once', () => {
    const field = fieldOf(
      aKnownTable({ '1': [0.9, 0.2], '2': [0.3, 0.8], '3': [0.6, 0.6] }, ['geography', 'size']),
      weights(0.6, 0.4),
      [],
    );
    const atOnce = startFirstShares(field, uids('1', '2', '3'));
    atOnce.drawUntil(1_000);
    const inSteps = startFirstShares(field, uids('1', '2', '3'));
    for (let drawn = 100; drawn <= 1_000; drawn += 100) inSteps.drawUntil(drawn);
    expect(inSteps.report()).toEqual(atOnce.report());
  });
});

describe('moves of a weight', () => {
  test('the first place turns where both totals meet', () => {
    // w = .7 on the first: 1 has .7·.9 + .3·.2 = .69, 2 has .7·.5 + .3·.8 = .59. They meet at .9w + .2(1−w) = .5w + .8(1−w), w = .6.
    const field = fieldOf(
      aKnownTable({ '1': [0.9, 0.2], '2': [0.5, 0.8] }, ['geography', 'size']),
      weights(0.7, 0.3),
      [],
    );
    const [geography, size] = weightMoves(field);
    if (geography?.rooms.kind !== 'rooms' || size?.rooms.kind !== 'rooms') throw new Error('no rooms');
    expect(geography.rooms.first.above).toEqual({ kind: 'never' });
    expect(geography.rooms.first.below).toMatchObject({ incoming: { uid: '2' }, outgoing: { uid: '1' } });
    expect(geography.rooms.first.below).toHaveProperty('weight', expect.closeTo(0.6, 12));
    expect(size.rooms.first.above).toHaveProperty('weight', expect.closeTo(0.4, 12));
    expect(geography.rooms.top).toEqual({ below: { kind: 'never' }, above: { kind: 'never' } });
  });

  test('two criteria of a consideration move as one', () => {
    const gathered = aKnownTable({ '1': [1, 0, 0.2], '2': [0, 1, 0.9] }, ['geography', 'geography', 'size']);
    // Geography counts .6·1 + .2·0 of .8 = .75 for 1 and .25 for 2. At weight W: 1 has .75W + .2(1−W), 2 has .25W + .9(1−W); W = .7/1.2.
    const [geography] = weightMoves(fieldOf(gathered, weights(0.6, 0.2, 0.2), []));
    expect(geography?.weight).toBeCloseTo(0.8, 12);
    if (geography?.rooms.kind !== 'rooms') throw new Error('no rooms');
    expect(geography.rooms.first.below).toHaveProperty('weight', expect.closeTo(0.7 / 1.2, 12));
  });

  test('a consideration in which all are alike moves nobody, and the only one has no others to move against', () => {
    const alike = weightMoves(
      fieldOf(aKnownTable({ '1': [0.9, 0.5], '2': [0.2, 0.5] }, ['size', 'faith']), weights(0.5, 0.5), []),
    );
    expect(alike.map(({ considerationId, tellsApart }) => [considerationId, tellsApart])).toEqual([
      ['size', true],
      ['faith', false],
    ]);
    const only = weightMoves(fieldOf(aKnownTable({ '1': [0.9], '2': [0.2] }, ['size']), weights(1), []));
    expect(only[0]?.rooms).toEqual({ kind: 'only-weight' });
  });
});

describe('other orders', () => {
  test('equal weights give each consideration the same, however many criteria it has', () => {
    // Stated: 1 has .8·1 = .8, 2 has .1·1 + .1·1 = .2. Equal: 1 has .5, 2 has .25 + .25 = .5.
    const gathered = aKnownTable({ '1': [1, 0, 0], '2': [0, 1, 1], '3': [0.1, 0, 1] }, [
      'size',
      'faith',
      'faith',
    ]);
    const { trusts } = otherOrders(fieldOf(gathered, weights(0.8, 0.1, 0.1), []), uids('1', '2', '3'));
    expect(trusts.map(({ uid, stated, equal }) => [uid, stated, equal])).toEqual([
      ['1', 1, 1],
      ['2', 2, 1],
      ['3', 3, 3],
    ]);
  });

  test('the worst case puts the known before the hoped-for, and names who would come in', () => {
    const gathered = aGatheredTable(
      { '1': ['unknown', 0.9], '2': [0.3, 0.3], '3': [0.2, 0.2], '4': [0.1, 0.1] },
      [{ consideration: 'size' }, { consideration: 'faith' }],
    );
    // Expected: 1 has .5·.5 + .5·.9 = .7; worst .45, still before .3.
    const orders = otherOrders(fieldOf(gathered, weights(0.5, 0.5), []), uids('1'));
    expect(orders.trusts).toMatchObject([{ uid: '1', stated: 1, worst: 1 }]);
    expect(orders.worstNewcomers.map(({ uid }) => uid)).toEqual(['2', '3', '4']);
    const heavier = otherOrders(fieldOf(gathered, weights(0.8, 0.2), []), uids('1'));
    // Worst .2·.9 = .18 against .3, .2 and .1.
    expect(heavier.trusts).toMatchObject([{ uid: '1', stated: 1, worst: 3 }]);
  });
});

describe('criteria that go together', () => {
  const rows = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [
      String(i + 1),
      [i / 40, (i + 1) / 50, ((i * 17) % 40) / 40, 1 - i / 40],
    ]),
  );
  const gathered = aKnownTable(rows, ['size', 'geography', 'faith', 'finance']);

  test('are named with their direction and their weight', () => {
    const related = relatedCriteria(fieldOf(gathered, weights(0.4, 0.3, 0.2, 0.1), []));
    expect(
      related.map(({ first, second, direction, weight }) => [
        first.criterionId,
        second.criterionId,
        direction,
        weight,
      ]),
    ).toEqual([
      ['c1', 'c2', 'together', expect.closeTo(0.7, 12)],
      ['c1', 'c4', 'against', expect.closeTo(0.5, 12)],
      ['c2', 'c4', 'against', expect.closeTo(0.4, 12)],
    ]);
  });

  test('are not warned about where one of them does not count', () => {
    const related = relatedCriteria(fieldOf(gathered, weights(0.5, 0, 0.5, 0), []));
    expect(related).toEqual([]);
    expect(relatedCriteria(fieldOf(gathered, weights(0, 0.5, 0.5, 0), []))).toEqual([]);
  });
});

describe('what to find out next', () => {
  const columns = [{ consideration: 'size' }, { consideration: 'vision', origin: 'recorded' }] as const;

  test('a question is worth the more, the closer the trusts stand', () => {
    const gathered = aGatheredTable(
      { '1': [0.8, 'unknown'], '2': [0.7, 'unknown'], '3': [0.1, 'unknown'] },
      columns,
    );
    // Weight .5 each: 2 trails 1 by .05, so it is ahead when u2 − u1 > .1: (.9)²/2 = .405 of all pairs of answers.
    const [question, ...others] = whatNext(fieldOf(gathered, weights(0.5, 0.5), []), uids('1', '2'));
    expect(others).toEqual([]);
    if (question?.kind !== 'question') throw new Error('no question');
    expect(question).toMatchObject({ criterionId: 'c2', documents: 'document 2' });
    expect(question.openFor.map(({ uid }) => uid)).toEqual(['1', '2']);
    expect(Math.abs(question.firstChangeShare - 0.405)).toBeLessThan(0.06);
    // 3 waits at .05 + .25 = .3; 2 falls below when .35 + .5u < .3, which no answer does, and 1 even less.
    expect(question.outsiderShare).toBe(0);
    // 2 alone takes the lead when .35 + .5u > .65, u > .6; but who is in stays as it is, so nobody is to be asked first for that.
    expect(question.askFirst).toBeUndefined();
  });

  test('an answer that can change nothing is not asked for', () => {
    const gathered = aGatheredTable({ '1': [0.9, 'unknown'], '2': [0.1, 'unknown'] }, columns);
    expect(whatNext(fieldOf(gathered, weights(0.9, 0.1), []), uids('1', '2'))).toEqual([]);
  });

  test('in a shortlist chosen by hand, only who leads it is at stake', () => {
    const gathered = aGatheredTable(
      { '1': [1, 'unknown'], '2': [0.5, 'unknown'], '3': [0.4, 'unknown'] },
      columns,
    );
    const [question] = whatNext(fieldOf(gathered, weights(0.5, 0.5), []), uids('2', '3'));
    if (question?.kind !== 'question') throw new Error('no question');
    expect(question.outsiderShare).toBeUndefined();
    // 3 leads alone when .2 + .5u > .25 + .25, u > .6: .4 of its answers; 2 falls behind when .25 + .5u < .45, u < .4: as many.
    expect(question.askFirst?.changeShare).toBeCloseTo(0.4, 12);
  });

  test('an open consent comes first, with what a “no” would do', () => {
    const open: Verdict = {
      constraintId: 'faith-consent',
      state: 'unknown',
      reason: 'Only the diocese can say.',
      toSettle: 'Ask the diocese',
      lift: 'consent',
    };
    const bare = aGatheredTable(
      { '1': [0.9, 'unknown'], '2': [0.8, 'unknown'], '3': [0.7, 'unknown'] },
      columns,
    );
    const gathered: GatheredTable = {
      ...bare,
      verdicts: bare.verdicts.map((_, row) => (row < 2 ? [open] : [])),
    };
    const [consent] = whatNext(fieldOf(gathered, weights(0.5, 0.5), []), uids('1', '2'));
    expect(consent).toEqual({
      kind: 'consent',
      constraintId: 'faith-consent',
      toSettle: 'Ask the diocese',
      refusals: [
        {
          trust: { uid: '1', name: 'Made-up Trust 1' },
          firstChanges: true,
          movesUp: { uid: '3', name: 'Made-up Trust 3' },
        },
        {
          trust: { uid: '2', name: 'Made-up Trust 2' },
          firstChanges: false,
          movesUp: { uid: '3', name: 'Made-up Trust 3' },
        },
      ],
    });
  });
});

describe('other weights', () => {
  const gathered = aKnownTable({ '1': [0.9, 0.2], '2': [0.5, 0.8], '3': [0, 0.1] }, ['geography', 'size']);
  const none = { vision: 0, geography: 0, size: 0, faith: 0, governance: 0, finance: 0 };

  test('give the first places anew: 100 to 300 is .25 and .75, so 1 has .375 and 2 has .725', () => {
    const order = retotal(foldOrder(gathered, []), { ...none, geography: 25, size: 75 }, 2);
    expect(order.ok && order.value).toEqual([
      { uid: '2', name: 'Made-up Trust 2', rank: 1, score: expect.closeTo(0.725, 12) },
      { uid: '1', name: 'Made-up Trust 1', rank: 2, score: expect.closeTo(0.375, 12) },
    ]);
  });

  test('pass over trusts left out, and are refused when nothing counts', () => {
    const folded = foldOrder(gathered, uids('2'));
    const order = retotal(folded, { ...none, size: 10 }, 5);
    expect(order.ok && order.value.map(({ uid, rank }) => [uid, rank])).toEqual([
      ['1', 1],
      ['3', 2],
    ]);
    expect(retotal(folded, none, 5)).toEqual({
      ok: false,
      error: { kind: 'all-weights-zero' },
    });
  });
});
