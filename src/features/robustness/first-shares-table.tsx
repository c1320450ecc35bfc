import type { FirstShares } from '../../matching/robustness/first-shares.ts';
import { countOfHundred } from '../../matching/robustness/sentences.ts';
import { formatPlace } from '../../report/format/format-rank.ts';
import { firstSharesTable } from '../../report/sections/robustness-tables.ts';
import { cx } from '../../ui/cx.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { trustPath } from '../paths.ts';
import styles from './first-shares-table.module.css';

type Row = {
  readonly trust: FirstShares['trusts'][number];
  /** First and among the first five, for each reading. */
  readonly shares: readonly number[];
};

/** Counts of 100 with a bar each, so that they can be compared at a glance. */
export function FirstSharesTable({ found }: { readonly found: FirstShares }) {
  const { byWeights, byEverything, trusts } = found;
  const readings = byEverything === undefined ? [byWeights] : [byWeights, byEverything];
  const { caption, columns } = firstSharesTable(found);
  const rows = trusts.map((trust, index): Row => {
    const shares = readings.flatMap((reading) => {
      const own = reading.shares[index];
      return own === undefined ? [] : [own.first, own.top];
    });
    return { trust, shares };
  });
  const [, ...counts] = columns;
  return (
    <DataTable
      caption={caption}
      stacked
      rows={rows}
      rowKey={({ trust }) => trust.uid}
      columns={[
        {
          id: 'trust',
          header: 'Trust',
          cell: ({ trust }) => (
            <>
              <a href={trustPath(trust.uid)}>{trust.name}</a>{' '}
              <span className={cx(styles.place)}>{formatPlace(trust.rank, false)}</span>
            </>
          ),
        },
        ...counts.map(
          ({ label }, index): Column<Row> => ({
            id: label,
            header: label,
            cell: ({ shares }) => <CountWithBar share={shares[index]} />,
          }),
        ),
      ]}
    />
  );
}

function CountWithBar({ share }: { readonly share: number | undefined }) {
  if (share === undefined) return 'not known';
  return (
    <span className={cx(styles.count)}>
      {countOfHundred(share)}
      <svg className={cx(styles.bar)} aria-hidden="true" focusable="false" width="100%" height="8">
        <rect className={cx(styles.all)} x="0.5" y="0.5" width="99%" height="7" />
        <rect className={cx(styles.part)} x="0" y="0" width={`${(share * 100).toFixed(2)}%`} height="8" />
      </svg>
    </span>
  );
}
