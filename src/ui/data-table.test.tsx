import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DataTable } from './data-table.tsx';

const COLUMNS = [
  { id: 'name', header: 'Name', cell: ({ name }: Row) => name },
  { id: 'count', header: 'Schools', cell: ({ count }: Row) => count, numeric: true },
] as const;
type Row = { readonly name: string; readonly count: number };

test('names the table, its columns and its rows', () => {
  render(
    <DataTable
      caption="Trusts"
      columns={COLUMNS}
      rows={[{ name: 'Elm', count: 4 }]}
      rowKey={({ name }) => name}
    />,
  );
  const table = screen.getByRole('table', { name: 'Trusts' });
  expect(within(table).getAllByRole('columnheader')).toHaveLength(2);
  expect(within(table).getByRole('rowheader', { name: 'Elm' })).toBeVisible();
  expect(within(table).getByRole('cell', { name: '4' })).toBeVisible();
});

test('says what an empty table means', () => {
  render(
    <DataTable
      caption="Trusts"
      columns={COLUMNS}
      rows={[]}
      rowKey={({ name }) => name}
      whenEmpty="No trust fits."
    />,
  );
  expect(screen.getByRole('cell', { name: 'No trust fits.' })).toBeVisible();
});
