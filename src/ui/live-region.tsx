import { cx } from './cx.ts';
import styles from './live-region.module.css';

type LiveRegionProps = {
  /** Null: nothing to say. The region itself stays, so that a later message is announced. */
  readonly message: string | null;
  readonly visible?: boolean;
};

/** A status that screen readers announce politely when it changes. */
export function LiveRegion({ message, visible = true }: LiveRegionProps) {
  return (
    <div className={cx(!visible && styles.apart)}>
      <div role="status" aria-live="polite" className={cx(visible ? styles.visible : styles.hidden)}>
        {message}
      </div>
    </div>
  );
}
