import type { TableOf } from '../report/document.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';

type Row = { readonly key: string; readonly cells: readonly string[] };

type TableBlockProps = { readonly table: TableOf; readonly stacked?: boolean };

/** A table of the report as a table on screen, its total row last. */
export function TableBlock({ table, stacked = false }: TableBlockProps) {
  const columns = table.columns.map(
    ({ label, kind }, index): Column<Row> => ({
      id: String(index),
      header: label,
      numeric: kind === 'number',
      cell: ({ cells }) => cells[index],
    }),
  );
  const [first, ...others] = columns;
  if (first === undefined) throw new Error(`a table without columns: ${table.caption}`);
  const rows: readonly Row[] = [
    ...table.rows.map((cells, index) => ({ key: String(index), cells })),
    ...(table.total === undefined ? [] : [{ key: 'total', cells: table.total }]),
  ];
  return (
    <DataTable
      caption={table.caption}
      columns={[first, ...others]}
      rows={rows}
      rowKey={({ key }) => key}
      stacked={stacked}
    />
  );
}
