import { expect, test } from 'vitest';
import { ofFaith } from '../../../tests/builders/a-school.ts';
import { completeAnswers, explanationFor, ourSchool, rankedTrust } from '../../../tests/builders/report.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { RIGHT_IDS, type RightId } from '../../matching/answers.ts';
import type { CandidateExplanation, Verdict } from '../../matching/ranking.ts';
import { settleOf } from './to-settle.ts';

const asking = (held: readonly RightId[], school = ourSchool({ character: { kind: 'none' } })) => ({
  school,
  answers: completeAnswers({
    rights: {
      held: Object.fromEntries(RIGHT_IDS.map((id) => [id, held.includes(id) ? 'yes' : 'no'])) as Record<
        RightId,
        'yes' | 'no'
      >,
      other: '',
    },
  }),
});
const trust = (changes: Partial<CandidateExplanation> = {}) =>
  explanationFor(rankedTrust(1), { verdicts: [], ...changes });
const wordsOf = (explanation: CandidateExplanation, about = asking([])) => {
  const cell = settleOf(explanation, about);
  if (cell.kind !== 'words') throw new Error(`a ${cell.kind} cell`);
  return cell.words;
};
const verdict = (changes: Partial<Verdict>): Verdict => ({
  constraintId: 'faith-consent',
  state: 'pass',
  reason: 'Any reason.',
  lift: 'consent',
  ...changes,
});
const MOSTLY_CHURCH = {
  sentence: 'Most of its schools are church schools.',
  source: REGISTER_SOURCES.schools,
};

test('nothing open is said with what it rests on', () => {
  expect(wordsOf(trust())).toMatch(/^Nothing that we know of/);
});

test('a right that another body holds over our school is open for every trust until an answer is recorded', () => {
  const about = asking(['foundation-land']);
  expect(wordsOf(trust(), about)).toMatch(/^Ask the trustees who own your land/);
  const answered = trust({ verdicts: [verdict({ constraintId: 'rights-foundation-land' })] });
  expect(wordsOf(answered, about)).toMatch(/^Nothing that we know of/);
});

test('a church trust’s own authority is asked where our school has another character, and only once', () => {
  expect(wordsOf(trust({ otherMajority: MOSTLY_CHURCH }))).toMatch(
    /its own religious authority has to agree/,
  );
  const open = trust({
    otherMajority: MOSTLY_CHURCH,
    verdicts: [verdict({ state: 'unknown', toSettle: 'Ask the authority of the trust' })],
  });
  expect(wordsOf(open)).toBe('Ask the authority of the trust.');
});

test('the diocese of a church school stands under faith alone, and that of a school without a character as a right', () => {
  const consent = trust({ verdicts: [verdict({ state: 'unknown', toSettle: 'Ask the diocese' })] });
  const church = ourSchool({ character: ofFaith('church-of-england') });
  expect(wordsOf(consent, asking(['diocese'], church))).toBe('Ask the diocese.');
  expect(wordsOf(trust(), asking(['diocese']))).toMatch(/^Ask your diocese or religious authority/);
});
