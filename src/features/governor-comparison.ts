import { useMemo } from 'react';
import { compareGovernors, type GovernorComparison } from '../matching/robustness/governors.ts';
import { governorsOf } from '../store/governor-actions.ts';
import { useDecision } from '../store/use-decision.ts';
import type { ReadyInput } from './rank-input.ts';
import { useWorkerAnswer, type WorkerAnswer } from './worker-hooks.ts';

/** The comparison of governors' weights. `idle` where nobody has given any. */
export type ComparisonState =
  | Exclude<WorkerAnswer<'foldedOrder'>, { readonly kind: 'done' | 'waiting' }>
  | { readonly kind: 'waiting' }
  | { readonly kind: 'done'; readonly comparison: GovernorComparison };

/**
 * Asks the worker once what each trust is worth on each consideration; every governor's order is added up on the page. Trusts that
 * the user set aside take no part. While the worker answers anew, the former worths stand.
 */
export function useGovernorComparison(input: ReadyInput): ComparisonState {
  const governors = useDecision((state) => governorsOf(state.file));
  const setAside = useDecision((state) => state.file.shortlist.setAside);
  const answer = useWorkerAnswer(
    'foldedOrder',
    governors.length === 0 ? null : { ...input.ask, leftOut: setAside.map(({ uid }) => uid) },
  );
  const board = input.answers.weights.considerations;
  const folded = answer.kind === 'done' ? answer.answer : answer.kind === 'waiting' ? answer.previous : null;
  const comparison = useMemo(
    () => (folded === null ? null : compareGovernors(folded, governors, board)),
    [folded, governors, board],
  );
  if (answer.kind === 'idle' || answer.kind === 'failed') return answer;
  return comparison === null ? { kind: 'waiting' } : { kind: 'done', comparison };
}
