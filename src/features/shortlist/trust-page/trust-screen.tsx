import { parseTrustUid, type TrustUid } from '../../../domain/trust-uid.ts';
import { BackLink } from '../../../ui/back-link.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { NoSuchTrust } from '../../no-such-trust.tsx';
import { PATHS } from '../../paths.ts';
import { Failed } from '../../ranking-gate.tsx';
import { useOurSchool } from '../../use-our-school.ts';
import { useWorkerAnswer } from '../../worker-hooks.ts';
import { TrustContents } from './trust-contents.tsx';

/** Everything about one trust; `uid` as it stands in the address. */
export function TrustScreen({ uid }: { readonly uid: string }) {
  const parsed = parseTrustUid(uid);
  return (
    <>
      <BackLink href={PATHS.shortlist}>Shortlist</BackLink>
      {parsed.ok ? <Trust uid={parsed.value} /> : <NoSuchTrust uid={uid} />}
    </>
  );
}

function Trust({ uid }: { readonly uid: TrustUid }) {
  const ours = useOurSchool();
  const school = ours.kind === 'ready' ? ours.school : null;
  const detail = useWorkerAnswer('trust', ours.kind === 'waiting' ? null : { uid, school });
  if (detail.kind === 'done') {
    return detail.answer === null ? (
      <NoSuchTrust uid={uid} />
    ) : (
      <TrustContents detail={detail.answer} ours={school} />
    );
  }
  return (
    <>
      <PageHeading>Trust {uid}</PageHeading>
      {detail.kind === 'failed' ? (
        <Failed failure={detail.failure} retry={detail.retry} />
      ) : (
        <Progress
          label="Looking the trust up"
          share={detail.kind === 'waiting' && detail.progress !== null ? detail.progress.share : 0}
          stage="Reading the register"
        />
      )}
    </>
  );
}
