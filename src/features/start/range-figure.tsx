import { cx } from '../../ui/cx.ts';
import { ScoreRange } from '../../ui/score-range.tsx';
import styles from './range-figure.module.css';

const MADE_UP = [
  { name: 'Trust A', low: 0.7, expected: 0.76, high: 0.82 },
  { name: 'Trust B', low: 0.48, expected: 0.71, high: 0.9 },
  { name: 'Trust C', low: 0.57, expected: 0.6, high: 0.63 },
] as const;

/** What a shortlist looks like, with made-up trusts. */
export function RangeFigure() {
  return (
    <figure className={cx(styles.figure)}>
      <ol className={cx(styles.list)}>
        {MADE_UP.map(({ name, ...range }) => (
          <li key={name} className={cx(styles.item)}>
            <span className={cx(styles.name)}>{name}</span>
            <ScoreRange {...range} label={`Score of ${name}`} compact />
          </li>
        ))}
      </ol>
      <figcaption className={cx(styles.caption)}>
        Made-up scores out of 100. Much about Trust B is still unknown: it could come first, or last.
      </figcaption>
    </figure>
  );
}
