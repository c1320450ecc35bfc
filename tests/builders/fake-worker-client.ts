import { ok } from '../../src/domain/result.ts';
import type { WorkerClient } from '../../src/worker/client.ts';
import type { WorkerCalls, WorkerKind } from '../../src/worker/protocol.ts';

type Answers = {
  readonly [K in WorkerKind]?: (ask: WorkerCalls[K]['ask']) => WorkerCalls[K]['answer'];
};

/** A client that answers from the functions given, at once; a question without one never comes back. */
export function fakeWorkerClient(answers: Answers): WorkerClient {
  return {
    ask: (kind, ask) => {
      const answer = answers[kind];
      return answer === undefined ? new Promise(() => undefined) : Promise.resolve(ok(answer(ask)));
    },
  };
}
