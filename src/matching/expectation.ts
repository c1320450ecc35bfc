import type { Cell } from '../decision/index.ts';
import type { Score } from '../domain/score.ts';
import type { ScoreOrRange } from './define-criterion.ts';

/** From this many known candidates on, their mean is what we expect of one that is not known. */
const ENOUGH_PEERS = 30;

/** What to expect of a candidate about which nothing is known, and on what ground. */
export type Expectation =
  | { readonly kind: 'mean-of-known'; readonly score: Score; readonly known: number }
  | { readonly kind: 'midpoint' };

/** The mean of the first `count` scores that are known, where at least 30 are; otherwise the middle of what remains possible. */
export function expectationOf(scores: readonly ScoreOrRange[], count: number): Expectation {
  let known = 0;
  let sum = 0;
  for (let index = 0; index < count; index += 1) {
    const score = scores[index];
    if (typeof score !== 'number') continue;
    known += 1;
    sum += score;
  }
  return known >= ENOUGH_PEERS ? { kind: 'mean-of-known', score: sum / known, known } : { kind: 'midpoint' };
}

/** The cell of the decision table: a point when known, otherwise the range with what to expect inside it. */
export function cellOf(score: ScoreOrRange, expectation: Expectation): Cell {
  if (typeof score === 'number') return { known: true, low: score, expected: score, high: score };
  const { low, high } = score;
  const expected =
    expectation.kind === 'midpoint' ? (low + high) / 2 : Math.min(high, Math.max(low, expectation.score));
  return { known: false, low, expected, high };
}
