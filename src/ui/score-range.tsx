import { cx } from './cx.ts';
import styles from './score-range.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

type ScoreRangeProps = {
  /** Shares from 0 to 1, low ≤ expected ≤ high. */
  readonly low: number;
  readonly expected: number;
  readonly high: number;
  /** What is scored, for screen readers. */
  readonly label: string;
  readonly compact?: boolean;
  /** Decimals of the expected score. */
  readonly decimals?: 0 | 1;
  /** Writes 0, 25, 50, 75 and 100 under the ticks: once under a list of ranges. */
  readonly scale?: boolean;
};

const TICKS = [0, 25, 50, 75, 100] as const;
const anchorOf = (tick: (typeof TICKS)[number]) => (tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle');

const outOfHundred = (share: number, decimals: 0 | 1 = 0) =>
  (Math.round(share * 100 * 10 ** decimals) / 10 ** decimals).toFixed(decimals);
const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/**
 * Worst case, expected and best case on a line from 0 to 100, with the same in words. Drawn as shapes, so that it prints in black
 * and white and needs no background colours.
 */
export function ScoreRange({
  low,
  expected,
  high,
  label,
  compact = false,
  decimals = 0,
  scale = false,
}: ScoreRangeProps) {
  const exact = high - low < 1e-9;
  const ends = outOfHundred(low) === outOfHundred(high) ? 1 : 0;
  return (
    <div className={cx(styles.block, compact && styles.compact)}>
      <p className={cx(styles.words)}>
        <VisuallyHidden>{label}: </VisuallyHidden>
        <span className={cx(styles.expected)}>{outOfHundred(expected, decimals)}</span>
        <span className={cx(styles.range)}>
          <VisuallyHidden> out of 100, </VisuallyHidden>
          {exact ? 'nothing unknown' : `${outOfHundred(low, ends)} to ${outOfHundred(high, ends)}`}
        </span>
      </p>
      <svg
        className={cx(styles.chart)}
        aria-hidden="true"
        focusable="false"
        width="100%"
        height={scale ? 34 : 18}
      >
        <line className={cx(styles.axis)} x1="0" x2="100%" y1="9" y2="9" />
        {TICKS.map((tick) => (
          <line
            key={tick}
            className={cx(styles.axis)}
            x1={`${tick}%`}
            x2={`${tick}%`}
            y1="6"
            y2="12"
            transform={tick === 100 ? 'translate(-1 0)' : undefined}
          />
        ))}
        {scale &&
          TICKS.map((tick) => (
            <text key={tick} className={cx(styles.figure)} x={`${tick}%`} y="31" textAnchor={anchorOf(tick)}>
              {tick}
            </text>
          ))}
        <rect className={cx(styles.span)} x={percent(low)} width={percent(high - low)} y="6" height="6" />
        <rect
          className={cx(styles.mark)}
          x={percent(expected)}
          width="4"
          y="1"
          height="16"
          transform="translate(-2 0)"
        />
      </svg>
    </div>
  );
}
