import { QUESTIONS } from '../../../finding/questions/index.ts';
import type { CompleteAnswers } from '../../../matching/answers.ts';
import { CRITERIA } from '../../../matching/criteria/index.ts';
import { criterionWeights } from '../../../matching/criterion-weights.ts';
import type { OurSchool } from '../../../matching/our-school.ts';
import type { RecordedEntry } from '../../../matching/recorded.ts';
import type { DocumentQuestion } from '../../../readiness/documents/document-input.ts';

type Asking = {
  readonly school: OurSchool;
  readonly answers: CompleteAnswers;
  /** What is recorded of the trust that the letter goes to. */
  readonly recorded: readonly RecordedEntry[];
};

/**
 * For each criterion on which nothing is recorded yet the first question of the bank that its own consideration asks, those first whose
 * answer counts most. Empty when
 * no criterion has weight.
 */
export function trustQuestions({ school, answers, recorded }: Asking): readonly DocumentQuestion[] {
  const weights = criterionWeights(CRITERIA, { school, answers });
  if (!weights.ok) return [];
  const open = CRITERIA.flatMap((criterion, at) => {
    const weight = Number(weights.value[at]);
    if (criterion.origin !== 'recorded' || weight === 0) return [];
    const isRecorded = recorded.some(({ about }) => about.split('/')[0] === criterion.id);
    const question = QUESTIONS.find(
      ({ of, only, consideration, feeds }) =>
        of === 'trust' &&
        only === undefined &&
        consideration === criterion.consideration &&
        feeds.includes(criterion.id),
    );
    return isRecorded || question === undefined ? [] : [{ weight, question }];
  });
  return open
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ question: { ask, goodEvidence, document } }) => ({
      question: ask,
      goodEvidence: `${goodEvidence} (${document})`,
    }));
}
