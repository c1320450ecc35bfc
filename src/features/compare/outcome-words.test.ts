import { expect, test } from 'vitest';
import { aDate } from '../../../tests/builders/a-school.ts';
import type { OutcomeRollUp } from '../../matching/outcomes-roll-up.ts';
import { OUTCOME_ROWS } from './outcome-words.ts';

const NOTHING: OutcomeRollUp = {
  schools: 18,
  overallGrades: null,
  withoutOverallGrade: null,
  notInspected: 0,
  keyStage2: null,
  attainment8: null,
  progress8: null,
};

function say(id: string, rollUp: Partial<OutcomeRollUp>) {
  const row = OUTCOME_ROWS.find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row.cellOf({ ...NOTHING, ...rollUp });
}

const GRADES = {
  schools: 16,
  counts: { 1: 0, 2: 15, 3: 1, 4: 0 },
  ofPredecessor: 9,
  ungradedSince: 8,
  from: aDate('2011-07-05'),
  to: aDate('2023-10-17'),
} as const;

test('grades are counted, dated, and told apart from inspections under an earlier number', () => {
  expect(say('facts:overall-grades', { overallGrades: GRADES })).toMatchObject({
    words:
      '16 of 18 schools: 15 good and 1 requires improvement. Inspected from 5 July 2011 to 17 October 2023; 9 under an earlier school number and 8 with an ungraded inspection since.',
    source: 'Ofsted, 31 August 2025; our own roll-up',
  });
});

test('one school is told as itself, without counts and without a roll-up', () => {
  const own = {
    ...GRADES,
    schools: 1,
    counts: { 1: 0, 2: 1, 3: 0, 4: 0 },
    ofPredecessor: 0,
    ungradedSince: 1,
    to: GRADES.from,
  };
  expect(say('facts:overall-grades', { schools: 1, overallGrades: own })).toMatchObject({
    words: 'Good. Inspected on 5 July 2011; with an ungraded inspection since.',
    source: 'Ofsted, 31 August 2025',
  });
});

test('inspections without an overall grade stand in a row of their own, and enter no grade', () => {
  const withoutOverallGrade = { schools: 2, from: aDate('2024-10-01'), to: aDate('2025-03-04') };
  expect(say('facts:without-overall-grade', { withoutOverallGrade, notInspected: 1 })).toMatchObject({
    words:
      '2 of 18 schools. Inspected from 1 October 2024 to 4 March 2025. Of 1 school this data has no graded inspection.',
  });
  expect(say('facts:overall-grades', { withoutOverallGrade })).toMatchObject({
    words: 'None of the 18 schools.',
  });
});

test('a figure that nobody publishes is unknown, not 0; a negative one has a minus sign', () => {
  expect(say('facts:progress-8', {}).kind).toBe('unknown');
  const progress8 = {
    schools: 2,
    small: 0,
    pupils: 300,
    mean: -0.124,
    range: { lowest: -0.5, highest: 0.21 },
  };
  expect(say('facts:progress-8', { progress8 })).toMatchObject({
    words: '−0.12, from −0.50 to +0.21. 2 of 18 schools, 300 pupils.',
    source: 'Department for Education, school year 2023 to 2024; our own roll-up',
  });
});

test('six pupils are too few to say a share of; eleven are not', () => {
  const six = { schools: 1, small: 1, pupils: 6, mean: 83, range: null };
  expect(say('facts:key-stage-2', { schools: 1, keyStage2: six })).toEqual({
    kind: 'unknown',
    words: 'Too few pupils to say. The school itself, 6 pupils: one more or less would change it much.',
  });
  const eleven = { ...six, small: 0, pupils: 11 };
  expect(say('facts:key-stage-2', { schools: 1, keyStage2: eleven })).toMatchObject({
    kind: 'words',
    words: '83 of 100 pupils. The school itself, 11 pupils.',
  });
});

test('small schools count in the mean, and the range names none of them', () => {
  const keyStage2 = { schools: 4, small: 1, pupils: 96, mean: 61, range: { lowest: 50, highest: 70 } };
  expect(say('facts:key-stage-2', { keyStage2 })).toMatchObject({
    words:
      '61 of 100 pupils, from 50 of 100 pupils to 70 of 100 pupils. 4 of 18 schools, 96 pupils. 1 school with fewer than 11 pupils counts in the mean and not in the range.',
  });
});
