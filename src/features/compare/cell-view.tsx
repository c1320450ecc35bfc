import { cx } from '../../ui/cx.ts';
import { ScoreRange } from '../../ui/score-range.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Cell } from './cell.ts';
import styles from './cell-view.module.css';

type CellViewProps = {
  readonly cell: Cell;
  /** What is scored, for screen readers. */
  readonly about: string;
  readonly note: string | undefined;
};

/** What is known, with range, source and date; what is not known says so in words. Our own note stands below. */
export function CellView({ cell, about, note }: CellViewProps) {
  return (
    <div className={cx(styles.cell)}>
      <CellBody cell={cell} about={about} />
      {note !== undefined && (
        <p className={cx(styles.note)}>
          <strong>Our note:</strong> {note}
        </p>
      )}
    </div>
  );
}

function CellBody({ cell, about }: Pick<CellViewProps, 'cell' | 'about'>) {
  switch (cell.kind) {
    case 'score':
      return (
        <>
          <ScoreRange
            {...cell.range}
            label={about}
            compact
            {...(cell.decimals === undefined ? {} : { decimals: cell.decimals })}
          />
          {cell.words !== '' && <p>{cell.words}</p>}
          <p className={cx(styles.source)}>{cell.source}</p>
        </>
      );
    case 'words':
      return (
        <>
          <p>{cell.words}</p>
          <p className={cx(styles.source)}>{cell.source}</p>
        </>
      );
    case 'unknown':
      return (
        <>
          <p>
            <Tag>Not known</Tag>
          </p>
          {cell.range !== undefined && <ScoreRange {...cell.range} label={about} compact />}
          <p>{cell.words}</p>
          {cell.meanwhile !== undefined && <p className={cx(styles.source)}>{cell.meanwhile}</p>}
        </>
      );
    case 'not-comparable':
    case 'pending':
      return <p className={cx(styles.apart)}>{cell.words}</p>;
    default:
      return cell satisfies never;
  }
}
