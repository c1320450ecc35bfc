import { expect, it } from 'vitest';
import { aDecisionFile, aSchoolByHand } from '../../tests/builders/a-decision-file.ts';
import { aUid } from '../../tests/builders/a-trust.ts';
import { BLANK_DECISION_FILE } from './decision-file.ts';
import { trustsNamedIn } from './trusts-named.ts';

it('names every trust of a file once', () => {
  expect(trustsNamedIn(aDecisionFile())).toEqual(['2044', '3050', '4410']);
});

it('names the trust that runs our school, where the user said which', () => {
  const entry = aSchoolByHand({ trust: { kind: 'multi', uid: aUid('777') } });
  expect(trustsNamedIn({ ...BLANK_DECISION_FILE, school: { kind: 'by-hand', entry } })).toEqual(['777']);
});

it('names the trust that a partnership is prepared with, and those with a checklist', () => {
  const { readiness } = BLANK_DECISION_FILE;
  const partnerships = { [aUid('555')]: { school: {}, trust: {} } };
  const file = { ...BLANK_DECISION_FILE, readiness: { ...readiness, partner: aUid('444'), partnerships } };
  expect(trustsNamedIn(file)).toEqual(['444', '555']);
});

it('names none in a blank file', () => {
  expect(trustsNamedIn(BLANK_DECISION_FILE)).toEqual([]);
});
