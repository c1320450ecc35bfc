import { describe, expect, test } from 'vitest';
import {
  aGatheredTable,
  type MadeUpColumn,
  type MadeUpScore,
} from '../../tests/builders/a-gathered-table.ts';
import { aSchool, ofFaith } from '../../tests/builders/a-school.ts';
import { aCandidate, aUid } from '../../tests/builders/a-trust.ts';
import { anEntry, aRankInput } from '../../tests/builders/some-answers.ts';
import { REGISTER_SOURCES } from '../domain/register-sources.ts';
import { criterionWeights } from './criterion-weights.ts';
import { explainCandidates } from './explain.ts';
import { type GatheredTable, gatherTable } from './gather.ts';
import { rankTable } from './rank.ts';

const OF_SIZE: MadeUpColumn = { consideration: 'size' };

/** Explains one trust of a table of made-up criteria, all of one weight unless weights are given. */
function explain(gathered: GatheredTable, uid: string, weights?: readonly number[]) {
  const width = gathered.criteria.length;
  const even = Array.from({ length: width }, () => 1 / width);
  const [explanation] = explainCandidates(gathered, Float64Array.from(weights ?? even), [aUid(uid)]);
  if (explanation === undefined) throw new Error(`no trust ${uid}`);
  return explanation;
}

const ids = (criteria: readonly { readonly criterionId: string }[]) =>
  criteria.map(({ criterionId }) => criterionId);

describe('strong points', () => {
  const columns = Array.from({ length: 5 }, () => OF_SIZE);

  test('are at most three, the largest gain over the middle first; nothing gained is none', () => {
    const gathered = aGatheredTable(
      { 1: [0.6, 0.9, 0.7, 0.5, 0.8], 2: [0.5, 0.5, 0.5, 0.5, 0.5], 3: [0.5, 0.5, 0.5, 0.5, 0.5] },
      columns,
    );
    expect(ids(explain(gathered, '1').strongest)).toEqual(['c2', 'c5', 'c3']);
    expect(explain(gathered, '2').strongest).toEqual([]);
  });

  test('count by weight: a small gain on what matters most comes first', () => {
    const gathered = aGatheredTable({ 1: [0.6, 0.9], 2: [0.5, 0.5], 3: [0.5, 0.5] }, [OF_SIZE, OF_SIZE]);
    // Gains: .9 × .1 = .09 against .1 × .4 = .04.
    expect(ids(explain(gathered, '1', [0.9, 0.1]).strongest)).toEqual(['c1', 'c2']);
    expect(ids(explain(gathered, '1', [0.5, 0.5]).strongest)).toEqual(['c2', 'c1']);
    expect(ids(explain(gathered, '1', [1, 0]).strongest)).toEqual(['c1']);
  });

  test('of an even number, the upper of the two in the middle is the middle', () => {
    const gathered = aGatheredTable({ 1: [0.6], 2: [0.2], 3: [0.8], 4: [0.4] }, [OF_SIZE]);
    expect(ids(explain(gathered, '1').strongest)).toEqual([]);
    expect(ids(explain(gathered, '3').strongest)).toEqual(['c1']);
  });

  test('are told criterion by criterion: each against its own middle', () => {
    // Middles .8, .3 and .5: trust 1 gains .2 on the second only.
    const gathered = aGatheredTable({ 1: [0.7, 0.5, 0.5], 2: [0.8, 0.3, 0.5], 3: [0.9, 0.2, 0.5] }, [
      OF_SIZE,
      OF_SIZE,
      OF_SIZE,
    ]);
    expect(ids(explain(gathered, '1').strongest)).toEqual(['c2']);
    expect(ids(explain(gathered, '2').strongest)).toEqual([]);
    expect(ids(explain(gathered, '3').strongest)).toEqual(['c1']);
  });

  test('are told against the first thirty of the order, not against all', () => {
    const strongestOfBest = (good: number) => {
      const scores = Array.from({ length: 60 }, (_, index) => [index >= 60 - good ? 0.6 : 0.1]);
      const rows = Object.fromEntries(scores.map((score, index) => [String(index + 1), score]));
      return ids(explain(aGatheredTable(rows, [OF_SIZE]), '60').strongest);
    };
    // Of the first thirty, 20 have .6 and 10 have .1: the middle is .6, though 40 of all 60 have .1.
    expect(strongestOfBest(20)).toEqual([]);
    expect(strongestOfBest(15)).toEqual([]);
    expect(strongestOfBest(14)).toEqual(['c1']);
  });
});

