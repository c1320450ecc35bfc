import type { CompleteAnswers } from '../../../matching/answers.ts';
import { CRITERIA } from '../../../matching/criteria/index.ts';
import { criterionWeights } from '../../../matching/criterion-weights.ts';
import type { OurSchool } from '../../../matching/our-school.ts';
import type { RecordedEntry } from '../../../matching/recorded.ts';
import type { DocumentQuestion } from '../../../readiness/documents/document-input.ts';

/** What to ask a trust on each criterion that only the trust itself can answer, by the criterion's id. */
const QUESTIONS: Readonly<Partial<Record<string, string>>> = {
  'values-alignment': 'Which recent decision did your values make harder or dearer, and what did you decide?',
  'what-stays-ours':
    'What is the same in all your schools, what is left to each, and who could change that later?',
  'delegation-fit':
    'Who decides on budget, staffing, curriculum, policies and premises, and when were powers last changed?',
  'local-board':
    'What may the local governing body of a school decide, who sits on it, and who appoints them?',
  'central-contribution':
    'What would we contribute in each of the first three years, in pounds and for each pupil, and what would we get for it?',
  'pooling-and-reserves':
    'Do you pool your schools’ grants, what would become of our reserves, and who releases them?',
  'financial-standing':
    'What are your reserves, your result of the last year and your forecast, and which of your schools are in deficit?',
};

type Asking = {
  readonly school: OurSchool;
  readonly answers: CompleteAnswers;
  /** What is recorded of the trust that the letter goes to. */
  readonly recorded: readonly RecordedEntry[];
};

/** Questions to the trust that nothing is recorded on yet, those first whose answer counts most. Empty when no criterion has weight. */
export function trustQuestions({ school, answers, recorded }: Asking): readonly DocumentQuestion[] {
  const weights = criterionWeights(CRITERIA, { school, answers });
  if (!weights.ok) return [];
  const open = CRITERIA.flatMap((criterion, at) => {
    const question = QUESTIONS[criterion.id];
    const weight = Number(weights.value[at]);
    if (criterion.origin !== 'recorded' || question === undefined || weight === 0) return [];
    const isRecorded = recorded.some(({ about }) => about.split('/')[0] === criterion.id);
    return isRecorded ? [] : [{ weight, asked: { question, goodEvidence: criterion.documents } }];
  });
  return open.toSorted((a, b) => b.weight - a.weight).map(({ asked }) => asked);
}
