import { useId } from 'react';
import { cx } from './cx.ts';
import { LiveRegion } from './live-region.tsx';
import styles from './progress.module.css';

type ProgressProps = {
  readonly label: string;
  /** Done, 0 to 1. */
  readonly share: number;
  /** What is being done now; announced when it changes, unlike the share. */
  readonly stage: string;
};

/** How far a piece of work has come. */
export function Progress({ label, share, stage }: ProgressProps) {
  const id = useId();
  return (
    <div className={cx(styles.block)}>
      <label className={cx(styles.label)} htmlFor={id}>
        {label}
      </label>
      <progress id={id} className={cx(styles.bar)} value={share} max={1} />
      <LiveRegion message={stage} />
    </div>
  );
}
