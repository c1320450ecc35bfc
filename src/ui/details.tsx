import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './details.module.css';

type DetailsProps = { readonly summary: ReactNode; readonly open?: boolean; readonly children: ReactNode };

/** More, for those who want it. */
export function Details({ summary, open = false, children }: DetailsProps) {
  return (
    <details className={cx(styles.details)} open={open}>
      <summary className={cx(styles.summary)}>
        <span>{summary}</span>
      </summary>
      <div className={cx(styles.body)}>{children}</div>
    </details>
  );
}
