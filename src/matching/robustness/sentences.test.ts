import { describe, expect, test } from 'vitest';
import { aKnownTable } from '../../../tests/builders/a-gathered-table.ts';
import { aUid } from '../../../tests/builders/a-trust.ts';
import { explainCandidates } from '../explain.ts';
import { compareTwo } from './compare-two.ts';
import type { FirstShares, Reading } from './first-shares.ts';
import {
  countOfHundred,
  describeAskFirst,
  describeComparison,
  describeConsent,
  describeFirst,
  describeFirstMove,
  describeFirstWithUnknowns,
  describeGroups,
  describeOthersFirst,
  describeQuestion,
  describeRelated,
  formatRoom,
  ofHundred,
} from './sentences.ts';
import type { WeightMove } from './weight-moves.ts';

const trust = (number: number) => ({ uid: aUid(String(number)), name: `Trust ${number}` });
const reading = (first: number, top: number): Reading => ({
  shares: [{ first, top }],
  groups: [[trust(1)]],
  othersFirst: [],
});
const shares = (byWeights: Reading, differs: Partial<FirstShares> = {}): FirstShares => ({
  samples: 10_000,
  competing: 1_174,
  trusts: [{ ...trust(1), rank: 1, score: { low: 0.4, expected: 0.6, high: 0.8 }, coverage: 0.53 }],
  byWeights,
  ...differs,
});

describe('shares in words', () => {
  test('none and all are kept for none and all', () => {
    expect([0, 0.0001, 0.004, 0.866, 0.996, 1].map(countOfHundred)).toEqual([
      '0',
      'under 1',
      'under 1',
      '87',
      'over 99',
      '100',
    ]);
    expect([0, 0.004, 0.5, 0.996].map(ofHundred)).toEqual([
      'none of 100',
      'fewer than 1 of 100',
      '50 of 100',
      'more than 99 of 100',
    ]);
  });

  test('ways of weighing are counted, never a chance of being right', () => {
    expect(describeFirst(shares(reading(0.866, 0.993)))).toBe(
      'In 87 of 100 plausible ways of weighing what you told us, Trust 1 is first. It is among the first five in 99 of 100.',
    );
    expect(describeFirst(shares(reading(1, 1)))).toBe(
      'In all of the 10,000 plausible ways of weighing what you told us, Trust 1 is first.',
    );
    expect(describeFirst(shares(reading(0, 0.2)))).toBe(
      'Trust 1 is first in none of the 10,000 plausible ways of weighing what you told us.',
    );
  });

  test('what is unknown has a sentence of its own, and none where nothing is', () => {
    expect(describeFirstWithUnknowns(shares(reading(0.9, 1)))).toBeUndefined();
    expect(describeFirstWithUnknowns(shares(reading(0.9, 1), { byEverything: reading(0.2, 0.5) }))).toBe(
      '47 of its 100 points of weight rest on what nobody has found out yet: let everything unknown turn out well or badly too, and it is first in 20 of 100.',
    );
  });

  test('groups say who is too close to call', () => {
    expect(describeGroups([[trust(1)], [trust(2), trust(3)]])).toBe(
      'Trust 1; then clearly behind, Trust 2 and Trust 3, which are too close to call.',
    );
    expect(describeGroups([[trust(1), trust(2), trust(3)]])).toBe('All three are too close to call.');
    expect(describeGroups([[trust(1)], [trust(2)]])).toBe('Trust 1; then clearly behind, Trust 2.');
  });

  test('others are named where there are any', () => {
    expect(describeOthersFirst(reading(0.5, 1))).toBeUndefined();
    expect(describeOthersFirst({ ...reading(0.5, 1), othersFirst: [{ ...trust(9), first: 0.02 }] })).toBe(
      'Trusts outside this list come first now and then, most often Trust 9 in 2 of 100.',
    );
  });
});

describe('moves in words', () => {
  const never = { kind: 'never' } as const;
  const at = (weight: number, by: number) =>
    ({ kind: 'at', weight, incoming: trust(by), outgoing: trust(1) }) as const;
  const move = (below: ReturnType<typeof at> | typeof never, above: ReturnType<typeof at> | typeof never) =>
    ({
      considerationId: 'size',
      weight: 0.2,
      tellsApart: true,
      rooms: { kind: 'rooms', first: { below, above }, top: { below: never, above: never } },
    }) satisfies WeightMove;

  test('both ends with who takes over', () => {
    expect(describeFirstMove(move(at(0.123, 2), at(0.6, 3)))).toBe(
      'Below 12, Trust 2 would be first; above 60, Trust 3 would be first.',
    );
    expect(describeFirstMove(move(never, at(0.6, 3)))).toBe('Above 60, Trust 3 would be first.');
    expect(describeFirstMove(move(never, never))).toBe('No weight would change it.');
  });

  test('an end close to the present weight keeps its decimal', () => {
    expect(describeFirstMove(move(never, at(0.2004, 3)))).toBe('Above 20.0, Trust 3 would be first.');
    expect(formatRoom({ below: never, above: at(0.206, 3) }, 0.2)).toBe('0 to 20.6');
  });

  test('a weight that moves nobody says why', () => {
    expect(describeFirstMove({ ...move(never, never), tellsApart: false })).toBe(
      'As far as is known, all trusts are alike here.',
    );
    expect(describeFirstMove({ ...move(never, never), rooms: { kind: 'only-weight' } })).toBe(
      'It carries all the weight there is.',
    );
  });
});

