import { describe, expect, test } from 'vitest';
import { aDate } from '../../tests/builders/a-school.ts';
import { aTrustAt } from '../../tests/builders/a-trust.ts';
import { anEntry, aRankInput } from '../../tests/builders/some-answers.ts';
import type { DraftAnswers } from './answers.ts';
import { explainCandidates } from './explain.ts';
import { gatherTable } from './gather.ts';
import type { RecordedEntry } from './recorded.ts';

const level = (about: string, value: number, differs: Partial<RecordedEntry> = {}) =>
  anEntry(about, { kind: 'level', value }, differs);

/** The criterion of a trust about which these entries were recorded. */
function explained(criterionId: string, draft: DraftAnswers, entries: readonly RecordedEntry[]) {
  const candidate = aTrustAt('1', 5);
  const gathered = gatherTable(
    aRankInput([candidate], { draft, recorded: { [candidate.trust.uid]: entries } }),
  );
  const weights = new Float64Array(gathered.criteria.length).fill(1 / gathered.criteria.length);
  const [explanation] = explainCandidates(gathered, weights, [candidate.trust.uid]);
  const line = explanation?.criteria.find((criterion) => criterion.criterionId === criterionId);
  if (line === undefined) throw new Error(`${criterionId} does not apply`);
  return line;
}

const VALUES: DraftAnswers = {
  vision: {
    values: [
      { kind: 'listed', id: 'inclusion', importance: 3 },
      { kind: 'own', words: 'Welsh', importance: 1 },
    ],
  },
};

describe('criteria with several parts', () => {
  test('nothing recorded: anything is possible, and the middle counts', () => {
    expect(explained('values-alignment', VALUES, [])).toMatchObject({
      evidence: 'missing',
      score: { low: 0, expected: 0.5, high: 1 },
      sentence: 'Nothing is recorded yet on how far the trust shares your values.',
      expectation: 'Until it is known, the middle of what remains possible counts.',
    });
  });

  test('one of two values, of importance 3 of 4, at 0.5: from 0.375 to 0.625', () => {
    const line = explained('values-alignment', VALUES, [level('values-alignment/inclusion', 0.5)]);
    expect(line).toMatchObject({ evidence: 'recorded', score: { low: 0.375, expected: 0.5, high: 0.625 } });
    expect(line.sentence).toBe(
      'You recorded 1 of 2 values: between 38% and 63% of your wishes, as the others turn out.',
    );
  });

  test('both values: (3 × 0.5 + 1 × 1) / 4 = 0.625, and nothing is left open', () => {
    const entries = [level('values-alignment/inclusion', 0.5), level('values-alignment/Welsh', 1)];
    const line = explained('values-alignment', VALUES, entries);
    expect(line.score).toEqual({ low: 0.625, expected: 0.625, high: 0.625 });
    expect(line.expectation).toBeUndefined();
    expect(line.source).toMatchObject({ publisher: 'Recorded by your school' });
  });

  test('an entry about the whole stands in for parts without their own', () => {
    const entries = [level('values-alignment', 1), level('values-alignment/inclusion', 0)];
    expect(explained('values-alignment', VALUES, entries).score.expected).toBe(0.25);
    expect(explained('values-alignment', VALUES, [level('values-alignment', 0.75)]).score.low).toBe(0.75);
  });

  test('without chosen parts the whole is asked', () => {
    expect(explained('values-alignment', {}, [level('values-alignment', 0.75)]).score.expected).toBe(0.75);
  });

  test('the least sure entry gives the status, the latest the day', () => {
    const entries = [
      level('values-alignment/inclusion', 1, { status: 'checked-with-a-school', on: aDate('2025-11-02') }),
      level('values-alignment/Welsh', 1, { status: 'claimed', on: aDate('2025-10-01') }),
    ];
    expect(explained('values-alignment', VALUES, entries).source).toEqual({
      publisher: 'Recorded by your school',
      title: 'what the trust says',
      asOf: '2025-11-02',
    });
  });

  test('a level outside 0 to 1 counts for nothing', () => {
    expect(explained('values-alignment', {}, [level('values-alignment', 1.5)]).evidence).toBe('missing');
  });

  test('delegation: who decides against who should, one step apart of two is half', () => {
    const decisions = {
      ...aRankInput([]).answers.governance.decisions,
      budget: 'school',
      admissions: 'trust',
    } as const;
    const entries = [level('delegation-fit/budget', 0.5), level('delegation-fit/admissions', 0)];
    const line = explained('delegation-fit', { governance: { decisions } }, entries);
    expect(line.score.expected).toBe(0.75);
    expect(line.sentence).toBe('What you recorded meets 75% of your wishes.');
  });

  test('pooling and reserves speak only where the school has a wish', () => {
    expect(() => explained('pooling-and-reserves', {}, [])).toThrow('does not apply');
    const draft: DraftAnswers = { finance: { pooling: 'keep-own' } };
    expect(
      explained('pooling-and-reserves', draft, [level('pooling-and-reserves/pooling', 1)]).score.low,
    ).toBe(1);
  });
});
