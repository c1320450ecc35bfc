import type { ReactNode } from 'react';
import type { Ranking, RankRefusal } from '../matching/ranking.ts';
import { useDecision } from '../store/use-decision.ts';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { ButtonRow } from '../ui/button-row.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import type { WorkerProgress, WorkerStage } from '../worker/client.ts';
import type { WorkerFailure } from '../worker/protocol.ts';
import { PATHS, stepPath } from './paths.ts';
import { type ReadyInput, readyInput, useRanking } from './rank-input.ts';
import { type OurSchoolState, useOurSchool } from './use-our-school.ts';

/** An order with what it was made from. `updating` while a newer one is being worked out. */
export type Ranked = {
  readonly input: ReadyInput;
  readonly ranking: Ranking;
  readonly updating: boolean;
};

type RankingGateProps = { readonly children: (ranked: Ranked) => ReactNode };

/** Draws its children once there is an order; until then says what is missing and how to go on. */
export function RankingGate({ children }: RankingGateProps) {
  const school = useOurSchool();
  const file = useDecision((state) => state.file);
  const input = school.kind === 'ready' ? readyInput(file, school.school) : null;
  const order = useRanking(input);
  if (input === null) return <SchoolPending state={school} />;
  switch (order.kind) {
    case 'failed':
      return <Failed failure={order.failure} retry={order.retry} />;
    case 'idle':
      return <Waiting progress={null} />;
    case 'waiting':
      return order.previous !== null && 'ranked' in order.previous ? (
        children({ input, ranking: order.previous, updating: true })
      ) : (
        <Waiting progress={order.progress} />
      );
    case 'done':
      return 'ranked' in order.answer ? (
        children({ input, ranking: order.answer, updating: false })
      ) : (
        <Refused refusal={order.answer} />
      );
    default:
      return order satisfies never;
  }
}

function SchoolPending({ state }: { readonly state: OurSchoolState }) {
  switch (state.kind) {
    case 'none':
      return <NoSchool />;
    case 'not-listed':
      return (
        <Notice heading="Your school is no longer in the register" kind="important">
          <p>
            {state.name} (URN {state.urn}) was chosen from an earlier register. Choose it again, or enter it
            by hand; nothing else that you entered is lost.
          </p>
          <ButtonLink href={PATHS.school}>Our school</ButtonLink>
        </Notice>
      );
    case 'failed':
      return <Failed failure={state.failure} retry={state.retry} />;
    case 'waiting':
      return <Waiting progress={state.progress} />;
    case 'ready':
      return null;
    default:
      return state satisfies never;
  }
}

function NoSchool() {
  return (
    <>
      <p>Choose your school first: distances, phase and faith all start from there.</p>
      <ButtonRow>
        <ButtonLink href={PATHS.school}>Find our school</ButtonLink>
        <ButtonLink href={PATHS.start} look="secondary">
          See an example
        </ButtonLink>
      </ButtonRow>
    </>
  );
}

const STAGES: Readonly<Record<WorkerStage, string>> = {
  fetching: 'Fetching the register of schools and trusts',
  decoding: 'Reading the register',
  indexing: 'Setting the trusts in order',
  sampling: 'Weighing in many ways',
};

function Waiting({ progress }: { readonly progress: WorkerProgress | null }) {
  return (
    <Progress
      label="Working out the order"
      share={progress === null ? 0 : progress.share}
      stage={progress === null ? 'Starting' : STAGES[progress.stage]}
    />
  );
}

/** A failure of the worker in its own words, with a way to try again. */
export function Failed({ failure, retry }: { readonly failure: WorkerFailure; readonly retry: () => void }) {
  return (
    <div role="alert">
      <Notice heading="The order could not be worked out" kind="important">
        <p>{failure.message}</p>
        <Button onClick={retry}>Try again</Button>
      </Notice>
    </div>
  );
}

function Refused({ refusal }: { readonly refusal: RankRefusal }) {
  return refusal.kind === 'all-weights-zero' ? (
    <Notice heading="There is nothing to go by" kind="important">
      <p>
        Every consideration has an importance of 0, so no trust can be put before another. Give at least one
        of them some importance.
      </p>
      <ButtonLink href={stepPath('weights')}>Change what matters most</ButtonLink>
    </Notice>
  ) : (
    <Notice heading="There is no trust to put in order" kind="important">
      <p>The register holds no open multi-academy trust with a school.</p>
      <ButtonLink href={PATHS.data}>About the data</ButtonLink>
    </Notice>
  );
}
