import { inPercent, thousands } from '../../matching/wording.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { DEPTHS, type HitLine } from './replay-result.ts';

type HitTableProps = {
  readonly caption: string;
  /** Heads the column of names. */
  readonly of: string;
  readonly lines: readonly HitLine[];
};

/** How often the real trust stood among the first places, line by line. */
export function HitTable({ caption, of, lines }: HitTableProps) {
  return (
    <DataTable<HitLine>
      caption={caption}
      stacked
      rows={lines}
      rowKey={({ name }) => name}
      columns={[
        { id: 'name', header: of, cell: ({ name }) => name },
        { id: 'joins', header: 'Joins', cell: ({ joins }) => thousands(joins), numeric: true },
        ...DEPTHS.map(
          (depth): Column<HitLine> => ({
            id: depth,
            header: depth === '1' ? 'First' : `First ${depth}`,
            cell: ({ hits }) => inPercent(hits[depth]),
            numeric: true,
          }),
        ),
      ]}
    />
  );
}
