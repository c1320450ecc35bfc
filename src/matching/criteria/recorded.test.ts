import { describe, expect, test } from 'vitest';
import { aDate } from '../../../tests/builders/a-school.ts';
import { anEnquiry, onACriterion, theCriterion } from '../../../tests/builders/on-a-criterion.ts';
import { anEntry, someAnswers } from '../../../tests/builders/some-answers.ts';
import type { DraftAnswers } from '../answers.ts';
import { CRITERIA } from './index.ts';

const level = (about: string, value: number) => anEntry(about, { kind: 'level', value });
const percent = (about: string, value: number) => anEntry(about, { kind: 'percent', value });

const found = (id: string, draft: DraftAnswers, entries: readonly ReturnType<typeof anEntry>[]) =>
  onACriterion(id, [{}], { draft, entries });

const DECISIONS = someAnswers().governance.decisions;
const WISHES: DraftAnswers = {
  vision: {
    values: [
      { kind: 'listed', id: 'inclusion', importance: 1 },
      { kind: 'own', words: 'Welsh', importance: 1 },
    ],
    keep: ['name', 'uniform'],
  },
  governance: {
    decisions: { ...DECISIONS, budget: 'school', admissions: 'trust' },
    localBoard: ['decides', 'own-clerk'],
  },
  finance: { pooling: 'keep-own', reserves: 'stay-ours' },
};

describe('criteria of several parts', () => {
  test.each([
    ['values-alignment', 'inclusion', 'values'],
    ['values-alignment', 'Welsh', 'values'],
    ['what-stays-ours', 'name', 'things to keep'],
    ['what-stays-ours', 'uniform', 'things to keep'],
    ['delegation-fit', 'budget', 'decisions'],
    ['local-board', 'decides', 'points'],
    ['local-board', 'own-clerk', 'points'],
    ['pooling-and-reserves', 'pooling', 'rules'],
    ['pooling-and-reserves', 'reserves', 'rules'],
  ])('%s: one of two parts (%s) fully met leaves the other open', (id, part, noun) => {
    expect(found(id, WISHES, [level(`${id}/${part}`, 1)])).toMatchObject({
      evidence: 'recorded',
      score: { low: 0.5, high: 1 },
      sentence: `You recorded 1 of 2 ${noun}: between 50% and 100% of your wishes, as the others turn out.`,
    });
  });

  test.each([
    ['values-alignment', ['inclusion of every child', 'Welsh']],
    ['pooling-and-reserves', ['pooling of grants', 'your reserves']],
  ])('%s: each part is named as the school would: %j', (id, labels) => {
    const criterion = theCriterion(id);
    if (criterion.origin !== 'recorded') throw new Error(`${id} is not recorded`);
    expect(criterion.parts?.(anEnquiry({}, WISHES)).map(({ label }) => label)).toEqual(labels);
  });

  test.each(['values-alignment', 'what-stays-ours', 'delegation-fit', 'local-board', 'pooling-and-reserves'])(
    '%s: one entry about the whole settles all parts',
    (id) => {
      expect(found(id, WISHES, [level(id, 0.75)])).toMatchObject({
        score: 0.75,
        sentence: 'What you recorded meets 75% of your wishes.',
      });
    },
  );

  test.each([
    ['what-stays-ours', ['name', 'uniform'], [1, 0.5], 0.75],
    ['local-board', ['decides', 'own-clerk'], [0, 0.5], 0.25],
    ['pooling-and-reserves', ['pooling', 'reserves'], [0.5, 0], 0.25],
  ] as const)('%s: the mean over %j at %j is %d', (id, parts, levels, score) => {
    const entries = parts.map((part, index) => level(`${id}/${part}`, levels[index] ?? Number.NaN));
    expect(found(id, WISHES, entries).score).toBe(score);
  });

  test('delegation: the school wants to decide; the trust, the local board or the school does', () => {
    const draft: DraftAnswers = { governance: { decisions: { ...DECISIONS, budget: 'school' } } };
    const of = (value: number) =>
      found('delegation-fit', draft, [level('delegation-fit/budget', value)]).score;
    expect([of(0), of(0.5), of(1)]).toEqual([0, 0.5, 1]);
  });

  test('delegation: the local board is wanted; the school is as far off as the trust', () => {
    const draft: DraftAnswers = { governance: { decisions: { ...DECISIONS, budget: 'local-board' } } };
    const of = (value: number) =>
      found('delegation-fit', draft, [level('delegation-fit/budget', value)]).score;
    expect([of(0), of(0.5), of(1)]).toEqual([0.5, 1, 0.5]);
  });

  test('delegation: decisions without a wish are not asked about', () => {
    const draft: DraftAnswers = { governance: { decisions: { ...DECISIONS, budget: 'trust' } } };
    const entries = [level('delegation-fit/budget', 0), level('delegation-fit/curriculum', 1)];
    expect(found('delegation-fit', draft, entries)).toMatchObject({
      score: 1,
      sentence: 'What you recorded meets 100% of your wishes.',
    });
  });

  test('pooling and reserves: only the wish that there is counts', () => {
    const entries = [level('pooling-and-reserves/pooling', 1), level('pooling-and-reserves/reserves', 0)];
    expect(found('pooling-and-reserves', { finance: { pooling: 'keep-own' } }, entries).score).toBe(1);
    expect(found('pooling-and-reserves', { finance: { reserves: 'stay-ours' } }, entries).score).toBe(0);
  });
});

