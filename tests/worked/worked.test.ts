import { readFileSync } from 'node:fs';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { criterionWeights } from '../../src/matching/criterion-weights.ts';
import { explainCandidates } from '../../src/matching/explain.ts';
import { gatherTable } from '../../src/matching/gather.ts';
import { rankCandidates } from '../../src/matching/rank.ts';
import { aRankInput } from '../builders/some-answers.ts';
import { situationOf } from './situations.ts';
import { TWO_TRUSTS } from './two-trusts.ts';

/** Rows of a worked example, by column name. */
function rowsOf(file: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return papaparse.parse<string[]>(text.trim()).data.slice(1);
}

describe('scores that can be checked with a calculator', () => {
  test.each(
    rowsOf('criterion-scores.csv').map(([criterion, situation, score]) => [criterion, situation, score]),
  )('%s: %s scores %s', (criterion, situation, score) => {
    const input = situationOf(String(situation));
    const { criteria, table } = gatherTable(input);
    const column = criteria.findIndex(({ id }) => id === criterion);
    expect(column).toBeGreaterThanOrEqual(0);
    expect(table.expected[column]).toBeCloseTo(Number(score), 11);
    expect(table.known[column]).toBe(1);
  });
});

describe('a whole ranking that can be checked with a calculator', () => {
  const rows = rowsOf('two-trusts.csv');
  const input = aRankInput(TWO_TRUSTS.candidates, { draft: TWO_TRUSTS.draft });
  const gathered = gatherTable(input, TWO_TRUSTS.rules);
  const weights = criterionWeights(gathered.criteria, gathered.enquiry);
  if (!weights.ok) throw new Error(weights.error.kind);
  const [near, far] = explainCandidates(gathered, weights.value, TWO_TRUSTS.uids);

  test.each(rows.filter(([criterion]) => criterion !== 'total'))(
    '%s: weights, scores and points of both trusts',
    (criterion, _considerationSwing, _swing, weight, _near, nearScore, nearPoints, _far, farScore, farPoints) => {
      const nearLine = near?.criteria.find(({ criterionId }) => criterionId === criterion);
      const farLine = far?.criteria.find(({ criterionId }) => criterionId === criterion);
      expect(nearLine?.weight).toBeCloseTo(Number(weight), 11);
      expect(nearLine?.score.expected).toBeCloseTo(Number(nearScore), 11);
      expect(nearLine?.contribution).toBeCloseTo(Number(nearPoints), 11);
      expect(farLine?.score.expected).toBeCloseTo(Number(farScore), 11);
      expect(farLine?.contribution).toBeCloseTo(Number(farPoints), 11);
    },
  );

  test('the totals, and the order that follows', () => {
    const [, , , , , , nearTotal, , , farTotal] = rows.find(([criterion]) => criterion === 'total') ?? [];
    const ranking = rankCandidates(input, TWO_TRUSTS.rules);
    if ('kind' in ranking) throw new Error(ranking.kind);
    expect(ranking.ranked.map(({ rank, name }) => [rank, name])).toEqual([
      [1, 'Near Trust'],
      [2, 'Far Trust'],
    ]);
    expect(ranking.ranked[0]?.score.expected).toBeCloseTo(Number(nearTotal), 11);
    expect(ranking.ranked[1]?.score.expected).toBeCloseTo(Number(farTotal), 11);
    expect(ranking.ranked.map(({ coverage }) => coverage)).toEqual([
      expect.closeTo(1, 12),
      expect.closeTo(1, 12),
    ]);
  });
});
