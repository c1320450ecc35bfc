import { FIRST_CONSIDERATIONS_SOURCE } from '../../finding/values/build-map.ts';
import { schoolName } from '../../store/decision-file.ts';
import { useDecision } from '../../store/use-decision.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { cx } from '../../ui/cx.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { PATHS, stepPath, trustValuesPath } from '../paths.ts';
import { type Ranked, RankingGate } from '../ranking-gate.tsx';
import { SideBySideLinks } from '../side-by-side-links.tsx';
import { trustName } from '../trust-pool.ts';
import { trustsSideBySide } from '../trusts-side-by-side.ts';
import styles from './values.module.css';
import { ValuesTable } from './values-table.tsx';

/** Our values, why they matter to whom, and what each trust says and does about them. */
export function ValuesScreen() {
  const name = useDecision((state) => schoolName(state.file.school));
  return (
    <div className={cx(styles.paper)}>
      <BackLink href={PATHS.shortlist}>Shortlist</BackLink>
      <PageHeading caption={name ?? undefined}>How do our values meet theirs?</PageHeading>
      <RankingGate>{(ranked) => <ValuesContents {...ranked} />}</RankingGate>
    </div>
  );
}

function ValuesContents({ input, ranking }: Ranked) {
  const file = useDecision((state) => state.file);
  const { values } = input.answers.vision;
  const trusts = trustsSideBySide(ranking, file).map((uid) => ({ uid, name: trustName(uid, ranking) }));
  if (values.length === 0) return <NoValues />;
  return (
    <>
      <p>
        First your own values, and to whom they matter; then what each trust says, and what you see it do. A
        statement is worth less than an example, and an example less than what you saw yourselves.
      </p>
      <p>{FIRST_CONSIDERATIONS_SOURCE}</p>
      <ButtonRow>
        <ButtonLink href={PATHS.ourValues}>Say to whom they matter</ButtonLink>
        <PrintButton look="secondary" />
      </ButtonRow>
      <ValuesTable values={values} ranking={ranking} trusts={trusts} />
      <div data-print="hide">
        <h2>Record what you find</h2>
        <SideBySideLinks
          trusts={trusts}
          pathOf={trustValuesPath}
          linkWords={(name) => `Record the values of ${name}`}
        >
          {' '}
          Your own values can be <a href={stepPath('values')}>changed</a> at any time.
        </SideBySideLinks>
      </div>
    </>
  );
}

function NoValues() {
  return (
    <Notice heading="You have not chosen your values yet">
      <p>The map starts from them: choose from a list, or use your own words.</p>
      <ButtonLink href={stepPath('values')}>Choose our values</ButtonLink>
    </Notice>
  );
}
