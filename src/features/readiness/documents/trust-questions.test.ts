import { expect, it } from 'vitest';
import { aDate, aSchool } from '../../../../tests/builders/a-school.ts';
import { CRITERIA } from '../../../matching/criteria/index.ts';
import { completeAnswers } from '../../../matching/defaults.ts';
import type { RecordedEntry } from '../../../matching/recorded.ts';
import { trustQuestions } from './trust-questions.ts';

const school = aSchool();
const answers = completeAnswers({}, school);
const asked = (changes: Partial<Parameters<typeof trustQuestions>[0]> = {}) =>
  trustQuestions({ school, answers, recorded: [], ...changes }).map(({ question }) => question);
const weighing = (considerations: Partial<typeof answers.weights.considerations>) => ({
  ...answers,
  weights: { ...answers.weights, considerations: { ...answers.weights.considerations, ...considerations } },
});
const entry = (about: string): RecordedEntry => ({
  about,
  answer: { kind: 'text', value: 'Said.' },
  status: 'claimed',
  source: 'Visit',
  by: 'Chair',
  on: aDate('2026-02-03'),
  note: '',
});

const CONTRIBUTION = /^What would we contribute/;
const DECIDES = /^Who decides/;

it('asks about every criterion that counts and that only the trust can answer', () => {
  const recordedOnly = CRITERIA.filter(
    (criterion) => criterion.origin === 'recorded' && criterion.silence({ school, answers }) === undefined,
  );
  expect(asked()).toHaveLength(recordedOnly.length);
  expect(recordedOnly.length).toBeGreaterThan(3);
});

it('asks first about what counts most', () => {
  expect(asked({ answers: weighing({ finance: 100, governance: 1 }) })[0]).toMatch(CONTRIBUTION);
  const governed = asked({ answers: weighing({ governance: 100, finance: 1 }) });
  expect(governed.findIndex((words) => DECIDES.test(words))).toBeLessThan(
    governed.findIndex((words) => CONTRIBUTION.test(words)),
  );
});

it('does not ask about a consideration without weight', () => {
  const words = asked({ answers: weighing({ finance: 0 }) });
  expect(words.some((question) => CONTRIBUTION.test(question))).toBe(false);
  expect(words.some((question) => DECIDES.test(question))).toBe(true);
});

it.each(['delegation-fit', 'delegation-fit/budget'])('does not ask again once %s is recorded', (about) => {
  expect(asked({ recorded: [entry(about)] })).toEqual(asked().filter((words) => !DECIDES.test(words)));
});

it('asks nothing when nothing counts', () => {
  const none = { vision: 0, geography: 0, size: 0, faith: 0, governance: 0, finance: 0 };
  expect(asked({ answers: weighing(none) })).toEqual([]);
});
