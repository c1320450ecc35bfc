import type { TrustUid } from '../../domain/trust-uid.ts';
import { type KnownScheme, type Wish, wishFor } from '../../finding/delegation/build-grid.ts';
import type { GridDecision } from '../../finding/delegation/grid-decisions.ts';
import type { CompleteAnswers } from '../../matching/answers.ts';
import { useDecision } from '../../store/use-decision.ts';

/** What we want of each decision. */
export function useWishes(decisions: CompleteAnswers['governance']['decisions']) {
  const work = useDecision((state) => state.file.finding.delegation);
  return (decision: GridDecision): Wish => wishFor(decision, decisions, work);
}

/** What is known of each trust's scheme. */
export function useSchemes() {
  const recorded = useDecision((state) => state.file.recorded);
  const schemes = useDecision((state) => state.file.finding.delegation.schemes);
  return (uid: TrustUid): KnownScheme => ({ recorded: recorded[uid] ?? [], lines: schemes[uid] ?? {} });
}
