import { cx } from '../cx.ts';
import styles from './map.module.css';

/** Pixels from the middle of a mark to its edge: of the lettered ones without the corners of a diamond, and of our own with its halo. */
export const MARK_PX = 9;
export const HOME_MARK_PX = 13;

/** Outlines around the origin, about 12 pixels wide, told apart by shape. */
const OUTLINES = {
  circle: 'M-5.5,0 a5.5,5.5 0 1,0 11,0 a5.5,5.5 0 1,0 -11,0',
  square: 'M-5,-5 h10 v10 h-10 z',
  diamond: 'M0,-7 L7,0 L0,7 L-7,0 z',
  triangle: 'M0,-6.5 L6.5,5 L-6.5,5 z',
  'triangle-down': 'M0,6.5 L6.5,-5 L-6.5,-5 z',
} as const;

export type MarkShape = keyof typeof OUTLINES;

/** Tones that repeat what the shape says, on a map of one kind of place. */
const MARK_TONES = ['accent', 'ink', 'hollow-ink', 'hollow-accent'] as const;
export type MarkTone = (typeof MARK_TONES)[number];

/** A place's mark, at the origin of its group. */
export function MapMark({ shape, tone }: { readonly shape: MarkShape; readonly tone: MarkTone }) {
  return <path d={OUTLINES[shape]} className={cx(styles.mark, styles[tone])} />;
}

/** A place that belongs to one of several groups, told apart by letter and by colour; the shape says something else. */
export function LetteredMark({
  shape,
  letter,
  group,
}: {
  readonly shape: MarkShape;
  readonly letter: string;
  /** 0 to 4. */
  readonly group: number;
}) {
  return (
    <>
      <path
        d={OUTLINES[shape]}
        transform="scale(1.55)"
        className={cx(styles.mark, styles[`group${group}`])}
      />
      <text y={shape === 'triangle' ? 5 : 3.6} textAnchor="middle" className={cx(styles.letter)}>
        {letter}
      </text>
    </>
  );
}

/** The place that everything is measured from. */
export function HomeMark() {
  return (
    <>
      <circle r="10" className={cx(styles.halo)} />
      <circle r="10" className={cx(styles.home)} />
      <path d="M-10,0 h20 M0,-10 v20" className={cx(styles.home)} />
    </>
  );
}
