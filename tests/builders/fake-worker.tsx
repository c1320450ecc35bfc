import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Result } from '../../src/domain/result.ts';
import { WorkerContext } from '../../src/features/worker-hooks.ts';
import { BLANK_DECISION_FILE, type DecisionFile } from '../../src/store/decision-file.ts';
import { useDecision } from '../../src/store/use-decision.ts';
import type { WorkerClient } from '../../src/worker/client.ts';
import type { WorkerCalls, WorkerFailure, WorkerKind } from '../../src/worker/protocol.ts';

/** What the worker says to each kind of question. Kinds that a test leaves out are never answered. */
export type FakeAnswers = {
  readonly [K in WorkerKind]?: (
    ask: WorkerCalls[K]['ask'],
  ) => Result<WorkerCalls[K]['answer'], WorkerFailure>;
};

/** A worker's client that answers at once. */
export function fakeWorker(answers: FakeAnswers): WorkerClient {
  return {
    ask: (kind, ask) =>
      new Promise((resolve) => {
        const answer = answers[kind];
        if (answer !== undefined) resolve(answer(ask));
      }),
  };
}

/** Shows a screen over the user's work and a worker that answers as told. */
export async function showScreen(
  screen: ReactNode,
  answers: FakeAnswers,
  work: Partial<DecisionFile> = {},
): Promise<void> {
  await useDecision.getState().open();
  useDecision.setState({ file: { ...BLANK_DECISION_FILE, ...work }, undoable: [] });
  await act(async () => {
    render(<WorkerContext value={fakeWorker(answers)}>{screen}</WorkerContext>);
  });
}
