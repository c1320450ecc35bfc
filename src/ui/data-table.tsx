import { type ReactNode, useId } from 'react';
import { cx } from './cx.ts';
import styles from './data-table.module.css';
import { useOverflows } from './use-overflows.ts';

export type Column<Row> = {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Right-aligned. */
  readonly numeric?: boolean;
};

type DataTableProps<Row> = {
  readonly caption: string;
  readonly captionHidden?: boolean;
  /** The first column names its row. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** On a phone each row becomes a block with its headers repeated; otherwise the table scrolls sideways. */
  readonly stacked?: boolean;
  /** Shown in place of rows. */
  readonly whenEmpty?: string;
};

/** A table with caption and scopes. Can be scrolled by keyboard where it is wider than the page. */
export function DataTable<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  stacked = false,
  whenEmpty,
}: DataTableProps<Row>) {
  const captionId = useId();
  const { ref, overflows } = useOverflows<HTMLDivElement>();
  const [nameColumn, ...others] = columns;
  const scrolls = overflows ? { tabIndex: 0, role: 'region', 'aria-labelledby': captionId } : {};
  const numeric = (column: Column<Row>) => cx(column.numeric === true && styles.numeric);
  return (
    <div ref={ref} className={cx(styles.scroll)} {...scrolls}>
      <table className={cx(styles.table, stacked && styles.stacked)}>
        <caption id={captionId} className={cx(styles.caption, captionHidden && styles.captionHidden)}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={numeric(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && whenEmpty !== undefined && (
            <tr>
              <td colSpan={columns.length}>{whenEmpty}</td>
            </tr>
          )}
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              <th scope="row" className={numeric(nameColumn)}>
                {nameColumn.cell(row)}
              </th>
              {others.map((column) => (
                <td key={column.id} data-header={column.header} className={numeric(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
