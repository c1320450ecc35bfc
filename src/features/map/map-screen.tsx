import { schoolName } from '../../store/decision-file.ts';
import { useDecision } from '../../store/use-decision.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { cx } from '../../ui/cx.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PATHS } from '../paths.ts';
import { RankingGate } from '../ranking-gate.tsx';
import { MapContents } from './map-contents.tsx';
import styles from './map-screen.module.css';

/** Trusts' schools and ours on a map of England's local authorities, and the same as a list. */
export function MapScreen() {
  const name = useDecision((state) => schoolName(state.file.school));
  return (
    <div className={cx(styles.sheet)}>
      <BackLink href={PATHS.shortlist}>Shortlist</BackLink>
      <PageHeading caption={name ?? undefined}>Map</PageHeading>
      <RankingGate>{(ranked) => <MapContents {...ranked} />}</RankingGate>
    </div>
  );
}
