import type { TrustUid } from '../domain/trust-uid.ts';
import type { Ranking } from '../matching/ranking.ts';
import type { DecisionFile } from '../store/decision-file.ts';
import { MOST_TRUSTS, startingTrusts } from './trust-pool.ts';

/** The trusts that grids look at: those chosen for the comparison, or else those that it starts from. At most five. */
export function trustsSideBySide(
  ranking: Ranking,
  { finding, shortlist }: Pick<DecisionFile, 'finding' | 'shortlist'>,
): readonly TrustUid[] {
  const { chosen } = finding.comparison;
  return chosen.length > 0 ? chosen.slice(0, MOST_TRUSTS) : startingTrusts(ranking, shortlist);
}
