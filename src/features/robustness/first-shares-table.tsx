import type { FirstShares } from '../../matching/robustness/first-shares.ts';
import { formatPlace } from '../../report/format/format-rank.ts';
import { firstSharesTable } from '../../report/sections/robustness-tables.ts';
import { cx } from '../../ui/cx.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { trustPath } from '../paths.ts';
import styles from './first-shares-table.module.css';

type Row = {
  /** Absent for the line of all trusts that are not listed. */
  readonly trust?: FirstShares['trusts'][number];
  readonly name: string;
  /** First and among the first five, for each reading: as printed, and as a share where there is one. */
  readonly cells: readonly { readonly printed: string; readonly share?: number }[];
};

type FirstSharesTableProps = {
  readonly found: FirstShares;
  /** Where it is not the board’s own weights that vary. */
  readonly caption?: string;
};

/** Counts of 100 with a bar each, so that they can be compared at a glance. */
export function FirstSharesTable({ found, caption }: FirstSharesTableProps) {
  const { byWeights, byEverything, trusts } = found;
  const readings = byEverything === undefined ? [byWeights] : [byWeights, byEverything];
  const { caption: usual, columns, rows: printed, total } = firstSharesTable(found);
  const rows: readonly Row[] = [
    ...trusts.map((trust, index): Row => {
      const shares = readings.flatMap((reading) => {
        const own = reading.shares[index];
        return own === undefined ? [] : [own.first, own.top];
      });
      return { trust, name: trust.name, cells: cellsOf(printed[index], shares) };
    }),
    { name: String(total?.[0]), cells: cellsOf(total, []) },
  ];
  const [, ...counts] = columns;
  return (
    <DataTable
      caption={caption ?? usual}
      stacked
      rows={rows}
      rowKey={({ trust }) => trust?.uid ?? 'not-listed'}
      columns={[
        {
          id: 'trust',
          header: 'Trust',
          cell: ({ trust, name }) =>
            trust === undefined ? (
              name
            ) : (
              <>
                <a href={trustPath(trust.uid)}>{name}</a>{' '}
                <span className={cx(styles.place)}>{formatPlace(trust.rank, false)}</span>
              </>
            ),
        },
        ...counts.map(
          ({ label }, index): Column<Row> => ({
            id: label,
            header: label,
            cell: ({ cells }) => <CountWithBar cell={cells[index]} />,
          }),
        ),
      ]}
    />
  );
}

function cellsOf(printed: readonly string[] | undefined, shares: readonly number[]): Row['cells'] {
  return (printed ?? []).slice(1).map((text, index) => {
    const share = shares[index];
    return { printed: text, ...(share === undefined ? {} : { share }) };
  });
}

function CountWithBar({ cell }: { readonly cell: Row['cells'][number] | undefined }) {
  if (cell === undefined) return 'not known';
  if (cell.share === undefined) return cell.printed;
  return (
    <span className={cx(styles.count)}>
      {cell.printed}
      <svg className={cx(styles.bar)} aria-hidden="true" focusable="false" width="100%" height="8">
        <rect className={cx(styles.all)} x="0.5" y="0.5" width="99%" height="7" />
        <rect
          className={cx(styles.part)}
          x="0"
          y="0"
          width={`${(cell.share * 100).toFixed(2)}%`}
          height="8"
        />
      </svg>
    </span>
  );
}
