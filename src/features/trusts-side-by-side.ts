import type { TrustUid } from '../domain/trust-uid.ts';
import { MOST_COMPARED } from '../finding/comparison-work.ts';
import type { Ranking } from '../matching/ranking.ts';
import type { DecisionFile } from '../store/decision-file.ts';
import { startingTrusts } from './trust-pool.ts';

/** The trusts to look at: those chosen for the comparison, or else those that it starts from. Each once, at most five, also of an imported file that names more. */
export function trustsSideBySide(
  ranking: Ranking,
  { finding, shortlist }: Pick<DecisionFile, 'finding' | 'shortlist'>,
): readonly TrustUid[] {
  const { chosen } = finding.comparison;
  const uids = chosen.length > 0 ? chosen : startingTrusts(ranking, shortlist);
  return [...new Set(uids)].slice(0, MOST_COMPARED);
}
