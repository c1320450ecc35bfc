import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDate } from '../../../tests/builders/a-school.ts';
import { criteriaOfTrust, rankedTrust } from '../../../tests/builders/report.ts';
import { UNKNOWN } from '../../domain/unknown.ts';
import { formatPlace, formatPossibleRanks, sharedRanks } from './format-rank.ts';
import { formatAges, formatCharacter, formatPupils } from './format-school.ts';
import {
  formatCoverage,
  formatPoints,
  formatRange,
  formatScore,
  scoreDecimals,
  splitPoints,
} from './format-score.ts';
import { citeCriterion, formatSource } from './format-source.ts';
import { formatStake } from './format-stake.ts';

describe('scores', () => {
  test('are whole points out of 100', () => {
    expect(formatScore(0.624)).toBe('62');
    expect(formatScore(0)).toBe('0');
    expect(formatScore(1)).toBe('100');
  });

  const scored = (...scores: readonly number[]) => scores.map((expected) => ({ score: { expected } }));

  test('stay whole while neighbours print apart, and where they are equal', () => {
    expect(scoreDecimals(scored(0.68, 0.67, 0.5))).toBe(0);
    expect(scoreDecimals(scored(0.62, 0.62))).toBe(0);
    expect(scoreDecimals([])).toBe(0);
  });

  test('take a decimal as soon as 67.4 and 66.6 would both print 67', () => {
    const decimals = scoreDecimals(scored(0.9, 0.674, 0.666));
    expect([0.9, 0.674, 0.666].map((score) => formatScore(score, decimals))).toEqual([
      '90.0',
      '67.4',
      '66.6',
    ]);
  });

  test('as printed never contradict the order, and whole points never hide a difference', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }), (scores) => {
        const inOrder = scores.toSorted((a, b) => b - a);
        const decimals = scoreDecimals(scored(...scores));
        const printed = inOrder.map((score) => Number(formatScore(score, decimals)));
        expect(printed).toEqual(printed.toSorted((a, b) => b - a));
        if (decimals === 0)
          for (const [index, score] of inOrder.entries()) {
            const next = inOrder[index + 1];
            if (next !== undefined && score - next > 1e-9)
              expect(printed[index]).not.toBe(printed[index + 1]);
          }
      }),
    );
  });

  test('refuse a number that is none', () => {
    expect(() => formatScore(Number.NaN)).toThrow(RangeError);
  });

  test('a range names both ends, and says so when nothing is unknown', () => {
    expect(formatRange({ low: 0.48, expected: 0.63, high: 0.79 })).toBe('48 to 79');
    expect(formatRange({ low: 0.63, expected: 0.63, high: 0.63 })).toBe('63, nothing unknown');
    expect(formatRange({ low: 0.631, expected: 0.632, high: 0.634 })).toBe('63.1 to 63.4');
  });

  test('coverage never reads as all or none unless it is', () => {
    expect(formatCoverage(0.55)).toBe('55 of every 100 points');
    expect(formatCoverage(0.999)).toBe('99 of every 100 points');
    expect(formatCoverage(0.001)).toBe('1 of every 100 points');
    expect(formatCoverage(0)).toBe('none of the 100 points');
    expect(formatCoverage(1)).toBe('all 100 points');
  });

  test('thirds of 20 points are split so that the column adds up: 6.7 + 6.7 + 6.6 = 20.0', () => {
    const third = 0.2 / 3;
    expect(splitPoints([third, third, third])).toEqual([6.7, 6.7, 6.6]);
  });

  test('split points add up to the rounded total and stay within a tenth of the truth', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }), (parts) => {
        const points = splitPoints(parts);
        const tenths = points.reduce((sum, part) => sum + Math.round(part * 10), 0);
        expect(tenths).toBe(Math.round(parts.reduce((sum, part) => sum + part * 1000, 0)));
        for (const [index, part] of parts.entries()) {
          expect(Math.abs((points[index] ?? Number.NaN) - part * 100)).toBeLessThanOrEqual(0.1 + 1e-6);
        }
      }),
    );
  });

  test('points carry one decimal', () => {
    expect(formatPoints(6)).toBe('6.0');
  });

  test('stakes are rounded to points and never vanish', () => {
    expect(formatStake(12.4)).toBe('up to 12 points');
    expect(formatStake(1.2)).toBe('up to 1 point');
    expect(formatStake(0.3)).toBe('under 1 point');
  });
});

