import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './summary-list.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export type SummaryRow = {
  readonly id: string;
  readonly term: string;
  readonly value: ReactNode;
  /** Under the value, as for a source. */
  readonly note?: ReactNode;
  /** Where the value is changed; read as "Change" with the term. */
  readonly changeHref?: string;
};

/** Terms with their values, and a way to change each. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl className={cx(styles.list)}>
      {rows.map((row) => (
        <div key={row.id} className={cx(styles.row)}>
          <dt className={cx(styles.term)}>{row.term}</dt>
          <dd className={cx(styles.value)}>
            {row.value}
            {row.note !== undefined && <div className={cx(styles.note)}>{row.note}</div>}
          </dd>
          {row.changeHref !== undefined && (
            <dd className={cx(styles.change)}>
              <a href={row.changeHref}>
                Change<VisuallyHidden> {row.term}</VisuallyHidden>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
