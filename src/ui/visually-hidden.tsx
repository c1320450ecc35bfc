import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './visually-hidden.module.css';

/** Text for screen readers only. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={cx(styles.hidden)}>{children}</span>;
}
