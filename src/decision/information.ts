import { orderByTotals } from './ranks.ts';
import type { DecisionTable } from './table.ts';
import type { Weights } from './weights.ts';

/**
 * What finding out one unknown cell could do. `changeShare` (0 to 1): the share of its interval that would take its candidate into
 * the first `count`, or out of them. `gain` (0 to 1, in totals): how much better the first place is expected to be when
 * the choice can wait for the answer.
 */
export type CellInformation = {
  readonly candidate: number;
  readonly criterion: number;
  readonly inside: boolean;
  readonly changeShare: number;
  readonly gain: number;
};

/**
 * Every unknown cell of these candidates, the most decisive first (by `changeShare`, then `gain`). One cell moves at a time, uniform on
 * its interval; everything else stays at its expected value. With the candidate's total running from `a` to `b` and the best
 * other one at `c`, the gain is `E max(T, c) − max(E T, c)`, where `E max(T, c) = c + (b − c)²/(2(b − a))` for c inside.
 * O(candidates · log candidates + cells).
 *
 * @throws RangeError when the weights are not of this table, or it has no such candidate.
 * Source: expected value of perfect information, Raiffa and Schlaifer (1961), Applied Statistical Decision Theory.
 */
export function cellInformation(
  table: DecisionTable,
  weights: Weights,
  candidates: readonly number[],
  count: number,
): readonly CellInformation[] {
  const { order, values } = orderByTotals(table, weights, 'expected');
  const width = table.criterionIds.length;
  const found: CellInformation[] = [];
  for (const candidate of candidates) {
    const place = order.indexOf(candidate);
    if (place === -1) throw new RangeError(`no candidate ${candidate} in the table`);
    const others = order.toSpliced(place, 1);
    const inside = place < count;
    const border = values[others[count - 1]!];
    const best = values[others[0]!];
    for (let criterion = 0; criterion < width; criterion += 1) {
      const at = candidate * width + criterion;
      if (table.known[at] === 1) continue;
      const weight = weights[criterion]!;
      const a = values[candidate]! + weight * (table.low[at]! - table.expected[at]!);
      const b = values[candidate]! + weight * (table.high[at]! - table.expected[at]!);
      found.push({
        candidate,
        criterion,
        inside,
        changeShare: border === undefined ? 0 : shareBeyond(a, b, border, inside),
        gain: best === undefined ? 0 : gainOfKnowing(a, b, best),
      });
    }
  }
  return found.sort((x, y) => y.changeShare - x.changeShare || y.gain - x.gain || x.candidate - y.candidate);
}

/** The share of [a, b] below the border for one who is inside, above it for one who is outside. */
function shareBeyond(a: number, b: number, border: number, inside: boolean): number {
  if (a === b) return 0;
  const below = Math.min(1, Math.max(0, (border - a) / (b - a)));
  return inside ? below : 1 - below;
}

function gainOfKnowing(a: number, b: number, other: number): number {
  if (other <= a || other >= b) return 0;
  const afterwards = other + (b - other) ** 2 / (2 * (b - a));
  return afterwards - Math.max((a + b) / 2, other);
}
