import { expect, test } from 'vitest';
import { completeAnswers } from '../../tests/builders/report.ts';
import { defaultsUsed } from './defaults-used.ts';

const answers = completeAnswers();

test('a full draft uses no default', () => {
  expect(defaultsUsed(answers, answers)).toEqual([]);
});

test('an empty draft uses the default of every answer', () => {
  const used = defaultsUsed({}, answers);
  expect(used).toContain('geography.reach');
  expect(used).toContain('weights.considerations');
  expect(used).toHaveLength(Object.values(answers).flatMap((section) => Object.keys(section)).length);
});

test('an answer that says “either” is an answer', () => {
  const used = defaultsUsed({ geography: { reach: 'either' } }, answers);
  expect(used).not.toContain('geography.reach');
  expect(used).toContain('geography.comfortableKm');
});
