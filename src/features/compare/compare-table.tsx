import { Fragment, useId } from 'react';
import type { ComparisonWork } from '../../finding/comparison-work.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { useOverflows } from '../../ui/use-overflows.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { trustPath } from '../paths.ts';
import type { Column, Row, RowGroup } from './cell.ts';
import { CellView } from './cell-view.tsx';
import styles from './compare-table.module.css';
import { groupElementId } from './jump-list.tsx';

/** Width of the column of row names, and the least width of every other column, in rem. */
const NAMES_REM = 9;
const COLUMN_REM = 8.25;

type CompareTableProps = {
  readonly groups: readonly RowGroup[];
  readonly columns: readonly Column[];
  readonly notes: ComparisonWork['notes'];
  readonly schoolName: string;
  readonly onNote: (rowId: string) => void;
};

/**
 * The comparison as a table whose names stay in view: they stick to the window, or to the table's own frame where it is wider than the
 * page and scrolls.
 */
export function CompareTable({ groups, columns, notes, schoolName, onNote }: CompareTableProps) {
  const captionId = useId();
  const { ref, overflows } = useOverflows<HTMLDivElement>();
  const scrolls = overflows ? { tabIndex: 0, role: 'region', 'aria-labelledby': captionId } : {};
  return (
    <div ref={ref} className={cx(styles.frame, overflows && styles.scrolls)} {...scrolls}>
      <table
        className={cx(styles.table)}
        style={{ ['--least' as string]: `${NAMES_REM + columns.length * COLUMN_REM}rem` }}
      >
        <caption id={captionId} className={cx(styles.caption)}>
          Side by side for {schoolName}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={cx(styles.corner)}>
              <VisuallyHidden>What is compared</VisuallyHidden>
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                <ColumnName column={column} />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ id, heading, rows }) => (
          <tbody key={id}>
            <tr className={cx(styles.group)}>
              <th scope="rowgroup" colSpan={columns.length + 1}>
                <span id={groupElementId({ id })} tabIndex={-1}>
                  {heading}
                </span>
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <RowName row={row} onNote={onNote} />
                </th>
                {columns.map((column) => (
                  <td key={column.id}>
                    <RowCell row={row} column={column} notes={notes} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** A column's name; a trust's leads to its page. */
export function ColumnName({ column }: { readonly column: Column }) {
  return (
    <>
      {column.kind === 'trust' ? <a href={trustPath(column.id)}>{column.name}</a> : column.name}
      <span className={cx(styles.standing)}>{column.note}</span>
    </>
  );
}

/** One cell with its note; nothing where the row has no such column. */
export function RowCell({
  row,
  column,
  notes,
}: {
  readonly row: Row;
  readonly column: Column;
  readonly notes: ComparisonWork['notes'];
}) {
  const cell = row.cells[column.id];
  return cell === undefined ? null : (
    <CellView cell={cell} about={`${column.name}, ${row.label}`} note={notes[row.id]?.[column.id]} />
  );
}

function RowName({ row, onNote }: { readonly row: Row; readonly onNote: (rowId: string) => void }) {
  return (
    <Fragment>
      {row.label}
      {row.hint !== undefined && <span className={cx(styles.hint)}>{row.hint}</span>}
      <span data-print="hide" className={cx(styles.noteButton)}>
        <Button look="quiet" small onClick={() => onNote(row.id)}>
          Note<VisuallyHidden> on {row.label}</VisuallyHidden>
        </Button>
      </span>
    </Fragment>
  );
}
