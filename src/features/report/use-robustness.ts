import type { TrustUid } from '../../domain/trust-uid.ts';
import type { ReportRobustness } from '../../report/sections/robustness.ts';
import { useDecision } from '../../store/use-decision.ts';
import type { ReadyInput } from '../rank-input.ts';
import { shortlistInput, useFirstShares } from '../sureness.ts';
import { useWorkerAnswer } from '../worker-hooks.ts';

/** How sure the order is, for the report. `none`: it could not be worked out, or there is nobody to put in order; the report does without. */
export type RobustnessState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly robustness: ReportRobustness }
  | { readonly kind: 'none' };

/** Asks the worker about these trusts; figures from the first ways of weighing are replaced by those from all. */
export function useRobustness(input: ReadyInput, shortlist: readonly TrustUid[]): RobustnessState {
  const choices = useDecision((state) => state.file.shortlist);
  const ask = shortlist.length === 0 ? null : shortlistInput(input, choices, shortlist);
  const shares = useFirstShares(ask);
  const sensitivity = useWorkerAnswer('sensitivity', ask);
  const next = useWorkerAnswer('whatNext', ask);
  const failed = [shares, sensitivity, next].some(({ kind }) => kind === 'failed' || kind === 'idle');
  if (failed) return { kind: 'none' };
  if (shares.kind !== 'done' || sensitivity.kind !== 'done' || next.kind !== 'done')
    return { kind: 'waiting' };
  if (shares.answer === null || sensitivity.answer === null) return { kind: 'none' };
  return {
    kind: 'ready',
    robustness: { shares: shares.answer, ...sensitivity.answer, next: next.answer },
  };
}
