import { useMemo } from 'react';
import type { ConsiderationId } from '../../domain/consideration.ts';
import type { RankRefusal } from '../../matching/ranking.ts';
import type { TriedPlace } from '../../matching/robustness/retotal.ts';
import type { ShortlistInput } from '../../worker/protocol.ts';
import type { ReadyInput } from '../rank-input.ts';
import { useWorkerAnswer, type WorkerAnswer } from '../worker-hooks.ts';

const TOP = 10;
/** Enough places of the stated order to say where most of the tried first ten come from. */
export const COMPARED = 100;

/** What tried weights give. While a newer order is added up, the last one stays. */
export type TriedOrderState = {
  readonly answer: WorkerAnswer<'retotal'>;
  readonly order: readonly TriedPlace[] | RankRefusal | null;
  /** Ranks under the stated weights by trust, as far as {@link COMPARED}; null until known. */
  readonly before: ReadonlyMap<string, number> | null;
};

/** Asks anew whenever a number changes; null weights, while one cannot be read, ask for the stated ones. */
export function useTriedOrder(
  input: ReadyInput,
  { leftOut }: ShortlistInput,
  considerations: Readonly<Record<ConsiderationId, number>> | null,
): TriedOrderState {
  const stated = input.answers.weights.considerations;
  const answer = useWorkerAnswer('retotal', {
    ...input.ask,
    considerations: considerations ?? stated,
    leftOut,
    top: TOP,
  });
  const before = useWorkerAnswer('retotal', {
    ...input.ask,
    considerations: stated,
    leftOut,
    top: COMPARED,
  });
  const known = before.kind === 'done' && !('kind' in before.answer) ? before.answer : null;
  return {
    answer,
    order: answer.kind === 'done' ? answer.answer : answer.kind === 'waiting' ? answer.previous : null,
    before: useMemo(
      () => (known === null ? null : new Map(known.map(({ uid, rank }) => [uid, rank]))),
      [known],
    ),
  };
}
