import { orderByTotals } from './ranks.ts';
import { deriveKey, keyOf, uniformAt } from './sampling/counter-random.ts';
import type { DecisionTable } from './table.ts';
import type { Weights } from './weights.ts';

/** A question put to several candidates at once, and the criteria that its answers settle. */
export type Question = { readonly criteria: readonly number[]; readonly asked: readonly number[] };

/**
 * What the answers to one question could do, as shares of the sampled answers (0 to 1): `firstChangeShare` puts somebody else first,
 * `shortlistChangeShare` changes who is among the first `count`. `gain` (0 to 1, in totals) is the average of the best minus the
 * best of the averages. `openCells` counts the unknown cells that the answers settle; without any, the rest is 0.
 */
export type QuestionInformation = {
  readonly openCells: number;
  readonly firstChangeShare: number;
  readonly shortlistChangeShare: number;
  readonly gain: number;
};

/**
 * Samples the answers to a question: every unknown cell that it settles is uniform on its interval and independent, everything else
 * stays at its expected value. The same seed gives the same figures. O(samples × cells + candidates · log candidates).
 *
 * @throws RangeError when the weights are not of this table, or `samples` is not a whole number from 1.
 * Source: expected value of perfect information by simulation; Raiffa and Schlaifer (1961), Applied Statistical Decision Theory.
 */
export function questionInformation(
  table: DecisionTable,
  weights: Weights,
  question: Question,
  count: number,
  sampling: { readonly samples: number; readonly seed: number },
): QuestionInformation {
  const { samples, seed } = sampling;
  if (!Number.isInteger(samples) || samples < 1) throw new RangeError(`cannot draw ${samples} samples`);
  const field = fieldOf(table, weights, question, count, seed);
  let openCells = 0;
  for (const { cells } of field.asked) openCells += cells.length;
  if (openCells === 0) return { openCells, firstChangeShare: 0, shortlistChangeShare: 0, gain: 0 };

  const sums = new Float64Array(field.asked.length);
  let bestSum = 0;
  let firstChanges = 0;
  let shortlistChanges = 0;
  for (let sample = 0; sample < samples; sample += 1) {
    let first = field.first;
    let inside = field.lowestInside;
    let outside = field.highestOutside;
    let best = field.bestSilent;
    for (const [at, candidate] of field.asked.entries()) {
      const total = answeredTotal(candidate, sample);
      sums[at]! += total;
      best = Math.max(best, total);
      if (candidate.place === 0) first = total;
      if (candidate.place < count) inside = Math.min(inside, total);
      else outside = Math.max(outside, total);
    }
    bestSum += best;
    if (first < best) firstChanges += 1;
    if (inside < outside) shortlistChanges += 1;
  }
  const bestAverage = sums.reduce((best, sum) => Math.max(best, sum / samples), field.bestSilent);
  return {
    openCells,
    firstChangeShare: firstChanges / samples,
    shortlistChangeShare: shortlistChanges / samples,
    // The average of the best cannot be below; rounding can put it a last digit there.
    gain: Math.max(0, bestSum / samples - bestAverage),
  };
}

type Asked = {
  readonly place: number;
  /** The total with the asked cells at their worst. */
  readonly worst: number;
  readonly cells: readonly { readonly span: number; readonly key: number }[];
};

/** The asked candidates, and the few totals of the others that matter: infinite where there are none. */
type Field = {
  readonly asked: readonly Asked[];
  readonly first: number;
  readonly bestSilent: number;
  readonly lowestInside: number;
  readonly highestOutside: number;
};

function fieldOf(
  table: DecisionTable,
  weights: Weights,
  question: Question,
  count: number,
  seed: number,
): Field {
  const { order, values } = orderByTotals(table, weights, 'expected');
  const isAsked = new Set(question.asked);
  const silent = Array.from(order.entries()).filter(([, candidate]) => !isAsked.has(candidate));
  const totalsOf = (places: typeof silent) => places.map(([, candidate]) => values[candidate]!);
  return {
    asked: Array.from(order.entries())
      .filter(([, candidate]) => isAsked.has(candidate))
      .map(([place, candidate]) =>
        askedOf(table, weights, question.criteria, { place, candidate, total: values[candidate]!, seed }),
      ),
    first: order.length === 0 ? Number.NEGATIVE_INFINITY : values[order[0]!]!,
    bestSilent: Math.max(...totalsOf(silent.slice(0, 1))),
    lowestInside: Math.min(...totalsOf(silent.filter(([place]) => place < count))),
    highestOutside: Math.max(...totalsOf(silent.filter(([place]) => place >= count).slice(0, 1))),
  };
}

function askedOf(
  table: DecisionTable,
  weights: Weights,
  criteria: readonly number[],
  of: { readonly place: number; readonly candidate: number; readonly total: number; readonly seed: number },
): Asked {
  const candidateKey = keyOf(of.seed, `candidate ${table.candidateIds[of.candidate]}`);
  const open = criteria
    .map((j) => ({ j, at: of.candidate * table.criterionIds.length + j }))
    .filter(({ at }) => table.known[at] === 0);
  return {
    place: of.place,
    worst: open.reduce(
      (total, { j, at }) => total - weights[j]! * (table.expected[at]! - table.low[at]!),
      of.total,
    ),
    cells: open.map(({ j, at }) => ({
      span: weights[j]! * (table.high[at]! - table.low[at]!),
      key: deriveKey(candidateKey, keyOf(of.seed, `criterion ${table.criterionIds[j]}`)),
    })),
  };
}

function answeredTotal({ worst, cells }: Asked, sample: number): number {
  let total = worst;
  for (const { span, key } of cells) total += span * uniformAt(key, sample);
  return total;
}
