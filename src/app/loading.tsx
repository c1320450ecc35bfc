import { cx } from '../ui/cx.ts';
import styles from './loading.module.css';

/** Holds a screen's place; seen only when it takes long enough to be noticed. */
export function Loading() {
  return (
    <p role="status" className={cx(styles.loading)}>
      Loading this page…
    </p>
  );
}
