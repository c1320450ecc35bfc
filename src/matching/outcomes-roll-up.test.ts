import { expect, test } from 'vitest';
import { aDate, aUrn } from '../../tests/builders/a-school.ts';
import type { InspectionRecord, SchoolOutcomes } from '../domain/outcomes.ts';
import { UNKNOWN } from '../domain/unknown.ts';
import { indexOutcomes, rollUpOutcomes } from './outcomes-roll-up.ts';

const [a, b, c, d] = [aUrn('900001'), aUrn('900002'), aUrn('900003'), aUrn('900004')];

function inspection(differs: Partial<InspectionRecord>): InspectionRecord {
  return {
    urn: a,
    gradedOn: aDate('2019-05-14'),
    overallGrade: 2,
    ofPredecessor: false,
    ungradedOn: UNKNOWN,
    ungradedResult: UNKNOWN,
    ...differs,
  };
}

function rollUp(urns: Parameters<typeof rollUpOutcomes>[0], outcomes: Partial<SchoolOutcomes>) {
  const all = { inspections: [], keyStage2: [], keyStage4: [], ...outcomes };
  return rollUpOutcomes(urns, indexOutcomes(all));
}

test('a mean counts each school by its pupils: (80% of 10 + 50% of 30) / 40 = 57.5%', () => {
  const { keyStage2 } = rollUp([a, b, c], {
    keyStage2: [
      { urn: a, expectedPct: 80, pupils: 10 },
      { urn: b, expectedPct: 50, pupils: 30 },
    ],
  });
  expect(keyStage2).toEqual({ schools: 2, small: 1, pupils: 40, mean: 57.5, range: null });
});

test('grades, later inspections without one, and schools without either are counted apart', () => {
  const { overallGrades, withoutOverallGrade, notInspected } = rollUp([a, b, c, d], {
    inspections: [
      inspection({ urn: a, ofPredecessor: true, ungradedOn: aDate('2023-03-01') }),
      inspection({ urn: b, overallGrade: 1, gradedOn: aDate('2013-01-30') }),
      inspection({ urn: c, overallGrade: UNKNOWN, gradedOn: aDate('2025-02-11') }),
    ],
  });
  expect(overallGrades).toEqual({
    schools: 2,
    counts: { 1: 1, 2: 1, 3: 0, 4: 0 },
    ofPredecessor: 1,
    ungradedSince: 1,
    from: '2013-01-30',
    to: '2019-05-14',
  });
  expect(withoutOverallGrade).toEqual({ schools: 1, from: '2025-02-11', to: '2025-02-11' });
  expect(notInspected).toBe(1);
});

test('a school without a Progress 8 enters the mean of Attainment 8 only', () => {
  const { attainment8, progress8 } = rollUp([a, b], {
    keyStage4: [
      { urn: a, attainment8: 40, progress8: UNKNOWN, pupils: 100 },
      { urn: b, attainment8: 50, progress8: -0.2, pupils: 100 },
    ],
  });
  expect(attainment8?.mean).toBe(45);
  expect(progress8).toEqual({ schools: 1, small: 0, pupils: 100, mean: -0.2, range: null });
});

test('nothing published is null, never 0', () => {
  expect(rollUp([a], {})).toEqual({
    schools: 1,
    overallGrades: null,
    withoutOverallGrade: null,
    notInspected: 1,
    keyStage2: null,
    attainment8: null,
    progress8: null,
  });
});
