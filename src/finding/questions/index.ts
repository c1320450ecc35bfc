import type { Situation } from '../situation.ts';
import { FAITH_QUESTIONS } from './faith.ts';
import { FINANCE_QUESTIONS } from './finance.ts';
import { GEOGRAPHY_QUESTIONS } from './geography.ts';
import { GOVERNANCE_QUESTIONS } from './governance.ts';
import type { Question } from './question.ts';
import { SIZE_QUESTIONS } from './size.ts';
import { VISION_QUESTIONS } from './vision.ts';

/** Every question of the bank, by consideration. To add one: a line in the file of its consideration. */
export const QUESTIONS: readonly Question[] = [
  ...VISION_QUESTIONS,
  ...GEOGRAPHY_QUESTIONS,
  ...SIZE_QUESTIONS,
  ...FAITH_QUESTIONS,
  ...GOVERNANCE_QUESTIONS,
  ...FINANCE_QUESTIONS,
];

/** The questions that arise for a school in these situations, in the order of the bank. */
export function questionsFor(situations: ReadonlySet<Situation>): readonly Question[] {
  return QUESTIONS.filter(({ only }) => only === undefined || only.some((one) => situations.has(one)));
}