describe('the weak point', () => {
  const explainOne = (scores: readonly MadeUpScore[], weights?: readonly number[]) =>
    explain(
      aGatheredTable(
        { 1: scores, 2: scores },
        scores.map(() => OF_SIZE),
      ),
      '1',
      weights,
    );

  test('is what loses most, in weight', () => {
    expect(explainOne([0.2, 0.4]).weakest?.criterionId).toBe('c1');
    expect(explainOne([0.2, 0.4], [0.2, 0.8]).weakest?.criterionId).toBe('c2');
  });

  test('is absent where nothing is lost, and is never something unknown', () => {
    expect(explainOne([1, 1]).weakest).toBeUndefined();
    expect(explainOne([1, 'unknown']).weakest).toBeUndefined();
    expect(explainOne([0.9, 'unknown']).weakest?.criterionId).toBe('c1');
    expect(explainOne([0.9, 0.2], [1, 0]).weakest?.criterionId).toBe('c1');
    expect('weakest' in explainOne([1])).toBe(false);
  });

  test('is not named as a strong point too', () => {
    const gathered = aGatheredTable({ 1: [0.5, 0.9], 2: [0.1, 0.9], 3: [0.1, 0.9] }, [OF_SIZE, OF_SIZE]);
    const { strongest, weakest } = explain(gathered, '1');
    expect(ids(strongest)).toEqual(['c1']);
    expect(weakest?.criterionId).toBe('c2');
  });

  test('is what costs most where that earns less than half, though others get less still', () => {
    // Trust 1 gains .3 on the first over the middle, and loses .6 of its points all the same; on the second it loses .1.
    const gathered = aGatheredTable({ 1: [0.4, 0.9], 2: [0.1, 0.9], 3: [0.1, 0.9] }, [OF_SIZE, OF_SIZE]);
    const { strongest, weakest } = explain(gathered, '1');
    expect(ids(strongest)).toEqual([]);
    expect(weakest?.criterionId).toBe('c1');
  });
});

describe('scores that add up', () => {
  const gathered = aGatheredTable({ 1: [0.8, 'unknown', 0.5], 2: [0.4, 0.6, 0.5] }, [
    { consideration: 'size', share: 25 },
    { consideration: 'size', share: 75 },
    { consideration: 'faith' },
  ]);
  const weights = [0.15, 0.45, 0.4];

  test('contributions, and the score with its range: .15 × .8 + .45 × (0 | .5 | 1) + .4 × .5', () => {
    const { criteria, score, coverage } = explain(gathered, '1', weights);
    expect(criteria.map(({ weight }) => weight)).toEqual(weights);
    expect(criteria.map(({ contribution }) => contribution)).toEqual([
      expect.closeTo(0.12, 12),
      expect.closeTo(0.225, 12),
      expect.closeTo(0.2, 12),
    ]);
    expect(score).toEqual({
      low: expect.closeTo(0.32, 12),
      expected: expect.closeTo(0.545, 12),
      high: expect.closeTo(0.77, 12),
    });
    expect(coverage).toBeCloseTo(0.55, 12);
  });

  test('a consideration: its weight, what it adds, and its score by the shares within: .25 × .8 + .75 × (0 | .5 | 1)', () => {
    expect(explain(gathered, '1', weights).considerations).toEqual([
      {
        id: 'size',
        weight: expect.closeTo(0.6, 12),
        score: {
          low: expect.closeTo(0.2, 12),
          expected: expect.closeTo(0.575, 12),
          high: expect.closeTo(0.95, 12),
        },
        contribution: expect.closeTo(0.345, 12),
      },
      {
        id: 'faith',
        weight: 0.4,
        score: { low: 0.5, expected: 0.5, high: 0.5 },
        contribution: expect.closeTo(0.2, 12),
      },
    ]);
  });

  test('a consideration whose criteria all have no share is left out', () => {
    const none = aGatheredTable({ 1: [0.8, 0.4] }, [OF_SIZE, { consideration: 'faith', share: 0 }]);
    expect(explain(none, '1').considerations.map(({ id }) => id)).toEqual(['size']);
  });

  test('the score is the one of the ranking', () => {
    const { ranked } = rankTable(gathered, Float64Array.from(weights));
    for (const { uid, score } of ranked) expect(explain(gathered, uid, weights).score).toEqual(score);
  });
});

