import { describe, expect, it } from 'vitest';
import { aUid } from '../../tests/builders/a-trust.ts';
import {
  criteriaOfTrust,
  excludedTrust,
  explanationFor,
  rankedTrust,
  rankingOf,
} from '../../tests/builders/report.ts';
import type { RankedCandidate, Ranking } from '../matching/ranking.ts';
import { evidenceEffect, type Moment } from './evidence-effect.ts';

const UID = aUid('2010');
const ours = (rank: number, changes: Partial<RankedCandidate> = {}) =>
  rankedTrust(rank, { uid: UID, name: 'Brook Trust', ...changes });
const others = (ranks: readonly number[]) =>
  ranks.map((rank, at) => rankedTrust(rank, { uid: aUid(String(3001 + at)), name: `Other ${at + 1}` }));

/** The order with our trust at a place among the others, whose names keep their order. */
function moment(rank: number, changes: Partial<RankedCandidate> = {}, count = 5): Moment {
  const places = Array.from({ length: count + 1 }, (_, at) => at + 1).filter((place) => place !== rank);
  const own = ours(rank, changes);
  const ranked = [...others(places), own].toSorted((a, b) => a.rank - b.rank);
  return { ranking: rankingOf({ ranked }), explanation: explanationFor(own) };
}

const without = (now: Moment, changes: Partial<Ranking>): Moment => ({
  ...now,
  ranking: { ...now.ranking, ranked: now.ranking.ranked.filter(({ uid }) => uid !== UID), ...changes },
});
const sentences = (before: Moment, after: Moment) => evidenceEffect(UID, before, after).sentences;

describe('figures before and after', () => {
  it('are place, score, range and coverage as each order has them', () => {
    const before = moment(4);
    const after = moment(2, { score: { low: 0.6, expected: 0.7, high: 0.8 }, coverage: 0.75 });
    expect(evidenceEffect(UID, before, after).rows).toEqual([
      { label: 'Place', before: '4th', after: '2nd' },
      { label: 'Expected score', before: '62 of 100', after: '70 of 100' },
      { label: 'Range', before: '40 to 80', after: '60 to 80' },
      { label: 'Backed by evidence', before: '55 of every 100 points', after: '75 of every 100 points' },
    ]);
  });

  it('say “not in the order” where it is not, never a place', () => {
    const { rows } = evidenceEffect(UID, moment(1), without(moment(1), {}));
    expect(rows.map(({ after }) => after)).toEqual(Array(4).fill('not in the order'));
  });
});

describe('the place', () => {
  it('that stays is said to stay', () => {
    expect(sentences(moment(3), moment(3))).toEqual(['The place of Brook Trust stays the same: 3rd.']);
  });

  it('that improves names the trusts passed, nearest to the new place first', () => {
    expect(sentences(moment(4), moment(2))).toEqual([
      'Brook Trust moves up from 4th to 2nd place, past Other 2 and Other 3.',
    ]);
  });

  it('that worsens names those now before it, and no more than three', () => {
    expect(sentences(moment(1), moment(6))).toEqual([
      'Brook Trust moves down from 1st to 6th place, behind Other 5, Other 4, Other 3 and 2 more.',
    ]);
  });
});

describe('a trust that evidence rules out', () => {
  const reasons = excludedTrust(1).reasons;

  it('is named with the reason, and the new first with it where it was first', () => {
    const excluded = [excludedTrust(1, { uid: UID, name: 'Brook Trust' })];
    expect(sentences(moment(1), without(moment(1), { excluded }))).toEqual([
      `Brook Trust is not in the order: ${reasons[0]?.reason}`,
      'Other 1 is first now.',
    ]);
    expect(sentences(moment(2), without(moment(2), { excluded }))).toHaveLength(1);
  });

  it('is back with its place once the reason is gone', () => {
    expect(sentences(without(moment(3), {}), moment(3))).toEqual([
      'Brook Trust is in the order again, in 3rd place.',
    ]);
  });
});

describe('a criterion', () => {
  const [nearest, size, values, contribution] = criteriaOfTrust();
  const withCriteria = (criteria: readonly (typeof nearest)[]): Moment => {
    const { ranking, explanation } = moment(3);
    return { ranking, explanation: { ...explanation, criteria: criteria.flatMap((one) => one ?? []) } };
  };
  const before = withCriteria([
    nearest,
    size,
    values && { ...values, expectation: 'the middle' },
    contribution,
  ]);

  it('that counts as before is not mentioned', () => {
    expect(sentences(before, before)).toHaveLength(1);
  });

  it('that is known now says what it counted, what it counts, and the points between: 0.25 × (0.8 − 0.5) = 7.5', () => {
    const known = values && { ...values, score: { low: 0.8, expected: 0.8, high: 0.8 }, contribution: 0.2 };
    expect(sentences(before, withCriteria([nearest, size, known, contribution]))[1]).toBe(
      '“Values in practice” counted 50 of 100 as expected, anything from 0 to 100; now it counts 80 of 100, which adds 7.5 points.',
    );
  });

  it('that only narrows leaves the score as it is; the largest change stands first', () => {
    const narrowed = values && {
      ...values,
      expectation: 'the middle',
      score: { low: 0.4, expected: 0.5, high: 0.6 },
    };
    const worse = contribution && {
      ...contribution,
      score: { low: 0.1, expected: 0.1, high: 0.1 },
      contribution: 0.015,
    };
    const said = sentences(before, withCriteria([nearest, size, narrowed, worse])).slice(1);
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^“Central contribution” .* takes 6\.0 points\.$/);
    expect(said[1]).toMatch(/anything from 40 to 60, which leaves the expected score as it is\.$/);
  });
});
