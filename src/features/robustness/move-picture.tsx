import type { ReactNode } from 'react';
import { CONSIDERATION_LABELS } from '../../domain/consideration.ts';
import { formatRoom, formatWeight } from '../../matching/robustness/sentences.ts';
import type { Room, WeightMove } from '../../matching/robustness/weight-moves.ts';
import { cx } from '../../ui/cx.ts';
import { Legend } from '../../ui/legend.tsx';
import styles from './move-picture.module.css';

const HEIGHT = 34;
const MIDDLE = HEIGHT / 2;

/** One line from 0 to 100 per consideration: its weight now, and how far it can go. The table beside it says the same in words. */
export function MovePicture({ moves }: { readonly moves: readonly WeightMove[] }) {
  return (
    <figure className={cx(styles.figure)}>
      <div role="img" aria-label={summaryOf(moves)}>
        {moves.map((move) => (
          <div key={move.considerationId} className={cx(styles.row)}>
            <span className={cx(styles.label)}>
              {CONSIDERATION_LABELS[move.considerationId]}
              {!move.tellsApart && <span className={cx(styles.alike)}>all alike so far</span>}
            </span>
            <MoveLine move={move} />
          </div>
        ))}
        <div className={cx(styles.row)}>
          <span />
          <span className={cx(styles.scale)}>
            <span>0</span>
            <span>50</span>
            <span>100</span>
          </span>
        </div>
      </div>
      <figcaption>
        <Legend>
          <Key text="weight now">
            <rect className={cx(styles.now)} x="12" y="2" width="4" height="16" />
          </Key>
          <Key text="first place stays">
            <rect className={cx(styles.first)} x="1" y="5" width="26" height="10" />
          </Key>
          <Key text="first five stay">
            <rect className={cx(styles.top)} x="1" y="8" width="26" height="4" />
          </Key>
        </Legend>
      </figcaption>
    </figure>
  );
}

function MoveLine({ move: { rooms, weight, tellsApart } }: { readonly move: WeightMove }) {
  return (
    <svg className={cx(styles.line)} width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      <line className={cx(styles.axis)} x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {['0%', '25%', '50%', '75%', '100%'].map((at) => (
        <line key={at} className={cx(styles.axis)} x1={at} x2={at} y1={MIDDLE - 5} y2={MIDDLE + 5} />
      ))}
      {rooms.kind === 'rooms' && tellsApart && (
        <>
          <rect className={cx(styles.first)} {...spanOf(rooms.first)} y={MIDDLE - 7} height="14" />
          <rect className={cx(styles.top)} {...spanOf(rooms.top)} y={MIDDLE - 2} height="4" />
        </>
      )}
      <rect
        className={cx(styles.now)}
        x={percent(weight)}
        y={MIDDLE - 12}
        width="4"
        height="24"
        transform="translate(-2 0)"
      />
    </svg>
  );
}

function spanOf({ below, above }: Room) {
  const from = below.kind === 'at' ? below.weight : 0;
  const to = above.kind === 'at' ? above.weight : 1;
  return { x: percent(from), width: percent(to - from) };
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

function summaryOf(moves: readonly WeightMove[]): string {
  const parts = moves.map(({ considerationId, weight, rooms, tellsApart }) => {
    const name = `${CONSIDERATION_LABELS[considerationId]}, now ${formatWeight(weight)}`;
    return rooms.kind === 'rooms' && tellsApart
      ? `${name}: first place stays from ${formatRoom(rooms.first, weight)}`
      : name;
  });
  return `Lines from 0 to 100. ${parts.join('. ')}. The table below has who takes over.`;
}

function Key({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg width="28" height="20" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {text}
    </li>
  );
}
