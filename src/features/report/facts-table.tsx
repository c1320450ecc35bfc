import type { Fact } from '../../report/document.ts';
import { cx } from '../../ui/cx.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './facts-table.module.css';

type FactsTableProps = { readonly caption: string; readonly facts: readonly Fact[] };

/** A table of more rows than this may run over to the next sheet, between rows. */
const MOST_ROWS_TOGETHER = 16;

/** Values with who says so. All such tables share their column widths, so that a page of them reads as one. */
export function FactsTable({ caption, facts }: FactsTableProps) {
  return (
    <table className={cx(styles.table, facts.length <= MOST_ROWS_TOGETHER && styles.together)}>
      <caption className={cx(styles.caption)}>{caption}</caption>
      <colgroup>
        <col className={cx(styles.what)} />
        <col className={cx(styles.value)} />
        <col />
      </colgroup>
      <thead className={cx(styles.head)}>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Value</th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        {facts.map(({ label, value, source }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
            <td className={cx(styles.source)}>
              <VisuallyHidden>Source: </VisuallyHidden>
              {source}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
