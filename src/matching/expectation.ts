import type { Cell } from '../decision/index.ts';
import type { Score } from '../domain/score.ts';
import type { Assessment } from './define-criterion.ts';

/** From this many known candidates on, their mean is what we expect of one that is not known. */
const ENOUGH_PEERS = 30;

/** What to expect of a candidate about which nothing is known, and on what ground. */
export type Expectation =
  | { readonly kind: 'mean-of-known'; readonly score: Score; readonly known: number }
  | { readonly kind: 'midpoint' };

/** The mean score of the known candidates where at least 30 are known; otherwise the middle of what remains possible. */
export function expectationOf(assessments: readonly Assessment[]): Expectation {
  let known = 0;
  let sum = 0;
  for (const assessment of assessments) {
    if (!isComplete(assessment)) continue;
    known += 1;
    sum += assessment.low;
  }
  return known >= ENOUGH_PEERS ? { kind: 'mean-of-known', score: sum / known, known } : { kind: 'midpoint' };
}

/** The cell of the decision table: a point when known, otherwise the range with what to expect inside it. */
export function cellOf(assessment: Assessment, expectation: Expectation): Cell {
  const { low, high } = assessment;
  if (isComplete(assessment)) return { known: true, low, expected: low, high: low };
  const expected =
    expectation.kind === 'midpoint' ? (low + high) / 2 : Math.min(high, Math.max(low, expectation.score));
  return { known: false, low, expected, high };
}

/** True when the evidence leaves one score only. */
export function isComplete({ evidence, low, high }: Assessment): boolean {
  return evidence !== 'missing' && low === high;
}
