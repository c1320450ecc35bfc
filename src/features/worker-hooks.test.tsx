import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { err, ok, type Result } from '../domain/result.ts';
import type { AskOptions, WorkerClient } from '../worker/client.ts';
import type { TrustHit, WorkerFailure } from '../worker/protocol.ts';
import { useWorkerAnswer, WorkerContext } from './worker-hooks.ts';

type Question = {
  readonly query: string;
  readonly options: AskOptions;
  readonly settle: (outcome: Result<readonly TrustHit[], WorkerFailure>) => Promise<void>;
};

/** Components stand around a client whose questions are answered by the test. */
function setUp() {
  const questions: Question[] = [];
  const client: WorkerClient = {
    ask: (_kind, ask, options = {}) =>
      new Promise((resolve) => {
        questions.push({
          query: 'query' in ask ? String(ask.query) : '',
          options,
          settle: (outcome) => act(async () => resolve(outcome as Parameters<typeof resolve>[0])),
        });
      }),
  };
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <WorkerContext value={client}>{children}</WorkerContext>
  );
  return { wrapper, questions, last: () => questions.at(-1) as Question };
}

function Finder({ query }: { readonly query: string | null }) {
  const state = useWorkerAnswer('findTrusts', query === null ? null : { query, limit: 5 });
  switch (state.kind) {
    case 'idle':
      return <p>idle</p>;
    case 'waiting':
      return <p>waiting, before: {state.previous === null ? 'nothing' : state.previous.length}</p>;
    case 'failed':
      return (
        <button type="button" onClick={state.retry}>
          {state.failure.message}
        </button>
      );
    case 'done':
      return <p>found {state.answer.length}</p>;
    default:
      return state satisfies never;
  }
}

const NO_HITS = ok([]);

test('asks nothing without a question', () => {
  const { wrapper, questions } = setUp();
  render(<Finder query={null} />, { wrapper });
  expect(screen.getByText('idle')).toBeVisible();
  expect(questions).toHaveLength(0);
});

test('keeps the former answer while the next is awaited, and asks once for equal questions', async () => {
  const { wrapper, questions, last } = setUp();
  const { rerender } = render(<Finder query="elm" />, { wrapper });
  expect(screen.getByText('waiting, before: nothing')).toBeVisible();
  rerender(<Finder query="elm" />);
  expect(questions).toHaveLength(1);
  await last().settle(NO_HITS);
  expect(screen.getByText('found 0')).toBeVisible();
  rerender(<Finder query="elms" />);
  expect(screen.getByText('waiting, before: 0')).toBeVisible();
});

test('an answer to a former question never shows', async () => {
  const { wrapper, questions } = setUp();
  const { rerender } = render(<Finder query="elm" />, { wrapper });
  rerender(<Finder query="oak" />);
  await questions[0]?.settle(NO_HITS);
  expect(screen.getByText('waiting, before: nothing')).toBeVisible();
});

test('a failure is shown, and can be tried again', async () => {
  const { wrapper, questions, last } = setUp();
  render(<Finder query="elm" />, { wrapper });
  await last().settle(err({ code: 'offline', message: 'No connection.' }));
  await userEvent.click(screen.getByRole('button', { name: 'No connection.' }));
  expect(questions).toHaveLength(2);
  await last().settle(NO_HITS);
  expect(screen.getByText('found 0')).toBeVisible();
});
