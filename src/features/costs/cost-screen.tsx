import { joiningRoute } from '../../domain/joining-route.ts';
import { describeStayingCapital } from '../../finding/costs/capital.ts';
import { CAPITAL_RULE } from '../../matching/criteria/capital-route.ts';
import { STAY_TITLE } from '../../readiness/staying.ts';
import { describeStaying } from '../../report/stay-as-we-are.ts';
import { schoolName } from '../../store/decision-file.ts';
import { useDecision } from '../../store/use-decision.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { cx } from '../../ui/cx.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { Section } from '../../ui/section.tsx';
import { costPath, PATHS } from '../paths.ts';
import { type Ranked, RankingGate } from '../ranking-gate.tsx';
import { SideBySideLinks } from '../side-by-side-links.tsx';
import { BudgetForm } from './budget-form.tsx';
import styles from './costs.module.css';
import { FiguresOnPaper } from './figures-on-paper.tsx';
import { SideBySide } from './side-by-side.tsx';
import { TrustCapital } from './trust-capital.tsx';
import { useAllTrustCosts } from './use-trust-costs.ts';

/** What joining each trust would cost on our own budget, beside staying as we are. */
export function CostScreen() {
  const name = useDecision((state) => schoolName(state.file.school));
  return (
    <div className={cx(styles.paper)}>
      <BackLink href={PATHS.shortlist}>Shortlist</BackLink>
      <PageHeading caption={name ?? undefined}>What would it cost?</PageHeading>
      <RankingGate>{(ranked) => <CostContents {...ranked} />}</RankingGate>
    </div>
  );
}

function CostContents({ input: { school }, ranking }: Ranked) {
  const budget = useDecision((state) => state.file.finding.costs.budget);
  const trusts = useAllTrustCosts(ranking);
  return (
    <>
      <p>
        A calculation on your own figures, over three years, in today’s money. Nothing is presumed: what you
        leave empty is shown as a range with its reason, or named as not known.
      </p>
      <BudgetForm school={school} />
      <FiguresOnPaper budget={budget} />
      <Section heading="Side by side" aside="Three years, whole pounds">
        <SideBySide school={school} budget={budget} trusts={trusts} />
        <p>
          “Paid in all” is what the trust takes, the services that you would still buy, and the costs of
          joining. “Against staying” is joining less staying; a saving counts as less. Reserves stand apart:
          they are not spent, but somebody else decides on them.
        </p>
        <div data-print="hide">
          <h3>Enter what you know of each trust</h3>
          <SideBySideLinks
            trusts={trusts}
            pathOf={costPath}
            linkWords={(name) => `Work it out for ${name}`}
          />
        </div>
        <ButtonRow>
          <PrintButton look="secondary" />
        </ButtonRow>
      </Section>
      <Section heading="Money for buildings" aside={CAPITAL_RULE.source}>
        <p>{CAPITAL_RULE.text}</p>
        <div className={cx(styles.option)}>
          <h3>{STAY_TITLE}</h3>
          <p>{describeStaying(joiningRoute(school))}</p>
          <p>{describeStayingCapital(school)}</p>
        </div>
        {trusts.map(({ uid, name }) => (
          <div key={uid} className={cx(styles.option)}>
            <h3>{name}</h3>
            <TrustCapital uid={uid} school={school} />
          </div>
        ))}
      </Section>
    </>
  );
}
