import type { WorkerCalls } from '../../worker/protocol.ts';
import type { WorkerAnswer } from '../worker-hooks.ts';

/** What the register was asked for. `waiting` keeps what it said before, if anything: it may lack what was asked for since. */
export type Fetched<T> =
  | { readonly kind: 'known'; readonly value: T }
  | { readonly kind: 'waiting'; readonly previous: T | null }
  | { readonly kind: 'failed' };

/** An answer for the cells. `unasked` is known where there was nothing to ask. */
export function fetchedFrom<K extends 'explain' | 'trusts' | 'outcomes'>(
  answer: WorkerAnswer<K>,
  unasked: WorkerCalls[K]['answer'],
): Fetched<WorkerCalls[K]['answer']> {
  switch (answer.kind) {
    case 'idle':
      return { kind: 'known', value: unasked };
    case 'waiting':
      return { kind: 'waiting', previous: answer.previous };
    case 'failed':
      return { kind: 'failed' };
    case 'done':
      return { kind: 'known', value: answer.answer };
    default:
      return answer satisfies never;
  }
}

/** What can be shown now; null while nothing has come. */
export function atHand<T>(fetched: Fetched<T>): T | null {
  switch (fetched.kind) {
    case 'known':
      return fetched.value;
    case 'waiting':
      return fetched.previous;
    case 'failed':
      return null;
    default:
      return fetched satisfies never;
  }
}
