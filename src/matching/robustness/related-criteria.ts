import { correlations } from '../../decision/index.ts';
import type { Score } from '../../domain/score.ts';
import { itemAt } from '../item-at.ts';
import type { Field } from './field.ts';

/** From this rank correlation on (Spearman, either sign) two criteria mostly go together. */
const STRONG = 0.7;

/** Fewer trusts than this say nothing about how criteria go together. */
const LEAST_TRUSTS = 30;

/** Two criteria that mostly go up and down together, or mostly against each other, over `trusts` competing trusts. */
export type RelatedCriteria = {
  readonly first: { readonly criterionId: string; readonly label: string };
  readonly second: { readonly criterionId: string; readonly label: string };
  readonly direction: 'together' | 'against';
  /** Rank correlation without its sign, .7 to 1. */
  readonly strength: number;
  readonly trusts: number;
  /** Weight of both, 0 to 1. */
  readonly weight: Score;
};

/**
 * Pairs of criteria with weight that may count one reason twice, most strongly related first. Where something is unknown for either, the
 * trust says nothing about the pair.
 *
 * Source: DCLG, Multi-criteria analysis: a manual (2009), §5.4.4 (double counting).
 */
export function relatedCriteria({ gathered, table, weights }: Field): readonly RelatedCriteria[] {
  return correlations(table, LEAST_TRUSTS)
    .filter(
      ({ a, b, spearman }) =>
        Math.abs(spearman) >= STRONG && Number(weights[a]) > 0 && Number(weights[b]) > 0,
    )
    .map(({ a, b, spearman, candidates }) => ({
      first: labelled(itemAt(gathered.criteria, a)),
      second: labelled(itemAt(gathered.criteria, b)),
      direction: spearman > 0 ? 'together' : 'against',
      strength: Math.abs(spearman),
      trusts: candidates,
      weight: Number(weights[a]) + Number(weights[b]),
    }));
}

function labelled({ id, label }: { readonly id: string; readonly label: string }) {
  return { criterionId: id, label };
}