describe('places', () => {
  test('take the ordinal endings of English', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 1111].map((rank) => formatPlace(rank, false))).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '102nd',
      '1,111th',
    ]);
  });

  test('say when a place is shared', () => {
    const ranked = [rankedTrust(1), rankedTrust(2, { name: 'A' }), rankedTrust(2, { name: 'B' })];
    expect([...sharedRanks('expected', ranked)]).toEqual([2]);
    expect(formatPlace(2, true)).toBe('joint 2nd');
  });

  test('the two orders share places apart from each other', () => {
    const ranked = [rankedTrust(1, { cautiousRank: 1 }), rankedTrust(2, { cautiousRank: 1 })];
    expect([...sharedRanks('expected', ranked)]).toEqual([]);
    expect([...sharedRanks('cautious', ranked)]).toEqual([1]);
  });

  test('what the unknowns allow is said in words', () => {
    const possible = (best: number, worst: number, of: number, unknowns = 7) =>
      formatPossibleRanks({ possibleRanks: { best, worst, of }, unknowns });
    expect(possible(1, 7, 60)).toBe('anywhere from 1st to 7th');
    expect(possible(2, 2, 60)).toBe('2nd whatever the unknowns turn out to be');
    expect(possible(1, 600, 1_200)).toBe('anywhere from 1st to 600th');
  });

  test('a range over more than half of the order is said in words, with the open questions; among a few trusts it stays', () => {
    const possible = (best: number, worst: number, of: number, unknowns: number) =>
      formatPossibleRanks({ possibleRanks: { best, worst, of }, unknowns });
    expect(possible(1, 1_175, 1_175, 7)).toBe('too little is known to say; 7 questions about it are open');
    expect(possible(1, 31, 60, 1)).toBe('too little is known to say; one question about it is open');
    expect(possible(1, 31, 60, 0)).toBe('too little is known of the other trusts to say');
    expect(possible(1, 30, 60, 7)).toBe('anywhere from 1st to 30th');
    expect(possible(1, 10, 10, 7)).toBe('anywhere from 1st to 10th');
    expect(possible(1, 11, 11, 7)).not.toContain('1st');
  });
});

describe('schools', () => {
  test('a joint character names both bodies', () => {
    expect(formatCharacter({ kind: 'of', denominations: ['church-of-england', 'methodist'] })).toBe(
      'Church of England and Methodist (joint)',
    );
  });

  test('a silent register is put in words', () => {
    expect(formatCharacter({ kind: 'not-recorded', christian: false })).toBe('not known');
    expect(formatPupils(UNKNOWN)).toBe('not known');
    expect(formatAges({ lowestAge: UNKNOWN, highestAge: UNKNOWN })).toBe('not known');
    expect(formatAges({ lowestAge: 4, highestAge: UNKNOWN })).toBe('from 4');
  });
});

describe('sources', () => {
  test('are named by publisher and date', () => {
    expect(formatSource({ publisher: 'Ofsted', title: 'Schools', asOf: aDate('2025-08-31') })).toBe(
      'Ofsted, 31 August 2025',
    );
  });

  test('every criterion says who says so, also where nobody does', () => {
    expect(criteriaOfTrust().map(citeCriterion)).toEqual([
      'Ofsted, 31 August 2025',
      'Ofsted, 31 August 2025',
      'not known yet',
      'not known yet',
    ]);
  });
});
