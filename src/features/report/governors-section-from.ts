import type { GovernorWeights, Swings } from '../../matching/governor-weights.ts';
import type { FoldedOrder } from '../../matching/robustness/fold-order.ts';
import { compareGovernors } from '../../matching/robustness/governors.ts';
import type { ReportSection } from '../../report/document.ts';
import { governorsSection } from '../../report/sections/governors.ts';

/** The report's section about several governors; `undefined` with fewer than two who weigh anything. */
export function governorsSectionFrom(
  folded: FoldedOrder,
  governors: readonly GovernorWeights[],
  board: Swings,
): ReportSection | undefined {
  return governorsSection(compareGovernors(folded, governors, board));
}
