import { cx } from '../ui/cx.ts';
import styles from './layout.module.css';

/** A frame with a gap, and a square that would fill it: the question whether it fits. */
export function Mark() {
  return (
    <svg className={cx(styles.mark)} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path d="M0 0h40v18H30v-8H10v20h8v10H0z" />
      <rect className={cx(styles.markFill)} x="23" y="23" width="17" height="17" />
    </svg>
  );
}
