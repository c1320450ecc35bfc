import { err, ok, type Result } from '../domain/result.ts';
import type { WorkerCalls, WorkerFailure, WorkerKind, WorkerRequest, WorkerResponse } from './protocol.ts';

/** The side of a worker that the page sees. A browser's `Worker` is one; tests pass in their own. */
export type WorkerPort = {
  postMessage(request: WorkerRequest): void;
  onmessage: ((event: MessageEvent<WorkerResponse>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
};

export type WorkerStage = Extract<WorkerResponse, { readonly kind: 'progress' }>['stage'];

/** How far loading has come, 0 to 1, and what is being done. */
export type WorkerProgress = { readonly share: number; readonly stage: WorkerStage };

export type AskOptions = {
  readonly onProgress?: (progress: WorkerProgress) => void;
  /** Once aborted, the answer is dropped and the promise settles as superseded. */
  readonly signal?: AbortSignal;
};

export type WorkerClient = {
  /** Asks the worker one thing. Never throws or rejects: every failure is a value. */
  readonly ask: <K extends WorkerKind>(
    kind: K,
    ask: WorkerCalls[K]['ask'],
    options?: AskOptions,
  ) => Promise<Result<WorkerCalls[K]['answer'], WorkerFailure>>;
};

type Pending = {
  readonly settle: (outcome: Result<unknown, WorkerFailure>) => void;
  readonly onProgress: AskOptions['onProgress'];
};

const SUPERSEDED: WorkerFailure = {
  code: 'superseded',
  message: 'A newer question took the place of this one.',
};

const CRASHED: WorkerFailure = {
  code: 'worker-crashed',
  message: 'The part of the app that reads the register stopped. Nothing you entered is lost. Try again.',
};

/**
 * A client of the register's worker, which is started at the first question and again after a crash. Replies are matched to
 * questions by number; a reply to a question that nobody waits for any more is dropped.
 */
export function createWorkerClient(start: () => WorkerPort): WorkerClient {
  const pending = new Map<number, Pending>();
  let port: WorkerPort | null = null;
  let lastId = 0;

  const receive = ({ data }: MessageEvent<WorkerResponse>) => {
    const question = pending.get(data.id);
    if (question === undefined) return;
    if (data.kind === 'progress') {
      question.onProgress?.({ share: data.share, stage: data.stage });
      return;
    }
    pending.delete(data.id);
    question.settle(data.kind === 'done' ? ok(data.answer) : err(data.failure));
  };

  const crash = () => {
    port?.terminate();
    port = null;
    const waiting = [...pending.values()];
    pending.clear();
    for (const question of waiting) question.settle(err(CRASHED));
  };

  const running = () => {
    if (port !== null) return port;
    port = start();
    port.onmessage = receive;
    port.onerror = crash;
    return port;
  };

  return {
    ask: (kind, ask, { onProgress, signal } = {}) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) return resolve(err(SUPERSEDED));
        lastId += 1;
        const id = lastId;
        type Outcome = Parameters<typeof resolve>[0];
        // The protocol pairs every kind with its answer; the number pairs this reply with this question.
        pending.set(id, { settle: (outcome) => resolve(outcome as Outcome), onProgress });
        signal?.addEventListener('abort', () => {
          if (pending.delete(id)) resolve(err(SUPERSEDED));
        });
        running().postMessage({ id, kind, ask } as WorkerRequest);
      }),
  };
}

/** Asks one kind of question of which only the newest matters: asking again supersedes the one before. */
export function createLatest<K extends WorkerKind>(client: WorkerClient, kind: K) {
  let current: AbortController | null = null;
  return (ask: WorkerCalls[K]['ask'], options: Omit<AskOptions, 'signal'> = {}) => {
    current?.abort();
    current = new AbortController();
    return client.ask(kind, ask, { ...options, signal: current.signal });
  };
}
