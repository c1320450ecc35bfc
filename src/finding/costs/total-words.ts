import { listed } from '../../matching/wording.ts';
import type { CostLine } from './cost-line.ts';
import type { MoneyRange } from './money-range.ts';
import { differenceInWords, NOT_KNOWN, rangeInWords } from './money-words.ts';
import { knownPart } from './work-out.ts';

/** What a sum over three years says, and what it leaves open. */
export type TotalInWords = {
  readonly amount: string;
  /** "plus what is not known: …"; absent where everything is known or bounded. */
  readonly open?: string;
};

/**
 * A sum in words. Where one side has no bound, the other side stands with what is not known; where neither has, the sum is not known,
 * and what the known lines come to is said beside it.
 */
export function totalInWords(
  sum: CostLine,
  lines: readonly CostLine[],
  words: (range: MoneyRange) => string = rangeInWords,
): TotalInWords {
  const { low, high } = sum.total;
  const gaps = listed(sum.gaps);
  const [from, to] = [Number.isFinite(low), Number.isFinite(high)];
  const amount = words(sum.total);
  if (from && to) return { amount };
  if (amount === NOT_KNOWN) {
    const known = knownPart(lines);
    const rest = known.low === 0 && known.high === 0 ? '' : `; what is known comes to ${words(known)}`;
    return { amount, open: `it depends on ${gaps}${rest}` };
  }
  return { amount, open: `${from ? 'plus' : 'less'} what is not known: ${gaps}` };
}

/** The difference to staying, in words. */
export function differenceTotal(sum: CostLine, lines: readonly CostLine[]): TotalInWords {
  return totalInWords(sum, lines, differenceInWords);
}
