import { addRanges, type MoneyRange } from './money-range.ts';

/** The three years of the calculation, counted from joining. */
export const COST_YEARS = [1, 2, 3] as const;
export type CostYear = (typeof COST_YEARS)[number];

/** One amount for each of the three years. */
export type ThreeYears = readonly [MoneyRange, MoneyRange, MoneyRange];

/** One line of the calculation, in whole pounds; each formula holds the figures that it used. */
export type CostLine = {
  readonly id: string;
  readonly label: string;
  readonly years: ThreeYears;
  /** The sum of the three years. */
  readonly total: MoneyRange;
  /** One formula where all years are alike, else one for each year. */
  readonly formulas: readonly string[];
  /** Bounds that stand in for something not known, and why they hold. */
  readonly bounds: readonly string[];
  /** What is not known and has no honest bound, in words that complete "what is not known: …". */
  readonly gaps: readonly string[];
};

type LineParts = Pick<CostLine, 'id' | 'label' | 'years' | 'formulas'> & {
  readonly bounds?: readonly string[];
  readonly gaps?: readonly string[];
};

/** A line with its sum; formulas, bounds and gaps that repeat are said once. */
export function costLine({ id, label, years, formulas, bounds = [], gaps = [] }: LineParts): CostLine {
  return {
    id,
    label,
    years,
    total: addRanges(years),
    formulas: [...new Set(formulas)],
    bounds: [...new Set(bounds)],
    gaps: [...new Set(gaps)],
  };
}

/** The sum of some lines: year by year and over all three, with everything that is not known in any of them. */
export function sumOfLines(id: string, label: string, lines: readonly CostLine[]): CostLine {
  const year = (index: 0 | 1 | 2) => addRanges(lines.map(({ years }) => years[index]));
  return costLine({
    id,
    label,
    years: [year(0), year(1), year(2)],
    formulas: [],
    gaps: lines.flatMap(({ gaps }) => gaps),
  });
}
