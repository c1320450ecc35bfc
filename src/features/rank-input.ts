import { grantPerPupil, inCriterionForms } from '../finding/in-criterion-forms.ts';
import type { CompleteAnswers } from '../matching/answers.ts';
import { completeAnswers } from '../matching/defaults.ts';
import { type AnswerPath, defaultsUsed } from '../matching/defaults-used.ts';
import type { OurSchool } from '../matching/our-school.ts';
import type { DecisionFile } from '../store/decision-file.ts';
import type { RankInput, WorkerCalls } from '../worker/protocol.ts';
import { useWorkerAnswer, type WorkerAnswer } from './worker-hooks.ts';

/** Our school with what it asked for, ready to be ranked. */
export type ReadyInput = {
  readonly school: OurSchool;
  readonly answers: CompleteAnswers;
  readonly defaultsUsed: readonly AnswerPath[];
  readonly ask: RankInput;
};

/** Completes the user's draft with the defaults for this school. */
export function readyInput(file: DecisionFile, school: OurSchool): ReadyInput {
  const answers = completeAnswers(file.draft, school);
  return {
    school,
    answers,
    defaultsUsed: defaultsUsed(file.draft, answers),
    ask: {
      school,
      answers,
      recorded: inCriterionForms(file.recorded, grantPerPupil(file.finding.costs.budget, school.pupils)),
    },
  };
}

/** The order for the input; while it changes, the previous one stays in `previous`. Null asks nothing. */
export function useRanking(input: ReadyInput | null): WorkerAnswer<'rank'> {
  return useWorkerAnswer('rank', input === null ? null : input.ask);
}

/** Explanations of some trusts for the input; null or no trust asks nothing. */
export function useExplanations(
  input: ReadyInput | null,
  uids: WorkerCalls['explain']['ask']['uids'],
): WorkerAnswer<'explain'> {
  return useWorkerAnswer('explain', input === null || uids.length === 0 ? null : { ...input.ask, uids });
}
