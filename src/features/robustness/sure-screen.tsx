import { schoolName } from '../../store/decision-file.ts';
import { useDecision } from '../../store/use-decision.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PATHS } from '../paths.ts';
import { RankingGate } from '../ranking-gate.tsx';
import { SureContents } from './sure-contents.tsx';

/** How much of the order would stay if weights or unknowns were other than they are. */
export function SureScreen() {
  const name = useDecision((state) => schoolName(state.file.school));
  return (
    <>
      <BackLink href={PATHS.shortlist}>Shortlist</BackLink>
      <PageHeading caption={name ?? undefined}>How sure is this order?</PageHeading>
      <RankingGate>{(ranked) => <SureContents {...ranked} />}</RankingGate>
    </>
  );
}
