import { isKnown, type Maybe } from '../../domain/unknown.ts';
import { counted, thousands } from '../../matching/wording.ts';
import type { CostYear } from './cost-line.ts';
import type { Figure, OurBudget } from './cost-work.ts';
import { type MoneyRange, multiplyRanges, NOTHING_OR_MORE } from './money-range.ts';
import { figureInWords, rangeInWords } from './money-words.ts';

/** An amount of one year with the words that stand for it in a formula, and what is not known about it. */
export type Worked = {
  readonly range: MoneyRange;
  readonly words: string;
  readonly gaps: readonly string[];
};

/** The number of pupils in words that complete "what is not known: …". */
const PUPILS_GAP = 'your number of pupils';

/** Pupils as a factor: the register's number, or the school's correction of it. */
export function pupilsOf(pupils: Maybe<number>): Worked {
  return isKnown(pupils)
    ? {
        range: { low: pupils, high: pupils },
        words: counted(pupils, 'pupil', 'pupils'),
        gaps: [],
      }
    : { range: NOTHING_OR_MORE, words: 'number of pupils (not known)', gaps: [PUPILS_GAP] };
}

/** General annual grant of a year, in pounds; 0 or more without a limit while it is not known. */
export function grantOf(year: CostYear, budget: OurBudget, pupils: Maybe<number>): Worked {
  const figure = grantFigure(year, budget);
  const gap = `your general annual grant in year ${year}`;
  if (figure === undefined) {
    return { range: NOTHING_OR_MORE, words: 'general annual grant (not known)', gaps: [gap] };
  }
  if (budget.grantBasis === 'total') return { range: figure, words: rangeInWords(figure), gaps: [] };
  const roll = pupilsOf(pupils);
  return {
    range: multiplyRanges(figure, roll.range),
    words: `(${figureInWords(figure, { before: '£' })} × ${roll.words})`,
    gaps: roll.gaps,
  };
}

function grantFigure(year: CostYear, budget: OurBudget): Figure | undefined {
  if (year === 1 || budget.laterYears === 'same') return budget.grant;
  if (budget.laterYears === undefined) return undefined;
  return year === 2 ? budget.grantYear2 : budget.grantYear3;
}

/** "412 pupils", as the formulas say it. */
export function pupilsInWords(pupils: Maybe<number>): string {
  return isKnown(pupils) ? thousands(pupils) : 'not known';
}
