import { schoolName } from '../../store/decision-file.ts';
import { useDecision } from '../../store/use-decision.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { RankingGate } from '../ranking-gate.tsx';
import { ShortlistContents } from './shortlist-contents.tsx';

/** The trusts in order for our school, and what the user made of them. */
export function ShortlistScreen() {
  const name = useDecision((state) => schoolName(state.file.school));
  return (
    <>
      <PageHeading caption={name ?? undefined} title="Shortlist">
        Trusts closest to what you told us
      </PageHeading>
      <RankingGate>{(ranked) => <ShortlistContents {...ranked} />}</RankingGate>
    </>
  );
}
