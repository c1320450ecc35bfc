import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import type { WorkerProgress, WorkerStage } from '../worker/client.ts';
import type { WorkerFailure } from '../worker/protocol.ts';
import { PATHS } from './paths.ts';
import { type OurSchoolState, useOurSchool } from './use-our-school.ts';

type ReadySchool = Extract<OurSchoolState, { readonly kind: 'ready' }>;

type OurSchoolGateProps = {
  readonly children: (ready: ReadySchool) => ReactNode;
  /** Shown above what is said while there is no school yet, such as a heading. */
  readonly heading: ReactNode;
};

/** Draws its children once our school is known; until then says what is missing and how to go on. */
export function OurSchoolGate({ children, heading }: OurSchoolGateProps) {
  const state = useOurSchool();
  if (state.kind === 'ready') return children(state);
  return (
    <>
      {heading}
      <Pending state={state} />
    </>
  );
}

function Pending({ state }: { readonly state: Exclude<OurSchoolState, ReadySchool> }) {
  switch (state.kind) {
    case 'none':
      return (
        <>
          <p>Choose your school first: what is asked here depends on its phase, type and character.</p>
          <ButtonLink href={PATHS.school}>Find our school</ButtonLink>
        </>
      );
    case 'waiting':
      return <RegisterProgress progress={state.progress} />;
    case 'failed':
      return <RegisterFailure failure={state.failure} retry={state.retry} />;
    case 'not-listed':
      return (
        <Notice heading="Your school is not in this register" kind="important">
          <p>
            Your work names {state.name} (URN {state.urn}), which the register of schools no longer has. It
            may have closed or become an academy under another number. Choose it again, or enter it by hand.
          </p>
          <ButtonLink href={PATHS.findSchool}>Choose our school again</ButtonLink>
        </Notice>
      );
    default:
      return state satisfies never;
  }
}

const STAGES: Readonly<Record<WorkerStage, string>> = {
  fetching: 'Fetching the register of schools',
  decoding: 'Reading the register of schools',
  indexing: 'Preparing the search',
  sampling: 'Weighing in many ways',
};

/** How far the register has come while something waits for it. */
export function RegisterProgress({ progress }: { readonly progress: WorkerProgress | null }) {
  return (
    <Progress
      label="Getting the register of schools"
      share={progress === null ? 0 : progress.share}
      stage={progress === null ? 'Starting' : STAGES[progress.stage]}
    />
  );
}

/** Why the register could not be read, and another try. */
export function RegisterFailure({
  failure,
  retry,
}: {
  readonly failure: WorkerFailure;
  readonly retry: () => void;
}) {
  return (
    <div role="alert">
      <Notice heading="The register of schools could not be read" kind="important">
        <p>{failure.message}</p>
        <Button onClick={retry}>Try again</Button>
      </Notice>
    </div>
  );
}
