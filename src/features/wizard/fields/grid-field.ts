import { type Field, type GridRow, readForm } from './field.ts';

type GridFieldOptions<Row extends string, T extends string> = {
  readonly legend: string;
  readonly hint?: string;
  /** Rows that are asked; the others of `all` take `unasked`. */
  readonly rows: readonly (GridRow & { readonly id: Row })[];
  readonly all: readonly Row[];
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly unasked: T;
  /** What a row holds while nothing is chosen. */
  readonly open: T;
};

function cell(given: unknown, row: string): unknown {
  return typeof given === 'object' && given !== null
    ? Object.entries(given).find(([id]) => id === row)?.[1]
    : undefined;
}

/** The same choice for several rows. All rows left open means not said. */
export function gridField<Row extends string, T extends string>({
  legend,
  hint,
  rows,
  all,
  options,
  unasked,
  open,
}: GridFieldOptions<Row, T>): Field<Readonly<Record<Row, T>>> {
  const asked = rows.map(({ id }) => id);
  return {
    spec: { kind: 'grid', legend, ...(hint === undefined ? {} : { hint }), rows, choices: options },
    toForm: (value, confirmed) =>
      Object.fromEntries(
        asked.map((id) => [id, value === undefined ? (confirmed ? open : null) : value[id]]),
      ),
    schema: readForm((given) => {
      const chosen = (id: Row): T => {
        if (!asked.includes(id)) return unasked;
        const found = options.find(({ value }) => value === cell(given, id));
        return found === undefined ? open : found.value;
      };
      if (asked.every((id) => chosen(id) === open)) return undefined;
      return Object.fromEntries(all.map((id) => [id, chosen(id)])) as Record<Row, T>;
    }),
  };
}
