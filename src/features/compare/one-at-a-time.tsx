import { useState } from 'react';
import type { ComparisonWork } from '../../finding/comparison-work.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { cx } from '../../ui/cx.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { Column, RowGroup } from './cell.ts';
import { ColumnName, RowCell } from './compare-table.tsx';
import styles from './one-at-a-time.module.css';

type OneAtATimeProps = {
  readonly groups: readonly RowGroup[];
  readonly columns: readonly Column[];
  readonly notes: ComparisonWork['notes'];
  readonly onNote: (rowId: string) => void;
};

/** The comparison on a phone: one row at a time, every candidate under the other, so that names and figures stay together. */
export function OneAtATime({ groups, columns, notes, onNote }: OneAtATimeProps) {
  const rows = groups.flatMap(({ heading, rows: members }) => members.map((row) => ({ heading, row })));
  const [chosen, setChosen] = useState<string | null>(null);
  const found = rows.findIndex(({ row }) => row.id === chosen);
  const at = found === -1 ? 0 : found;
  const shown = rows[at];
  if (shown === undefined) return <p className={cx(styles.phone)}>The trusts do not differ in any row.</p>;
  const { heading, row } = shown;
  const step = (by: number) => setChosen(rows[at + by]?.row.id ?? row.id);
  return (
    <section aria-label="One question at a time" className={cx(styles.phone)}>
      <SelectField
        name="compare-row"
        label="What to compare"
        options={rows.map(({ heading: group, row: { id, label } }) => ({
          value: id,
          label: `${group}: ${label}`,
        }))}
        value={row.id}
        onChange={(event) => setChosen(event.target.value)}
      />
      <ButtonRow>
        <Button look="secondary" disabled={at === 0} onClick={() => step(-1)}>
          Previous
        </Button>
        <Button look="secondary" disabled={at === rows.length - 1} onClick={() => step(1)}>
          Next
        </Button>
      </ButtonRow>
      <LiveRegion visible={false} message={`${row.label}, ${at + 1} of ${rows.length}`} />
      <p className={cx(styles.group)}>
        {heading}, {at + 1} of {rows.length}
      </p>
      <h2 className={cx(styles.label)}>{row.label}</h2>
      {row.hint !== undefined && <p>{row.hint}</p>}
      <ul className={cx(styles.list)}>
        {columns.map((column) => (
          <li key={column.id} className={cx(styles.entry)}>
            <h3 className={cx(styles.name)}>
              <ColumnName column={column} />
            </h3>
            <RowCell row={row} column={column} notes={notes} />
          </li>
        ))}
      </ul>
      <Button look="quiet" onClick={() => onNote(row.id)}>
        Note<VisuallyHidden> on {row.label}</VisuallyHidden>
      </Button>
    </section>
  );
}