describe('what is not recorded yet', () => {
  test.each([
    ['values-alignment', 'Nothing is recorded yet on how far the trust shares your values.'],
    ['what-stays-ours', 'Nothing is recorded yet on what would stay yours.'],
    ['delegation-fit', 'The scheme of delegation is not recorded yet.'],
    ['local-board', 'Nothing is recorded yet on the local governing body.'],
    ['pooling-and-reserves', 'The trust’s rules on pooling and reserves are not recorded yet.'],
    ['central-contribution', 'The trust’s central contribution is not recorded yet.'],
    ['financial-standing', 'The trust’s reserves are not recorded yet.'],
  ])('%s is said in a sentence, and anything remains possible', (id, sentence) => {
    const nothing = { evidence: 'missing', sentence, score: { low: 0, high: 1 } };
    expect(found(id, WISHES, [])).toEqual(nothing);
    expect(found(id, WISHES, [anEntry('no-pooling', { kind: 'agreed', value: 'yes' })])).toEqual(nothing);
    expect(found(id, WISHES, [anEntry(id, { kind: 'text', value: 'to be asked' })])).toEqual(nothing);
  });
});

describe('percentages', () => {
  const ends: DraftAnswers = { finance: { acceptablePct: 4, tooMuchPct: 8 } };

  test.each([
    [0, 1],
    [4, 1],
    [5, 0.75],
    [8, 0],
    [9, 0],
  ])('a central contribution of %s%% of grant scores %s', (value, score) => {
    expect(found('central-contribution', ends, [percent('central-contribution', value)])).toEqual({
      evidence: 'recorded',
      sentence: `The trust takes ${value}% of general annual grant; up to 4% is acceptable to you.`,
      score,
      source: {
        publisher: 'Recorded by your school',
        title: 'a document that your school has seen',
        asOf: aDate('2025-10-01'),
      },
    });
  });

  test('a contribution that is too much from where it is acceptable makes a step', () => {
    const step: DraftAnswers = { finance: { acceptablePct: 5, tooMuchPct: 5 } };
    const of = (value: number) =>
      found('central-contribution', step, [percent('central-contribution', value)]).score;
    expect([of(5), of(5.1)]).toEqual([1, 0]);
  });

  test.each([
    [-20, 0],
    [0, 0],
    [2.5, 0.5],
    [5, 1],
    [30, 1],
  ])('reserves of %s%% of income score %s', (value, score) => {
    expect(found('financial-standing', {}, [percent('financial-standing', value)])).toMatchObject({
      evidence: 'recorded',
      sentence: `The trust’s reserves are ${value}% of its yearly income.`,
      score,
    });
  });

  test('an answer of another form, or one that is no number, does not count', () => {
    for (const id of ['central-contribution', 'financial-standing']) {
      for (const entry of [level(id, 0.5), percent(id, Number.NaN), percent(id, Number.POSITIVE_INFINITY)])
        expect(found(id, {}, [entry]).evidence).toBe('missing');
    }
  });

  test('the last entry counts', () => {
    const entries = [percent('financial-standing', 5), percent('financial-standing', 1)];
    expect(found('financial-standing', {}, entries).score).toBe(0.2);
  });
});

describe('how a school is told what its evidence is', () => {
  test.each([
    ['claimed', 'what the trust says'],
    ['document-seen', 'a document that your school has seen'],
    ['checked-with-a-school', 'checked with a school of the trust'],
  ] as const)('%s', (status, title) => {
    const entry = anEntry('financial-standing', { kind: 'percent', value: 5 }, { status });
    expect(found('financial-standing', {}, [entry]).source).toMatchObject({ title });
  });

  test('a figure of the register names the register', () => {
    expect(onACriterion('number-of-schools', [{}]).source).toEqual(
      expect.objectContaining({ publisher: 'Ofsted', asOf: '2025-08-31' }),
    );
  });

  test('only criteria that the school records ask for documents', () => {
    const asking = CRITERIA.filter((criterion) => criterion.origin === 'recorded').map(({ id }) => id);
    expect(asking).toEqual([
      'values-alignment',
      'what-stays-ours',
      'delegation-fit',
      'local-board',
      'central-contribution',
      'pooling-and-reserves',
      'financial-standing',
    ]);
    expect(theCriterion('delegation-fit')).toMatchObject({ documents: 'scheme of delegation' });
  });
});
