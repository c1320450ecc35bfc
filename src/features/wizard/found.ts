import type { WorkerCalls } from '../../worker/protocol.ts';
import type { WorkerAnswer } from '../worker-hooks.ts';

type Find = 'findSchools' | 'findTrusts';
type Hit<K extends Find> = WorkerCalls[K]['answer'][number];

/** What a finder shows: the hits, whether newer ones are on their way, and what to say where there is none. */
export type Found<K extends Find> = {
  readonly hits: readonly Hit<K>[];
  readonly waiting: boolean;
  readonly message: string;
};

type FoundWords = {
  /** While too little is typed to search. */
  readonly tooShort: string;
  readonly nothing: string;
};

/** From the worker's answer to what a finder shows. */
export function foundBy<K extends Find>(answer: WorkerAnswer<K>, words: FoundWords): Found<K> {
  switch (answer.kind) {
    case 'idle':
      return { hits: [], waiting: false, message: words.tooShort };
    case 'waiting':
      return {
        hits: answer.previous ?? [],
        waiting: true,
        message: answer.progress === null ? 'Searching…' : 'Reading the register; results follow…',
      };
    case 'failed':
      return { hits: [], waiting: false, message: answer.failure.message };
    case 'done':
      return { hits: answer.answer, waiting: false, message: words.nothing };
    default:
      return answer satisfies never;
  }
}
