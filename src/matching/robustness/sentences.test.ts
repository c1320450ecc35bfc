import { describe, expect, test } from 'vitest';
import { aKnownTable } from '../../../tests/builders/a-gathered-table.ts';
import { aUid } from '../../../tests/builders/a-trust.ts';
import { explainCandidates } from '../explain.ts';
import { compareTwo } from './compare-two.ts';
import type { FirstShares, Reading } from './first-shares.ts';
import {
  countOfHundred,
  describeAskFirst,
  describeCloseness,
  describeComparison,
  describeConsent,
  describeFirst,
  describeFirstMove,
  describeFirstWithUnknowns,
  describeGroups,
  describeNewcomers,
  describeOthersFirst,
  describeQuestion,
  describeRelated,
  describeTopMove,
  formatRoom,
  formatWeight,
  ofHundred,
  tenths,
} from './sentences.ts';
import type { WeightMove } from './weight-moves.ts';

const trust = (number: number) => ({ uid: aUid(String(number)), name: `Trust ${number}` });
const reading = (first: number, top: number): Reading => ({
  shares: [{ first, top }],
  groups: [[trust(1)]],
  othersFirst: [],
  others: { trusts: 3, first: 1 - first },
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

  test('tries are counted, never a chance of being right', () => {
    expect(describeFirst(shares(reading(0.866, 0.993)))).toBe(
      'Shift your weights a little, 10,000 times over, and Trust 1 is first in 87 of 100 tries, and among the first five in 99 of 100.',
    );
    expect(describeFirst(shares(reading(1, 1)))).toBe(
      'Shift your weights a little, 10,000 times over, and Trust 1 is first in all of these tries.',
    );
    expect(describeFirst(shares(reading(0, 0.2)))).toBe(
      'Shift your weights a little, 10,000 times over, and Trust 1 is first in none of these tries.',
    );
  });

  test('the first five are not named where it is always among them, and nobody where nobody has a place', () => {
    expect(describeFirst(shares(reading(0.866, 1)))).toBe(
      'Shift your weights a little, 10,000 times over, and Trust 1 is first in 87 of 100 tries.',
    );
    expect(describeFirst(shares(reading(0.002, 0.002)))).toBe(
      'Shift your weights a little, 10,000 times over, and Trust 1 is first in fewer than 1 of 100 tries, and among the first five in fewer than 1 of 100.',
    );
    const nobody = { ...reading(0, 0), shares: [] };
    expect(describeFirst(shares(nobody, { trusts: [] }))).toBe(
      'None of these trusts has a place in the order.',
    );
    expect(describeFirstWithUnknowns(shares(nobody, { trusts: [], byEverything: nobody }))).toBeUndefined();
    expect(describeFirstWithUnknowns(shares(reading(0.5, 1), { byEverything: nobody }))).toBeUndefined();
  });

  test('a trust that is known in full is called so', () => {
    const [one] = shares(reading(1, 1)).trusts;
    if (one === undefined) throw new Error('no trust');
    const withCoverage = (coverage: number) =>
      describeFirstWithUnknowns(
        shares(reading(1, 1), { trusts: [{ ...one, coverage }], byEverything: reading(0.4, 1) }),
      );
    expect(withCoverage(1)).toBe(
      'Trust 1 is known in full; let everything unknown turn out well or badly too, and it is first in 40 of 100 tries.',
    );
    expect(withCoverage(0.998)).toBe(
      '1 of its 100 points rests on what is neither in the registers nor recorded by you yet: let everything unknown turn out well or badly too, and it is first in 40 of 100 tries.',
    );
  });

  test('one trust outside the list is one trust, and is not named twice', () => {
    const one = {
      ...reading(0.9, 1),
      others: { trusts: 1, first: 0.1 },
      othersFirst: [{ ...trust(9), first: 0.1 }],
    };
    expect(describeOthersFirst(shares(one))).toBe(
      'In 10 of 100 tries, the one trust not listed here comes first.',
    );
    const many = { ...one, others: { trusts: 1_200, first: 0.1 }, othersFirst: [] };
    expect(describeOthersFirst(shares(many))).toBe(
      'In 10 of 100 tries, one of the 1,200 trusts not listed here comes first.',
    );
  });

  test('counts are read out alike: none and fewer than 1, never 0 or under 1', () => {
    const three = {
      ...reading(0.9, 1),
      shares: [
        { first: 0.898, top: 1 },
        { first: 0, top: 0.4 },
        { first: 0.002, top: 0.3 },
      ],
      others: { trusts: 4, first: 0.1 },
      othersFirst: [{ ...trust(9), first: 0.1 }],
    };
    const trusts = [1, 2, 3].map((rank) => ({
      ...trust(rank),
      rank,
      score: { low: 0.4, expected: 0.6, high: 0.8 },
      coverage: 0.5,
    }));
    expect(describeOthersFirst(shares(three, { trusts }))).toBe(
      'Of 100 tries, Trust 2 in none, Trust 3 in fewer than 1 and the 4 trusts not listed here, taken together, in 10 (most often Trust 9 in 10).',
    );
  });

  test('what is known and what is open add up to 100 as printed: 47.5 known are 48, and 52 are open', () => {
    const [one] = shares(reading(1, 1)).trusts;
    if (one === undefined) throw new Error('no trust');
    const half = { trusts: [{ ...one, coverage: 0.475 }], byEverything: reading(0.4, 1) };
    expect(describeFirstWithUnknowns(shares(reading(1, 1), half))).toContain('52 of its 100 points rest');
  });

  test('newcomers beyond five are counted, and more than there are places share one', () => {
    const places = (equal: number) => [{ ...trust(1), stated: 1, equal, worst: 9 }];
    const orders = (count: number, equal = 1) => ({
      trusts: places(equal),
      equalNewcomers: Array.from({ length: count }, (_, index) => trust(index + 2)),
      worstNewcomers: [],
    });
    expect(describeNewcomers(orders(0), 'equal')).toBeUndefined();
    expect(describeNewcomers(orders(5), 'worst')).toBeUndefined();
    expect(describeNewcomers(orders(2), 'equal')).toBe(
      'With the same weight for every consideration, Trust 2 and Trust 3, not in the list above, would be among the first five.',
    );
    expect(describeNewcomers(orders(5, 7), 'equal')).not.toContain('share');
    expect(describeNewcomers(orders(8), 'equal')).toBe(
      'With the same weight for every consideration, Trust 2, Trust 3, Trust 4, Trust 5, Trust 6 and 3 more, not in the list above, would be among the first five, some of them in a place that they share.',
    );
  });

  test('what is unknown has a sentence of its own, and none where nothing is', () => {
    expect(describeFirstWithUnknowns(shares(reading(0.9, 1)))).toBeUndefined();
    expect(describeFirstWithUnknowns(shares(reading(0.9, 1), { byEverything: reading(0.2, 0.5) }))).toBe(
      '47 of its 100 points rest on what is neither in the registers nor recorded by you yet: let everything unknown turn out well or badly too, and it is first in 20 of 100 tries.',
    );
  });

  test('groups say who is too close to call', () => {
    expect(describeGroups([[trust(1)], [trust(2), trust(3)]])).toBe(
      'Trust 1; then clearly behind, Trust 2 and Trust 3, which are too close to call.',
    );
    expect(describeGroups([[trust(1), trust(2), trust(3)]])).toBe('All three are too close to call.');
    expect(describeGroups([[trust(1)], [trust(2)]])).toBe('Trust 1; then clearly behind, Trust 2.');
    expect(describeGroups([[trust(1)]])).toBe('Trust 1.');
    expect(describeGroups([[trust(1), trust(2)], [trust(3)]])).toBe(
      'Trust 1 and Trust 2, which are too close to call; then clearly behind, Trust 3.',
    );
  });

  test.each([
    [2, 'The two are too close to call.'],
    [3, 'All three are too close to call.'],
    [4, 'All four are too close to call.'],
    [5, 'All five are too close to call.'],
    [6, 'All 6 are too close to call.'],
  ])('%i trusts of which none stands apart', (count, sentence) => {
    expect(describeGroups([Array.from({ length: count }, (_, index) => trust(index + 1))])).toBe(sentence);
  });

  test('the others listed and all that are not listed make up the rest of 100', () => {
    const two = {
      ...reading(0.5, 1),
      shares: [
        { first: 0.5, top: 1 },
        { first: 0.3, top: 1 },
      ],
      others: { trusts: 14, first: 0.2 },
    };
    const trusts = [1, 2].map((rank) => ({
      ...trust(rank),
      rank,
      score: { low: 0.4, expected: 0.6, high: 0.8 },
      coverage: 0.5,
    }));
    expect(describeOthersFirst(shares(two, { trusts }))).toBe(
      'Of 100 tries, Trust 2 in 30 and the 14 trusts not listed here, taken together, in 20.',
    );
    const named = { ...two, othersFirst: [{ ...trust(9), first: 0.12 }] };
    expect(describeOthersFirst(shares(named, { trusts }))).toBe(
      'Of 100 tries, Trust 2 in 30 and the 14 trusts not listed here, taken together, in 20 (most often Trust 9 in 12).',
    );
    const alone = { ...two, others: { trusts: 0, first: 0 } };
    expect(describeOthersFirst(shares(alone, { trusts }))).toBe(
      'Of 100 tries, Trust 2 in 30; no other trust is ever first.',
    );
    expect(
      describeOthersFirst(shares({ ...reading(1, 1), others: { trusts: 0, first: 0 } })),
    ).toBeUndefined();
  });

  test('closeness is told for the weights and, where something is unknown, with it', () => {
    expect(describeCloseness(shares(reading(0.5, 1)))).toBeUndefined();
    const groups = [[trust(1)], [trust(2)]];
    const trusts = shares(reading(0.5, 1)).trusts.flatMap((one) => [one, one]);
    const known = { ...reading(0.5, 1), groups };
    expect(describeCloseness(shares(known, { trusts }))).toBe('Trust 1; then clearly behind, Trust 2.');
    const open = { ...reading(0.5, 1), groups: [[trust(1), trust(2)]] };
    expect(describeCloseness(shares(known, { trusts, byEverything: open }))).toBe(
      'By your weights alone: Trust 1; then clearly behind, Trust 2. With the unknowns: The two are too close to call.',
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

  test('a whole point away from the present weight no decimal is needed, a little less away it is', () => {
    expect(describeFirstMove(move(at(0.18, 2), never))).toBe('Below 18, Trust 2 would be first.');
    expect(describeFirstMove(move(at(0.191, 2), never))).toBe('Below 19.1, Trust 2 would be first.');
    expect(describeFirstMove(move(never, at(0.22, 2)))).toBe('Above 22, Trust 2 would be first.');
    expect(formatRoom({ below: at(0.1, 2), above: at(0.3, 3) }, 0.2)).toBe('10 to 30');
    expect(formatRoom({ below: never, above: at(0.01, 3) }, 0)).toBe('0 to 1');
    expect(formatRoom({ below: never, above: at(0.009, 3) }, 0)).toBe('0 to 0.9');
    expect(formatRoom({ below: never, above: never }, 0.2)).toBe('0 to 100');
  });

  test('the first five have a sentence of their own: who would come in', () => {
    const ofTop = move(never, never);
    const rooms = { ...ofTop.rooms, top: { below: at(0.05, 7), above: never } };
    expect(describeTopMove({ ...ofTop, rooms })).toBe('Below 5, Trust 7 would come in.');
    expect(describeFirstMove({ ...ofTop, rooms })).toBe('No weight would change it.');
    expect(describeTopMove(move(at(0.1, 2), at(0.6, 3)))).toBe('No weight would change it.');
  });

  test('weights and tenths of points as they are printed', () => {
    expect([formatWeight(0.126), formatWeight(0.126, 1), formatWeight(1)]).toEqual(['13', '12.6', '100']);
    expect([tenths(0), tenths(33), tenths(-5), tenths(1000)]).toEqual(['0.0', '3.3', '-0.5', '100.0']);
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

describe('reasons in words', () => {
  const compareRows = (a: readonly number[], b: readonly number[]) => {
    const table = aKnownTable({ '1': a, '2': b }, ['geography', 'size', 'faith', 'finance']);
    const [one, two] = explainCandidates(table, Float64Array.of(0.25, 0.25, 0.25, 0.25), [
      aUid('1'),
      aUid('2'),
    ]);
    if (one === undefined || two === undefined) throw new Error('not explained');
    return describeComparison(compareTwo(one, two));
  };

  test('several speak, one speaks, the strongest is named first, and what is alike is not named', () => {
    expect(compareRows([0.2, 0.8, 0.5, 0.6], [0.1, 0.2, 0.5, 0.8])).toBe(
      'Made-up Trust 1 stands 12.5 points of 100 above Made-up Trust 2. Size and growth (15.0) and Geography and type (2.5) speak for Made-up Trust 1. Finance (5.0) speaks for Made-up Trust 2.',
    );
  });

  test('what speaks as strongly comes in the order of the six', () => {
    expect(compareRows([0.2, 0.2, 0.5, 0.5], [0.4, 0.4, 0.5, 0.5])).toBe(
      'Made-up Trust 2 stands 10.0 points of 100 above Made-up Trust 1. Geography and type (5.0) and Size and growth (5.0) speak for Made-up Trust 2.',
    );
  });

  test('nothing is said for a trust for which nothing speaks', () => {
    expect(compareRows([0.2, 0.2, 0.2, 0.2], [0.2, 0.2, 0.4, 0.8])).toBe(
      'Made-up Trust 2 stands 20.0 points of 100 above Made-up Trust 1. Finance (15.0) and Faith and character (5.0) speak for Made-up Trust 2.',
    );
    expect(compareRows([0.5, 0.5, 0.5, 0.5], [0.5, 0.5, 0.5, 0.5])).toBe(
      'Made-up Trust 1 and Made-up Trust 2 have the same score.',
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
    const { askFirst: _askFirst, ...noDifference } = question;
    expect(describeAskFirst([noDifference])).toBeUndefined();
    const consent = { kind: 'consent', constraintId: 'area', toSettle: 'Ask', refusals: [] } as const;
    expect(describeAskFirst([consent, question])).toContain('ask Trust 2');
    expect(describeAskFirst([noDifference, question])).toBeUndefined();
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
    expect(describeRelated({ ...related, direction: 'against' })).toBe(
      '“One” and “Two” mostly pull against each other (over 1,174 trusts): a trust that does well on one mostly does poorly on the other. Together they carry 15 of 100.',
    );
  });
});
