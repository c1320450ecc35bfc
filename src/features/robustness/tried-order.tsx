import { memo } from 'react';
import type { TrustUid } from '../../domain/trust-uid.ts';
import type { TriedPlace } from '../../matching/robustness/retotal.ts';
import { listed } from '../../matching/wording.ts';
import { formatPlace } from '../../report/format/format-rank.ts';
import { formatScore, type ScoreDecimals } from '../../report/format/format-score.ts';
import { cx } from '../../ui/cx.ts';
import { trustPath } from '../paths.ts';
import styles from './try-weights.module.css';
import { COMPARED, type TriedOrderState } from './use-tried-order.ts';
import { WhenAnswered } from './when-answered.tsx';

type TriedOrderProps = {
  readonly state: TriedOrderState;
  /** Set in bold: the trusts that the page looks at. */
  readonly shortlist: readonly TrustUid[];
  /** Of the stated order, so that a score reads here as it does there. */
  readonly decimals: ScoreDecimals;
};

/** The first ten under the tried weights, each with where it stood before. */
export function TriedOrder({ state: { answer, order, before }, shortlist, decimals }: TriedOrderProps) {
  return (
    <div>
      <h3 className={cx(styles.title)}>The first ten with these weights</h3>
      <WhenAnswered answer={answer} label="Adding up again">
        {() =>
          order === null || order === 'nothing-counts' ? (
            <p>Every number is 0, so nothing can put one trust before another.</p>
          ) : (
            <ol className={cx(styles.order)}>
              {order.map(({ uid, name, rank, score }, place) => (
                <TriedLine
                  // biome-ignore lint/suspicious/noArrayIndexKey: a line stands for a place; trusts that move would be laid out anew with the list
                  key={place}
                  uid={uid}
                  name={name}
                  rank={rank}
                  points={formatScore(score, decimals)}
                  looked={shortlist.includes(uid)}
                  before={before.get(uid) ?? 'beyond'}
                />
              ))}
            </ol>
          )
        }
      </WhenAnswered>
    </div>
  );
}

/** The first three in a line; null while there is no order. */
export function describeFirstThree({ order }: TriedOrderState): string | null {
  if (order === null || order === 'nothing-counts') return null;
  return `First: ${listed(order.slice(0, 3).map(({ name }) => name))}`;
}

type TriedLineProps = Pick<TriedPlace, 'uid' | 'name' | 'rank'> & {
  readonly points: string;
  readonly looked: boolean;
  /** Where it stands with the stated weights. */
  readonly before: number | 'beyond';
};

/** Kept as drawn while it stays the same: the list follows a slider. */
const TriedLine = memo(function TriedLine(props: TriedLineProps) {
  const { uid, name, rank, points, looked, before } = props;
  return (
    <li className={cx(styles.place)}>
      <span className={cx(styles.rank)}>{rank}</span>
      <a href={trustPath(uid)} className={cx(looked && styles.kept)}>
        {name}
      </a>
      <span className={cx(styles.was)}>{describeBefore(before, rank)}</span>
      <span>{points}</span>
    </li>
  );
});

function describeBefore(before: number | 'beyond', rank: number): string {
  if (before === 'beyond') return `was beyond ${COMPARED}`;
  return before === rank ? 'as before' : `was ${formatPlace(before, false)}`;
}