describe('two trusts in words', () => {
  const gathered = aKnownTable({ '1': [0.9, 0.2, 0.4], '2': [0.5, 0.8, 0.4] }, [
    'geography',
    'size',
    'faith',
  ]);
  const compare = (...weights: readonly number[]) => {
    const [a, b] = explainCandidates(gathered, Float64Array.from(weights), [aUid('1'), aUid('2')]);
    if (a === undefined || b === undefined) throw new Error('not explained');
    return compareTwo(a, b);
  };

  test('.7·(.9 − .5) = 28.0 points for the one, .2·(.8 − .2) = 12.0 for the other, 16.0 between them', () => {
    expect(describeComparison(compare(0.7, 0.2, 0.1))).toBe(
      'Made-up Trust 1 stands 16.0 points of 100 above Made-up Trust 2. Geography and type (28.0) speaks for Made-up Trust 1. Size and growth (12.0) speaks for Made-up Trust 2.',
    );
  });

  test('the one behind is named as such, and a tie is a tie', () => {
    expect(describeComparison(compare(0.2, 0.7, 0.1))).toMatch(
      /^Made-up Trust 2 stands 34\.0 points of 100 above/,
    );
    expect(describeComparison(compare(0.6, 0.4, 0))).toMatch(
      /^Made-up Trust 1 and Made-up Trust 2 have the same score\./,
    );
  });
});

describe('what to find out, in words', () => {
  test('a consent says what a “no” would do', () => {
    expect(
      describeConsent({
        kind: 'consent',
        constraintId: 'faith-consent',
        toSettle: 'Ask the diocese',
        refusals: [
          { trust: trust(1), firstChanges: true, movesUp: trust(6) },
          { trust: trust(2), firstChanges: false },
        ],
      }),
    ).toEqual([
      'A “no” about Trust 1 would take it out, put another trust first and bring in Trust 6.',
      'A “no” about Trust 2 would take it out.',
    ]);
  });

  test('a question says what its answers could do', () => {
    const question = {
      kind: 'question',
      criterionId: 'local-board',
      label: 'Local governing body',
      documents: 'scheme of delegation',
      openFor: [trust(1), trust(2)],
      firstChangeShare: 0.51,
      outsiderShare: 0.89,
      askFirst: { ...trust(2), changeShare: 0.4 },
      changeShares: { [trust(2).uid]: 0.4 },
    } as const;
    expect(describeQuestion(question)).toBe(
      '51 of 100 possible sets of answers would put another trust first, and 89 of 100 would bring in a trust from outside.',
    );
    const { outsiderShare: _outsider, ...chosen } = question;
    expect(describeQuestion({ ...chosen, openFor: [trust(2)] })).toBe(
      '51 of 100 possible answers would put another trust first.',
    );
  });

  test('one trust is named to ask first, where several could be asked', () => {
    const question = {
      kind: 'question',
      criterionId: 'local-board',
      label: 'Local governing body',
      documents: 'scheme of delegation',
      openFor: [trust(1), trust(2)],
      firstChangeShare: 0.51,
      askFirst: { ...trust(2), changeShare: 0.4 },
      changeShares: { [trust(2).uid]: 0.4 },
    } as const;
    expect(describeAskFirst([question])).toBe(
      'If you can ask only one trust, ask Trust 2: its answers alone could change most.',
    );
    expect(describeAskFirst([{ ...question, openFor: [trust(2)] }])).toBeUndefined();
    expect(describeAskFirst([])).toBeUndefined();
  });

  test('related criteria are named with what they carry', () => {
    const related = {
      first: { criterionId: 'a', label: 'One' },
      second: { criterionId: 'b', label: 'Two' },
      strength: 0.9,
      trusts: 1_174,
      weight: 0.148,
    } as const;
    expect(describeRelated({ ...related, direction: 'together' })).toBe(
      '“One” and “Two” mostly rise and fall together (over 1,174 trusts). Together they carry 15 of 100.',
    );
    expect(describeRelated({ ...related, direction: 'against' })).toContain('mostly pull against each other');
  });
});
