import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { createLatest, type WorkerClient, type WorkerProgress } from '../worker/client.ts';
import type { WorkerCalls, WorkerFailure, WorkerKind } from '../worker/protocol.ts';

/** The worker's client, given by `app`. */
export const WorkerContext = createContext<WorkerClient | null>(null);

/** The client itself, for questions asked by an event. */
export function useWorkerClient(): WorkerClient {
  const client = useContext(WorkerContext);
  if (client === null) throw new Error('no WorkerContext around this screen');
  return client;
}

/** A question's state. `waiting` keeps the previous answer, so that a list need not flicker while the next one is found. */
export type WorkerAnswer<K extends WorkerKind> =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'waiting';
      readonly progress: WorkerProgress | null;
      readonly previous: WorkerCalls[K]['answer'] | null;
    }
  | { readonly kind: 'failed'; readonly failure: WorkerFailure; readonly retry: () => void }
  | { readonly kind: 'done'; readonly answer: WorkerCalls[K]['answer'] };

type Held<K extends WorkerKind> = {
  readonly key: string;
  readonly progress: WorkerProgress | null;
  readonly outcome:
    | { readonly kind: 'failed'; readonly failure: WorkerFailure }
    | { readonly kind: 'done'; readonly answer: WorkerCalls[K]['answer'] }
    | null;
  readonly previous: WorkerCalls[K]['answer'] | null;
};

/**
 * Asks the worker while the screen is shown, and again whenever the question changes; null asks nothing. Questions are compared by
 * content, so a new object with the same values is the same question.
 */
export function useWorkerAnswer<K extends WorkerKind>(
  kind: K,
  ask: WorkerCalls[K]['ask'] | null,
): WorkerAnswer<K> {
  const client = useWorkerClient();
  const latest = useMemo(() => createLatest(client, kind), [client, kind]);
  const [attempt, setAttempt] = useState(0);
  const [held, setHeld] = useState<Held<K> | null>(null);
  const key = ask === null ? null : `${attempt} ${JSON.stringify(ask)}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the question's content
  useEffect(() => {
    if (key === null || ask === null) return;
    let left = false;
    const update = (change: (now: Held<K>) => Held<K>) => {
      if (left) return;
      setHeld((now) => {
        const previous = now?.outcome?.kind === 'done' ? now.outcome.answer : (now?.previous ?? null);
        return change(now?.key === key ? now : { key, progress: null, outcome: null, previous });
      });
    };
    latest(ask, { onProgress: (progress) => update((now) => ({ ...now, progress })) }).then((result) =>
      update((now) => ({
        ...now,
        outcome: result.ok
          ? { kind: 'done', answer: result.value }
          : { kind: 'failed', failure: result.error },
      })),
    );
    return () => {
      left = true;
    };
  }, [key, latest]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  if (key === null) return { kind: 'idle' };
  if (held?.key === key && held.outcome !== null) {
    return held.outcome.kind === 'done' ? held.outcome : { ...held.outcome, retry };
  }
  const previous = held?.outcome?.kind === 'done' ? held.outcome.answer : (held?.previous ?? null);
  return { kind: 'waiting', progress: held?.key === key ? held.progress : null, previous };
}
