import type { ReactNode } from 'react';
import styles from './button-row.module.css';
import { cx } from './cx.ts';

/** Buttons side by side; under each other where there is no room. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className={cx(styles.row)}>{children}</div>;
}
