import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './legend.module.css';

/** What the marks of a picture mean, an item each, as many to a line as there is room for. */
export function Legend({ children }: { readonly children: ReactNode }) {
  return <ul className={cx(styles.legend)}>{children}</ul>;
}
