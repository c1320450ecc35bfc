import { CONSIDERATION_LABELS } from '../../domain/consideration.ts';
import type { Comparison } from '../../matching/robustness/compare-two.ts';
import { firstCounts } from '../../matching/robustness/first-counts.ts';
import type { FirstShares } from '../../matching/robustness/first-shares.ts';
import type { OtherOrders } from '../../matching/robustness/other-orders.ts';
import {
  countOfHundred,
  describeFirstMove,
  describeTopMove,
  formatWeight,
  tenths,
} from '../../matching/robustness/sentences.ts';
import type { WeightMove } from '../../matching/robustness/weight-moves.ts';
import { thousands } from '../../matching/wording.ts';
import type { TableOf } from '../document.ts';
import { formatPlace } from '../format/format-rank.ts';

const FROM_YOUR_ANSWERS = 'Worked out from the registers, your answers and what you have recorded';

/**
 * In how many of 100 tries each trust is first and among the first five, the trusts not listed last; two more columns where
 * something is unknown. First places add up to 100.
 */
export function firstSharesTable({
  trusts,
  byWeights,
  byEverything,
  samples,
  competing,
}: FirstShares): TableOf {
  const readings = byEverything === undefined ? [byWeights] : [byWeights, byEverything];
  return {
    caption: 'Of 100 tries with shifted weights, how many put each trust at the top',
    columns: [
      { label: 'Trust', kind: 'text' },
      { label: 'First', kind: 'number' },
      { label: 'Among the first five', kind: 'number' },
      ...(byEverything === undefined
        ? []
        : [
            { label: 'First, once the unknowns vary as well', kind: 'number' } as const,
            { label: 'Among the first five, once they vary', kind: 'number' } as const,
          ]),
    ],
    rows: trusts.map(({ name }, index) => [
      name,
      ...readings.flatMap((reading) => {
        const share = reading.shares[index];
        const first = firstCounts(reading).trusts[index];
        if (share === undefined || first === undefined) throw new RangeError(`no shares of ${name}`);
        return [first, countOfHundred(share.top)];
      }),
    ]),
    total: [
      describeNotListed(Math.max(...readings.map(({ others }) => others.trusts))),
      ...readings.flatMap((reading) => [firstCounts(reading).others, 'not counted']),
    ],
    source: `${thousands(samples)} tries, ${thousands(competing)} trusts`,
  };
}

/** Name of the line for all trusts that the table does not list. */
function describeNotListed(trusts: number): string {
  return trusts === 0 ? 'Any trust not listed' : `Trusts not listed (${thousands(trusts)})`;
}

/** How far each consideration's weight can move before the first place, or the first five, change. Weights in points of 100. */
export function weightMovesTable(moves: readonly WeightMove[]): TableOf {
  return {
    caption: 'How far each weight can move, the others keeping their proportions',
    columns: [
      { label: 'Consideration', kind: 'text' },
      { label: 'Weight now, of 100', kind: 'number' },
      { label: 'Until the first place changes', kind: 'text' },
      { label: 'Until the first five change', kind: 'text' },
    ],
    rows: moves.map((move) => [
      CONSIDERATION_LABELS[move.considerationId],
      formatWeight(move.weight),
      describeFirstMove(move),
      describeTopMove(move),
    ]),
    source: FROM_YOUR_ANSWERS,
  };
}

/** Places as they stand beside those of two other orders. */
export function otherOrdersTable({ trusts }: OtherOrders): TableOf {
  return {
    caption: 'Places in the order, and in two others',
    columns: [
      { label: 'Trust', kind: 'text' },
      { label: 'Your weights', kind: 'text' },
      { label: 'Every consideration the same weight', kind: 'text' },
      { label: 'Everything unknown at its worst', kind: 'text' },
    ],
    rows: trusts.map(({ name, stated, equal, worst }) => [
      name,
      formatPlace(stated, false),
      formatPlace(equal, false),
      formatPlace(worst, false),
    ]),
    source: FROM_YOUR_ANSWERS,
  };
}

/** Points of two trusts, consideration by consideration; columns and rows add up as shown. */
export function comparisonTable({ a, b, considerations, total }: Comparison): TableOf {
  return {
    caption: 'Points of 100, which add up to the scores',
    columns: [
      { label: 'Consideration', kind: 'text' },
      { label: a.name, kind: 'number' },
      { label: b.name, kind: 'number' },
      { label: 'Difference', kind: 'number' },
    ],
    rows: considerations.map(({ id, aTenths, bTenths, differenceTenths }) => [
      CONSIDERATION_LABELS[id],
      tenths(aTenths),
      tenths(bTenths),
      signedTenths(differenceTenths),
    ]),
    total: ['Score', tenths(total.aTenths), tenths(total.bTenths), signedTenths(total.differenceTenths)],
    source: FROM_YOUR_ANSWERS,
  };
}

/** A difference in tenths of a point with its sign: "+3.3", "−0.2", "0.0". */
export function signedTenths(count: number): string {
  if (count === 0) return '0.0';
  return `${count > 0 ? '+' : '−'}${tenths(Math.abs(count))}`;
}
