import { expect, it } from 'vitest';
import { aDecisionFile, aSchoolByHand } from '../../tests/builders/a-decision-file.ts';
import { aDate } from '../../tests/builders/a-school.ts';
import { BLANK_DECISION_FILE } from './decision-file.ts';
import { decisionFileName } from './decision-file-name.ts';

const TODAY = aDate('2026-03-02');

it.each([
  ['Hawthorne Primary School', 'trust-match-hawthorne-primary-school-2026-03-02.json'],
  ['St Mary’s CofE (VA) École', 'trust-match-st-marys-cofe-va-ecole-2026-03-02.json'],
  ['!?', 'trust-match-2026-03-02.json'],
])('the file of %s is called %s', (name, expected) => {
  const file = aDecisionFile({ school: { kind: 'by-hand', entry: aSchoolByHand({ name }) } });
  expect(decisionFileName(file, TODAY)).toBe(expected);
});

it('a file without a school is named by the day alone', () => {
  expect(decisionFileName(BLANK_DECISION_FILE, TODAY)).toBe('trust-match-2026-03-02.json');
});
