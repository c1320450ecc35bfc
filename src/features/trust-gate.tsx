import type { ReactNode } from 'react';
import { parseTrustUid, type TrustUid } from '../domain/trust-uid.ts';
import { PageHeading } from '../ui/page-heading.tsx';
import { Progress } from '../ui/progress.tsx';
import type { TrustDetail } from '../worker/protocol.ts';
import { NoSuchTrust } from './no-such-trust.tsx';
import { Failed, type Ranked, RankingGate } from './ranking-gate.tsx';
import { useWorkerAnswer } from './worker-hooks.ts';

type TrustGateProps = {
  /** As it stands in the address. */
  readonly uid: string;
  /** Of the page, while the trust is not there yet. */
  readonly heading: string;
  readonly children: (detail: TrustDetail, ranked: Ranked) => ReactNode;
};

/** Draws its children once there is an order and the register has the trust; until then says what is missing. */
export function TrustGate({ uid, heading, children }: TrustGateProps) {
  const parsed = parseTrustUid(uid);
  if (!parsed.ok) return <NoSuchTrust uid={uid} />;
  return (
    <RankingGate>
      {(ranked) => (
        <Known uid={parsed.value} heading={heading} ranked={ranked}>
          {children}
        </Known>
      )}
    </RankingGate>
  );
}

type KnownProps = Pick<TrustGateProps, 'heading' | 'children'> & {
  readonly uid: TrustUid;
  readonly ranked: Ranked;
};

function Known({ uid, heading, ranked, children }: KnownProps) {
  const detail = useWorkerAnswer('trust', { uid, school: ranked.input.school });
  if (detail.kind === 'done') {
    return detail.answer === null ? <NoSuchTrust uid={uid} /> : children(detail.answer, ranked);
  }
  if (detail.kind === 'failed') {
    return (
      <>
        <PageHeading>{heading}</PageHeading>
        <Failed failure={detail.failure} retry={detail.retry} />
      </>
    );
  }
  return <Progress label="Looking the trust up" share={0.5} stage="Reading the register" />;
}
