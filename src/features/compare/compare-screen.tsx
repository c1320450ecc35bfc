import { schoolName } from '../../store/decision-file.ts';
import { useDecision } from '../../store/use-decision.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { cx } from '../../ui/cx.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PATHS } from '../paths.ts';
import { RankingGate } from '../ranking-gate.tsx';
import { CompareContents } from './compare-contents.tsx';
import styles from './compare-screen.module.css';

/** Trusts, staying as we are, and a partnership first, side by side. On paper it lies across the sheet. */
export function CompareScreen() {
  const name = useDecision((state) => schoolName(state.file.school));
  return (
    <div className={cx(styles.sheet)}>
      <BackLink href={PATHS.shortlist}>Shortlist</BackLink>
      <PageHeading caption={name ?? undefined}>Side by side</PageHeading>
      <RankingGate>{(ranked) => <CompareContents {...ranked} />}</RankingGate>
    </div>
  );
}