describe('what is said of one criterion', () => {
  test('the unknown says what is expected meanwhile, the known does not', () => {
    const { criteria } = explain(aGatheredTable({ 1: [0.8, 'unknown'] }, [OF_SIZE, OF_SIZE]), '1');
    expect(criteria[0]).toMatchObject({
      label: 'Criterion 1',
      sentence: 'It scores 0.8.',
      bestIs: 'has all',
    });
    expect(criteria[0]).not.toHaveProperty('expectation');
    expect(criteria[1]).toMatchObject({
      sentence: 'Nobody has looked.',
      expectation: 'Until it is known, the middle of what remains possible counts.',
    });
  });

  test('where thirty others are known, their mean is expected, and how many they are is said', () => {
    const rows: Record<string, readonly MadeUpScore[]> = { 99: ['unknown'] };
    for (let uid = 1; uid <= 30; uid += 1) rows[uid] = [uid <= 15 ? 0.2 : 0.4];
    const [line] = explain(aGatheredTable(rows, [OF_SIZE]), '99').criteria;
    expect(line?.score).toEqual({ low: 0, expected: expect.closeTo(0.3, 12), high: 1 });
    expect(line?.expectation).toBe(
      'Until it is known, the mean of the 30 trusts for which it is known counts.',
    );
  });

  test('a weight of the school’s own is among the wishes behind it', () => {
    const wishes = (criteria: Readonly<Record<string, number>>) =>
      explain(aGatheredTable({ 1: [0.8] }, [OF_SIZE], { draft: { weights: { criteria } } }), '1').criteria[0]
        ?.wishes;
    expect(wishes({})).toEqual([]);
    expect(wishes({ c1: 0 })).toEqual(['weights.criteria']);
    expect(wishes({ other: 50 })).toEqual([]);
  });

  test('silent criteria are named with consideration, label and reason', () => {
    const gathered = gatherTable(aRankInput([aCandidate('1')], { draft: { size: { voice: 'either' } } }));
    const weights = criterionWeights(gathered.criteria, gathered.enquiry);
    if (!weights.ok) throw new Error(weights.error.kind);
    const [explanation] = explainCandidates(gathered, weights.value, [aUid('1')]);
    expect(explanation?.silent).toContainEqual({
      criterionId: 'our-voice',
      considerationId: 'size',
      label: 'Your share of the trust',
      why: 'You have no preference about your share of the trust.',
    });
    expect(explanation?.verdicts.map(({ constraintId }) => constraintId)).toEqual(['faith-consent']);
    expect(explanation?.name).toBe('Made-up Trust 1');
    const told = new Set(explanation?.criteria.map(({ criterionId }) => criterionId));
    expect(explanation?.silent.filter(({ criterionId }) => told.has(criterionId))).toEqual([]);
    expect(explain(aGatheredTable({ 1: [0.8] }, [OF_SIZE]), '1').silent).toEqual([]);
  });
});

describe('that most schools are of another character', () => {
  test('is said with its source, and not at all where it is not so', () => {
    const character = ofFaith('sikh');
    const told = (schools: Parameters<typeof aCandidate>[1]) =>
      explain(gatherTable(aRankInput([aCandidate('1', schools)])), '1');
    expect(told([{ character }, { character }, {}]).otherMajority).toEqual({
      sentence: '2 of its 3 schools are Sikh schools; yours has no religious character.',
      source: REGISTER_SOURCES.schools,
    });
    expect('otherMajority' in told([{ character }, {}])).toBe(false);
  });
});

describe('whom one can ask about', () => {
  const gathered = aGatheredTable({ 1: [0.8], 2: [0.4] }, [OF_SIZE]);

  test('trusts in the order asked, unheard-of ones left out', () => {
    const asked = explainCandidates(gathered, Float64Array.of(1), ['2', '77', '1'].map(aUid));
    expect(asked.map(({ uid }) => uid)).toEqual(['2', '1']);
  });

  test('nobody stands in the field where all are ruled out: gains are told against nothing', () => {
    const school = aSchool({ character: ofFaith('catholic') });
    const entries = [anEntry('faith-consent', { kind: 'agreed', value: 'no' })];
    const all = gatherTable(aRankInput([aCandidate('1')], { school, recorded: { [aUid('1')]: entries } }));
    expect(all.eligible).toEqual([]);
    const { strongest, verdicts } = explain(all, '1');
    expect(verdicts.map(({ state }) => state)).toEqual(['fail']);
    expect(strongest.length).toBe(3);
  });
});
