import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import type { WorkerCalls, WorkerKind } from '../../worker/protocol.ts';
import type { WorkerAnswer } from '../worker-hooks.ts';

type WhenAnsweredProps<K extends WorkerKind> = {
  readonly answer: WorkerAnswer<K>;
  /** What is being worked out, as the label of the progress bar. */
  readonly label: string;
  readonly children: (answer: WorkerCalls[K]['answer'], updating: boolean) => ReactNode;
};

/** Draws its children once there is an answer; the former one stays while the next is worked out. */
export function WhenAnswered<K extends WorkerKind>({ answer, label, children }: WhenAnsweredProps<K>) {
  switch (answer.kind) {
    case 'done':
      return children(answer.answer, false);
    case 'waiting':
      return answer.previous === null ? (
        <Progress
          label={label}
          share={answer.progress === null ? 0 : answer.progress.share}
          stage="This takes a moment"
        />
      ) : (
        children(answer.previous, true)
      );
    case 'failed':
      return (
        <div role="alert">
          <Notice heading="This part could not be worked out" headingLevel={3} kind="important">
            <p>{answer.failure.message}</p>
            <Button onClick={answer.retry}>Try again</Button>
          </Notice>
        </div>
      );
    case 'idle':
      return null;
    default:
      return answer satisfies never;
  }
}
