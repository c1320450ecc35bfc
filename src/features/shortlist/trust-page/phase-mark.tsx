import type { Phase } from '../../../domain/phase.ts';
import { cx } from '../../../ui/cx.ts';
import styles from './trust-map.module.css';

/** Outlines around the origin, told apart by shape; the tone repeats it. */
const OUTLINES: Readonly<Record<Phase, string>> = {
  primary: 'M-5,0 a5,5 0 1,0 10,0 a5,5 0 1,0 -10,0',
  secondary: 'M-5,-5 h10 v10 h-10 z',
  special: 'M0,-6.5 L6.5,0 L0,6.5 L-6.5,0 z',
  nursery: 'M0,-6 L6,5 L-6,5 z',
  'alternative-provision': 'M0,6 L6,-5 L-6,-5 z',
};

/** A school's mark on the map, at the origin of its group. */
export function PhaseMark({ phase }: { readonly phase: Phase }) {
  return <path d={OUTLINES[phase]} className={cx(styles.mark, styles[phase])} />;
}

/** Our own school's mark. */
export function OurMark() {
  return (
    <>
      <circle r="10" className={cx(styles.halo)} />
      <circle r="10" className={cx(styles.ours)} />
      <path d="M-10,0 h20 M0,-10 v20" className={cx(styles.ours)} />
    </>
  );
}
