import type { TrustUid } from '../../domain/trust-uid.ts';
import { CAPITAL_RULE } from '../../matching/criteria/capital-route.ts';
import type { OurSchool } from '../../matching/our-school.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { cx } from '../../ui/cx.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { Section } from '../../ui/section.tsx';
import { PATHS } from '../paths.ts';
import { TrustGate } from '../trust-gate.tsx';
import { Calculation } from './calculation.tsx';
import styles from './costs.module.css';
import { TrustCapital } from './trust-capital.tsx';
import { TrustCostForm } from './trust-cost-form.tsx';
import { useTrustCosts } from './use-trust-costs.ts';

/** What joining one trust would cost, line by line; `uid` as it stands in the address. */
export function TrustCostScreen({ uid }: { readonly uid: string }) {
  return (
    <div className={cx(styles.paper)}>
      <BackLink href={PATHS.cost}>What would it cost?</BackLink>
      <TrustGate uid={uid} heading="What would joining this trust cost?">
        {({ trust }, { input }) => <TrustCost uid={trust.uid} name={trust.name} school={input.school} />}
      </TrustGate>
    </div>
  );
}

type TrustCostProps = { readonly uid: TrustUid; readonly name: string; readonly school: OurSchool };

function TrustCost({ uid, name, school }: TrustCostProps) {
  const trust = useTrustCosts(uid, name);
  return (
    <>
      <PageHeading caption={school.name} title={`Cost of joining ${trust.name}`}>
        What would joining {trust.name} cost?
      </PageHeading>
      <TrustCostForm trust={trust} />
      <Section heading="The calculation" aside="Whole pounds; three years; every formula shown">
        <Calculation school={school} trust={trust} />
        <ButtonRow>
          <PrintButton look="secondary" />
        </ButtonRow>
      </Section>
      <Section heading="Money for buildings" aside={CAPITAL_RULE.source}>
        <p>{CAPITAL_RULE.text}</p>
        <TrustCapital uid={uid} school={school} />
        <p>This money is not part of the sums above.</p>
      </Section>
    </>
  );
}
