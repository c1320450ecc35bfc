import { useMemo } from 'react';
import type { ConsiderationId } from '../../domain/consideration.ts';
import { retotal, type TriedPlace } from '../../matching/robustness/retotal.ts';
import type { ShortlistInput } from '../../worker/protocol.ts';
import type { ReadyInput } from '../rank-input.ts';
import { useWorkerAnswer, type WorkerAnswer } from '../worker-hooks.ts';

const TOP = 10;
/** Enough places of the stated order to say where most of the tried first ten come from. */
export const COMPARED = 100;

/** What tried weights give. */
export type TriedOrderState = {
  readonly answer: WorkerAnswer<'foldedOrder'>;
  /** The first ten; `nothing-counts` when every number is 0, null until the trusts are there. */
  readonly order: readonly TriedPlace[] | 'nothing-counts' | null;
  /** Ranks under the stated weights by trust, as far as {@link COMPARED}. */
  readonly before: ReadonlyMap<string, number>;
};

const NO_RANKS: ReadonlyMap<string, number> = new Map();

/**
 * Asks the worker once what each trust is worth on each consideration; then every number gives its order in the same frame. Null
 * weights, while one cannot be read, stand for the stated ones.
 */
export function useTriedOrder(
  input: ReadyInput,
  { leftOut }: ShortlistInput,
  considerations: Readonly<Record<ConsiderationId, number>> | null,
): TriedOrderState {
  const stated = input.answers.weights.considerations;
  const answer = useWorkerAnswer('foldedOrder', { ...input.ask, leftOut });
  const folded = answer.kind === 'done' ? answer.answer : null;
  const before = useMemo(() => {
    const known = folded === null ? null : retotal(folded, stated, COMPARED);
    return known?.ok === true ? new Map(known.value.map(({ uid, rank }) => [uid, rank])) : NO_RANKS;
  }, [folded, stated]);
  if (folded === null) return { answer, order: null, before };
  const tried = retotal(folded, considerations ?? stated, TOP);
  return { answer, order: tried.ok ? tried.value : 'nothing-counts', before };
}
