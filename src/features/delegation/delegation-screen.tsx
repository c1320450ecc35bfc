import { schoolName } from '../../store/decision-file.ts';
import { useDecision } from '../../store/use-decision.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { cx } from '../../ui/cx.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { PATHS, schemePath } from '../paths.ts';
import { type Ranked, RankingGate } from '../ranking-gate.tsx';
import { SideBySideLinks } from '../side-by-side-links.tsx';
import { trustName } from '../trust-pool.ts';
import { trustsSideBySide } from '../trusts-side-by-side.ts';
import styles from './delegation.module.css';
import { DelegationGrid } from './delegation-grid.tsx';

/** Who decides what: our wishes beside each trust's scheme of delegation. */
export function DelegationScreen() {
  const name = useDecision((state) => schoolName(state.file.school));
  return (
    <div className={cx(styles.paper)}>
      <BackLink href={PATHS.shortlist}>Shortlist</BackLink>
      <PageHeading caption={name ?? undefined}>Who decides what?</PageHeading>
      <RankingGate>{(ranked) => <DelegationContents {...ranked} />}</RankingGate>
    </div>
  );
}

function DelegationContents({ input, ranking }: Ranked) {
  const file = useDecision((state) => state.file);
  const trusts = trustsSideBySide(ranking, file).map((uid) => ({ uid, name: trustName(uid, ranking) }));
  return (
    <>
      <p>
        Trustees carry the legal responsibility for every school of a trust; its scheme of delegation says
        what they hand down. A board can change its scheme, so ask also how often that happened.
      </p>
      <ButtonRow>
        <ButtonLink href={PATHS.ourDelegation}>Say what you want</ButtonLink>
        <PrintButton look="secondary" />
      </ButtonRow>
      <DelegationGrid answers={input.answers} ranking={ranking} trusts={trusts} />
      <div data-print="hide">
        <h2>Record a scheme</h2>
        <SideBySideLinks
          trusts={trusts}
          pathOf={schemePath}
          linkWords={(name) => `Record the scheme of ${name}`}
        />
      </div>
    </>
  );
}
