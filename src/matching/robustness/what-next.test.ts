import { describe, expect, test } from 'vitest';
import { aGatheredTable, type MadeUpScore } from '../../../tests/builders/a-gathered-table.ts';
import { aUid } from '../../../tests/builders/a-trust.ts';
import { anEntry } from '../../../tests/builders/some-answers.ts';
import type { GatheredTable } from '../gather.ts';
import type { Verdict } from '../ranking.ts';
import { fieldOf } from './field.ts';
import { whatNext } from './what-next.ts';

const uids = (...texts: readonly string[]) => texts.map(aUid);
const COLUMNS = [{ consideration: 'size' }, { consideration: 'vision', origin: 'recorded' }] as const;

const open = (constraintId: string, toSettle: string): Verdict => ({
  constraintId,
  state: 'unknown',
  reason: 'Only they can say.',
  toSettle,
  lift: 'consent',
});
const DIOCESE = open('faith-consent', 'Ask the diocese');
const POOLING = open('no-pooling', 'Ask the trust');

/** Four trusts in the order of their UIDs, with these verdicts on each. */
function trustsWith(verdicts: readonly (readonly Verdict[])[]): GatheredTable {
  const rows = { '1': [0.9], '2': [0.8], '3': [0.7], '4': [0.6] };
  const gathered = aGatheredTable(rows, [{ consideration: 'size' }]);
  return { ...gathered, verdicts: gathered.verdicts.map((_, row) => verdicts[row] ?? []) };
}

const consents = (gathered: GatheredTable, ...listed: readonly string[]) =>
  whatNext(fieldOf(gathered, Float64Array.of(1), []), uids(...listed)).map((step) => {
    if (step.kind !== 'consent') throw new Error('a question');
    return [
      step.constraintId,
      step.refusals.map(({ trust, firstChanges, movesUp }) => [trust.uid, firstChanges, movesUp?.uid]),
    ];
  });

describe('open consents', () => {
  test('those on which the first place hangs come first, then those open for more trusts', () => {
    expect(consents(trustsWith([[], [DIOCESE], [DIOCESE]]), '1', '2', '3')).toEqual([
      [
        'faith-consent',
        [
          ['2', false, '4'],
          ['3', false, '4'],
        ],
      ],
    ]);
    expect(consents(trustsWith([[POOLING], [DIOCESE], [DIOCESE]]), '1', '2', '3')).toMatchObject([
      ['no-pooling', [['1', true, '4']]],
      ['faith-consent', [{}, {}]],
    ]);
    expect(
      consents(trustsWith([[], [POOLING, DIOCESE], [DIOCESE]]), '1', '2', '3').map(([id]) => id),
    ).toEqual(['faith-consent', 'no-pooling']);
  });

  test('of two on which the first place hangs, the one open for more trusts comes first', () => {
    expect(consents(trustsWith([[POOLING, DIOCESE], [DIOCESE]]), '1', '2').map(([id]) => id)).toEqual([
      'faith-consent',
      'no-pooling',
    ]);
    // One refusal that decides outweighs any number that do not.
    expect(
      consents(trustsWith([[POOLING], [POOLING, DIOCESE], [DIOCESE], [DIOCESE]]), '1', '2', '3', '4').map(
        ([id]) => id,
      ),
    ).toEqual(['no-pooling', 'faith-consent']);
  });

  test('what is settled, what passes and what is open for others is not asked', () => {
    const passed: Verdict = { ...DIOCESE, state: 'pass' };
    const { toSettle: _toSettle, ...withoutAction } = DIOCESE;
    expect(consents(trustsWith([[passed], [withoutAction], [], [DIOCESE]]), '1', '2')).toEqual([]);
  });

  test('the same consent asked of two bodies is two things to settle', () => {
    const other = open('faith-consent', 'Ask the other diocese');
    expect(consents(trustsWith([[DIOCESE], [other]]), '1', '2')).toEqual([
      ['faith-consent', [['1', true, '3']]],
      ['faith-consent', [['2', false, '3']]],
    ]);
  });

  test('nobody moves up into a list chosen by hand, nor where nobody is left', () => {
    expect(consents(trustsWith([[], [DIOCESE]]), '2', '4')).toEqual([
      ['faith-consent', [['2', true, undefined]]],
    ]);
    expect(consents(trustsWith([[DIOCESE]]), '1', '3')).toEqual([
      ['faith-consent', [['1', true, undefined]]],
    ]);
    expect(consents(trustsWith([[DIOCESE]]), '1', '2', '3', '4')).toEqual([
      ['faith-consent', [['1', true, undefined]]],
    ]);
  });
});

