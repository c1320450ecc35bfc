import type { CostLine } from './cost-line.ts';
import type { MoneyRange } from './money-range.ts';
import { differenceInWords, NOT_KNOWN, rangeInWords } from './money-words.ts';
import { knownPart } from './work-out.ts';

/** What a sum leaves open: words to begin with, each thing that is not known, and what the rest comes to where the sum itself is not known. */
export type OpenPart = {
  readonly lead: string;
  /** Empty where `lead` says it all. */
  readonly gaps: readonly string[];
  /** A whole sentence. */
  readonly known?: string;
};

/** What a sum over three years says; `open` is absent where everything is known or bounded. */
export type TotalInWords = { readonly amount: string; readonly open?: OpenPart };

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
  const { gaps } = sum;
  const [from, to] = [Number.isFinite(low), Number.isFinite(high)];
  const amount = words(sum.total);
  if (from && to) return { amount };
  if (amount !== NOT_KNOWN) {
    return { amount, open: { lead: `${from ? 'plus' : 'less'} what is not known:`, gaps } };
  }
  const known = knownPart(lines);
  const rest =
    known.low === 0 && known.high === 0 ? {} : { known: `What is known comes to ${words(known)}.` };
  return { amount, open: { lead: 'it depends on', gaps, ...rest } };
}

/** The difference to staying, in words. */
export function differenceTotal(sum: CostLine, lines: readonly CostLine[]): TotalInWords {
  return totalInWords(sum, lines, differenceInWords);
}
