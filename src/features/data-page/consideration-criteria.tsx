import { CONSIDERATION_LABELS, type ConsiderationId } from '../../domain/consideration.ts';
import { CRITERIA } from '../../matching/criteria/index.ts';
import { cx } from '../../ui/cx.ts';
import styles from './consideration-criteria.module.css';

/** The criteria of one consideration, and where each one's figure comes from. */
export function ConsiderationCriteria({ id }: { readonly id: ConsiderationId }) {
  return (
    <>
      <h3>{CONSIDERATION_LABELS[id]}</h3>
      <dl className={cx(styles.list)}>
        {CRITERIA.filter(({ consideration }) => consideration === id).map((criterion) => (
          <div key={criterion.id} className={cx(styles.row)}>
            <dt className={cx(styles.term)}>{criterion.label}</dt>
            <dd>
              {criterion.hint}
              <p className={cx(styles.origin)}>
                {criterion.origin === 'register'
                  ? 'From the register.'
                  : `You find out: ${criterion.documents}.`}
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