describe('open questions', () => {
  /** Something is recorded about every trust, so that scores under recorded criteria count as given. */
  const entry = anEntry('c2', { kind: 'level', value: 1 });
  const recorded = Object.fromEntries(uids('1', '2', '3').map((uid) => [uid, [entry]]));
  const ask = (
    rows: Readonly<Record<string, readonly MadeUpScore[]>>,
    weights: readonly number[],
    columns: Parameters<typeof aGatheredTable>[1] = COLUMNS,
  ) => {
    const field = fieldOf(aGatheredTable(rows, columns, { recorded }), Float64Array.from(weights), []);
    return whatNext(field, uids('1', '2')).map((step) => {
      if (step.kind !== 'question') throw new Error('a consent');
      return step;
    });
  };

  test('are asked of criteria that the school records only, with weight, and only where something is open', () => {
    const close = { '1': [0.8, 'unknown'], '2': [0.7, 'unknown'] } as const;
    expect(ask(close, [0.5, 0.5]).map(({ criterionId, label }) => [criterionId, label])).toEqual([
      ['c2', 'Criterion 2'],
    ]);
    expect(ask(close, [1, 0])).toEqual([]);
    expect(ask({ '1': [0.8, 0.5], '2': [0.7, 0.5] }, [0.5, 0.5])).toEqual([]);
    const measured = [{ consideration: 'size' }, { consideration: 'vision' }] as const;
    expect(ask(close, [0.5, 0.5], measured)).toEqual([]);
  });

  test('name the trusts for which they are open only', () => {
    const [question] = ask({ '1': [0.5, 0.6], '2': [0.5, 'unknown'] }, [0.5, 0.5]);
    expect(question?.openFor).toEqual([{ uid: '2', name: 'Made-up Trust 2' }]);
    // 2 leads when its answer is above .6.
    expect(Math.abs(Number(question?.firstChangeShare) - 0.4)).toBeLessThan(0.05);
  });

  test('the more decisive one comes first', () => {
    const columns = [
      { consideration: 'size' },
      { consideration: 'vision', origin: 'recorded' },
      { consideration: 'finance', origin: 'recorded' },
    ] as const;
    const rows = { '1': [0.7, 'unknown', 'unknown'], '2': [0.6, 'unknown', 'unknown'] } as const;
    const order = (...weights: readonly number[]) =>
      ask(rows, weights, columns).map(({ criterionId }) => criterionId);
    expect(order(0.5, 0.1, 0.4)).toEqual(['c3', 'c2']);
    expect(order(0.5, 0.4, 0.1)).toEqual(['c2', 'c3']);
  });

  test('a trust that waits just behind the first of the order can come in, and then whom to ask first is said', () => {
    // 2 leads 3 by .5 × .1 = .05; 2 falls behind when .35 + .5u < .3 + .25, u < .4.
    const rows = { '1': [1, 0.9], '2': [0.7, 'unknown'], '3': [0.6, 'unknown'] } as const;
    const [question] = ask(rows, [0.5, 0.5]);
    expect(question?.firstChangeShare).toBe(0);
    expect(Math.abs(Number(question?.outsiderShare) - 0.4)).toBeLessThan(0.05);
    expect(question?.askFirst).toMatchObject({ uid: '2', name: 'Made-up Trust 2' });
    expect(question?.askFirst?.changeShare).toBeCloseTo(0.4, 12);
  });

  test('each question knows its own share for each trust that it is open for', () => {
    const columns = [
      { consideration: 'size' },
      { consideration: 'vision', origin: 'recorded' },
      { consideration: 'finance', origin: 'recorded' },
    ] as const;
    const rows = { '1': [1, 0.9, 0.9], '2': [0.7, 'unknown', 'unknown'], '3': [0.6, 0.5, 0.5] } as const;
    // Expected: 2 has .35 + .15 + .1 = .6, 3 has .55. 2 falls behind when .3u < .1 and when .2u < .05.
    const questions = ask(rows, [0.5, 0.3, 0.2], columns);
    const shares = Object.fromEntries(questions.map((each) => [each.criterionId, each.changeShares]));
    expect(shares).toEqual({
      c2: { '2': expect.closeTo(1 / 3, 9) },
      c3: { '2': expect.closeTo(1 / 4, 9) },
    });
    for (const { criterionId, askFirst } of questions) {
      expect(askFirst?.changeShare).toBe(shares[criterionId]?.[aUid('2')]);
    }
  });

  test('where everybody who competes is listed, only who leads is at stake', () => {
    const [question] = ask({ '1': [0.8, 'unknown'], '2': [0.7, 'unknown'] }, [0.5, 0.5]);
    expect(question).not.toHaveProperty('outsiderShare');
    // 2 leads when .35 + .5u > .65, u > .6; 1 falls behind when .4 + .5u < .6, u < .4.
    expect(question?.askFirst?.changeShare).toBeCloseTo(0.4, 12);
  });
});
