import type { RegistryError } from './registry-error.ts';
import type { RegistryFile } from './registry-files.ts';
import { damagedColumn, type Table, type TablePart } from './table.ts';

/** One character a row for columns with few distinct values: its place in this text is the place in the dictionary. */
export const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** "The register does not say" in a column of letters; every other encoding uses `null`. */
export const UNKNOWN_LETTER = '?';

/** The cell of a row. Columns were checked to be as long as their table, so a row outside is a mistake of the caller's. */
export function cellAt<T>(column: readonly T[], row: number): T {
  if (row < 0 || row >= column.length) throw new RangeError(`no row ${row} in a column of ${column.length}`);
  return column[row] as T;
}

/** Smallest and largest value that a column may hold, both allowed. */
export type Range = { readonly min: number; readonly max: number };

type Cell<T> = T | null;

/**
 * Reads the columns of one table. A damaged column is remembered (the first one wins) and reads as no rows, so that callers
 * check `damage` once, after reading all columns, and build rows only when there is none.
 */
export class ColumnReader {
  readonly rows: number;
  #damage: RegistryError | undefined;
  readonly #file: RegistryFile;
  readonly #name: string;
  readonly #table: Table | undefined;

  constructor(file: RegistryFile, part: TablePart, table: string) {
    this.#file = file;
    this.#name = table;
    this.#table = part.tables[table];
    this.rows = this.#table === undefined ? -1 : this.#table.rows;
    if (this.#table === undefined) this.#damaged('', 'the table is missing');
  }

  /** The first damage met, if any. */
  get damage(): RegistryError | undefined {
    return this.#damage;
  }

  /** Whole numbers in a range; `null` where unknown. */
  integers(column: string, range: Range): readonly Cell<number>[] {
    return this.#integers(column, this.#column(column), range);
  }

  /** Whole numbers stored as steps from the known value before; `null` where unknown. */
  steps(column: string, range: Range): readonly Cell<number>[] {
    const steps = this.#list(column, this.#column(column));
    const values: Cell<number>[] = new Array(steps.length);
    let last = 0;
    for (let row = 0; row < steps.length; row += 1) {
      const step = steps[row];
      if (typeof step === 'number') last += step;
      else if (step !== null) return this.#damaged(column, `row ${row} is not a number`);
      values[row] = step === null ? null : last;
    }
    return this.#integers(column, values, range);
  }

  /** Text, one line a row. An empty line is refused unless `allowEmpty`, which reads it as unknown. */
  lines(column: string, allowEmpty = false): readonly Cell<string>[] {
    const text = this.#column(column);
    if (typeof text !== 'string') return this.#damaged(column, 'it is not text');
    const lines: Cell<string>[] = this.rows === 0 && text === '' ? [] : text.split('\n');
    if (lines.length !== this.rows)
      return this.#damaged(column, `it has ${lines.length} rows, not ${this.rows}`);
    const empty = lines.indexOf('');
    if (empty === -1) return lines;
    if (!allowEmpty) return this.#damaged(column, `row ${empty} is empty`);
    return lines.map((line) => (line === '' ? null : line));
  }

  /** Text of the same width in every row, without separators. */
  fixedWidth(column: string, width: number): readonly string[] {
    const text = this.#column(column);
    if (typeof text !== 'string') return this.#damaged(column, 'it is not text');
    if (text.length !== width * this.rows)
      return this.#damaged(column, `it has ${text.length} characters, not ${width * this.rows}`);
    return Array.from({ length: this.rows }, (_, row) => text.slice(row * width, (row + 1) * width));
  }

  /** A value of a short dictionary per row, each parsed once; unknown where the row has a question mark. */
  letters<T>(column: string, parse: (entry: unknown) => T | undefined): readonly Cell<T>[] {
    const { values, rows } = this.#dictionary(column, parse);
    if (typeof rows !== 'string') return this.#damaged(column, 'its rows are not text');
    if (rows.length !== this.rows)
      return this.#damaged(column, `it has ${rows.length} rows, not ${this.rows}`);
    const found: Cell<T>[] = new Array(rows.length);
    const byCode = new Map<number, Cell<T>>(values.map((value, at) => [LETTERS.charCodeAt(at), value]));
    byCode.set(UNKNOWN_LETTER.charCodeAt(0), null);
    for (let row = 0; row < rows.length; row += 1) {
      const value = byCode.get(rows.charCodeAt(row));
      if (value === undefined) return this.#damaged(column, `row ${row} is not in the dictionary`);
      found[row] = value;
    }
    return found;
  }

  /** A value of a long dictionary per row, each parsed once; `null` where unknown. */
  lookup<T>(column: string, parse: (entry: unknown) => T | undefined): readonly Cell<T>[] {
    const { values, rows } = this.#dictionary(column, parse);
    const places = this.#integers(column, rows, { min: 0, max: values.length - 1 });
    return places.map((place) => (place === null ? null : (values[place] as T)));
  }

  /** The same cells once none is unknown: for columns that every row must fill. */
  required<T>(column: string, cells: readonly Cell<T>[]): readonly T[] {
    const empty = cells.indexOf(null);
    return empty === -1 ? (cells as readonly T[]) : this.#damaged(column, `row ${empty} is unknown`);
  }

  #damaged(column: string, why: string): readonly never[] {
    this.#damage ??= damagedColumn(this.#file, `${this.#name}.${column}`, why);
    return [];
  }

  #column(column: string): unknown {
    return this.#table?.columns[column];
  }

  #list(column: string, given: unknown): readonly unknown[] {
    if (!Array.isArray(given)) return this.#damaged(column, 'it is missing or not a list');
    if (given.length !== this.rows)
      return this.#damaged(column, `it has ${given.length} rows, not ${this.rows}`);
    return given;
  }

  #integers(column: string, given: unknown, { min, max }: Range): readonly Cell<number>[] {
    const list = this.#list(column, given);
    for (let row = 0; row < list.length; row += 1) {
      const value = list[row];
      if (value === null) continue;
      if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max)
        return this.#damaged(column, `row ${row} is ${JSON.stringify(value)}, not ${min} to ${max}`);
    }
    return list as readonly Cell<number>[];
  }

  #dictionary<T>(column: string, parse: (entry: unknown) => T | undefined) {
    const given = this.#column(column);
    const parts = typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
    const { values, rows } = parts;
    const parsed: T[] = [];
    for (const entry of Array.isArray(values) ? values : []) {
      const value = parse(entry);
      if (value === undefined) this.#damaged(column, `"${String(entry)}" is not a value of this column`);
      else parsed.push(value);
    }
    if (!Array.isArray(values)) this.#damaged(column, 'it has no dictionary');
    return { values: parsed, rows };
  }
}
