import { CONSIDERATION_IDS } from '../domain/consideration.ts';
import type { AnswerPath } from '../matching/defaults-used.ts';
import { counted } from '../matching/wording.ts';
import type { ReportInput } from './report-input.ts';
import type { Wish } from './wish.ts';
import { describeWishes } from './wishes.ts';

/** Whose answer a line of the report is: the school's, our default, both, nobody's yet, or nobody's because no question asks for it. */
export type Standing = 'yours' | 'default' | 'partly' | 'open' | 'unasked';

/** `open` answers count for nothing and are no default. */
export function standingOf({ paths, isOpen }: Wish, defaultsUsed: readonly AnswerPath[]): Standing {
  if (isOpen) return 'open';
  if (paths.length === 0) return 'unasked';
  const defaulted = paths.filter((path) => defaultsUsed.includes(path));
  if (defaulted.length === 0) return 'yours';
  return defaulted.length === paths.length ? 'default' : 'partly';
}

type Answered = Pick<ReportInput, 'answers' | 'defaultsUsed'> & {
  readonly school: Pick<ReportInput['school'], 'character'>;
};

/** How many answers our defaults stand in for, wholly or in part, as the report lists them: one line each, and one for the weights. */
export function countDefaults({ answers, defaultsUsed, school }: Answered): number {
  const wishes = describeWishes(answers, school.character);
  const standing = CONSIDERATION_IDS.flatMap((id) => wishes[id])
    .map((wish) => standingOf(wish, defaultsUsed))
    .filter((one) => one === 'default' || one === 'partly');
  return standing.length + (defaultsUsed.includes('weights.considerations') ? 1 : 0);
}

/** "11 answers are our defaults so far": the same words on screen and on paper. */
export function defaultsInWords(count: number): string {
  return `${counted(count, 'answer is our default', 'answers are our defaults')} so far`;
}
