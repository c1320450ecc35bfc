import { joiningRoute } from '../../domain/joining-route.ts';
import type { OurSchool } from '../../matching/our-school.ts';
import { STAY_TITLE } from '../../readiness/staying.ts';
import { describeStaying, STAY_NOT_SCORED } from '../../report/stay-as-we-are.ts';
import { cx } from '../../ui/cx.ts';
import styles from './candidate-entry.module.css';

/** The option that is always open, beside the trusts and without a score. */
export function StayEntry({ school }: { readonly school: OurSchool }) {
  return (
    <div className={cx(styles.entry)}>
      <p className={cx(styles.rank)} aria-hidden="true">
        –
      </p>
      <div>
        <h3 className={cx(styles.name)}>{STAY_TITLE}</h3>
        <p className={cx(styles.facts)}>Always a choice, not scored</p>
        <p>
          {describeStaying(joiningRoute(school))} {STAY_NOT_SCORED}
        </p>
      </div>
    </div>
  );
}
