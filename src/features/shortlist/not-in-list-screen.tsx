import { schoolName } from '../../store/decision-file.ts';
import { useDecision } from '../../store/use-decision.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PATHS } from '../paths.ts';
import { RankingGate } from '../ranking-gate.tsx';
import { NotInListContents } from './not-in-list-contents.tsx';

/** Every trust that is not in the order, with every reason. */
export function NotInListScreen() {
  const name = useDecision((state) => schoolName(state.file.school));
  return (
    <>
      <BackLink href={PATHS.shortlist}>Shortlist</BackLink>
      <PageHeading caption={name ?? undefined}>Not in your list</PageHeading>
      <RankingGate>{({ ranking }) => <NotInListContents ranking={ranking} />}</RankingGate>
    </>
  );
}
