import { listed } from '../../matching/wording.ts';
import type { CostLine } from './cost-line.ts';
import type { MoneyRange } from './money-range.ts';
import { differenceInWords, rangeInWords } from './money-words.ts';
import { knownPart } from './work-out.ts';

/** What a sum over three years says, and what it leaves open. */
export type TotalInWords = {
  readonly amount: string;
  /** "plus what is not known: …"; absent where everything is known or bounded. */
  readonly open?: string;
};

/**
 * A sum in words. Where one side has no bound, the other side stands with what is not known; where neither has, the sum of the known
 * lines stands alone, and says so.
 */
export function totalInWords(
  sum: CostLine,
  lines: readonly CostLine[],
  words: (range: MoneyRange) => string = rangeInWords,
): TotalInWords {
  const { low, high } = sum.total;
  const gaps = listed(sum.gaps);
  if (Number.isFinite(low) && Number.isFinite(high)) return { amount: words(sum.total) };
  if (Number.isFinite(low)) return { amount: words(sum.total), open: `plus what is not known: ${gaps}` };
  if (Number.isFinite(high)) return { amount: words(sum.total), open: `less what is not known: ${gaps}` };
  return { amount: `${words(knownPart(lines))} for what is known`, open: `not known: ${gaps}` };
}

/** The difference to staying, in words. */
export function differenceTotal(sum: CostLine, lines: readonly CostLine[]): TotalInWords {
  return totalInWords(sum, lines, differenceInWords);
}
