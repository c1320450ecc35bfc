import { type Maybe, UNKNOWN } from '../domain/unknown.ts';
import type { RegistryError } from './registry-error.ts';
import type { RegistryFile } from './registry-files.ts';
import { damagedColumn, type Table, type TablePart } from './table.ts';

/** One character a row for columns with few distinct values: its place in this text is the place in the dictionary. */
export const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** "The register does not say" in a column of letters; other encodings use `null`, or an empty line. */
export const UNKNOWN_LETTER = '?';

/** Smallest and largest value that a column may hold, both allowed. */
export type Range = { readonly min: number; readonly max: number };

/** The cell of a row, 0 to rows − 1. */
export type Column<T> = (row: number) => T;

type Primitive = string | number | boolean;
type Parse<T> = (entry: unknown) => T | undefined;
type Places = { readonly source: readonly unknown[]; readonly values: ArrayLike<number> };

/**
 * Reads the columns of one table. All of a column is checked when it is asked for: its length, its range, its dictionary. The
 * first damage is remembered, so that callers check `damage` once, after asking for every column, and read cells only when there
 * is none. Columns are functions over what JSON gave, without a list of cells in between: on 22,000 rows those lists cost more
 * than the reading.
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

  /** Whole numbers in a range, none unknown. */
  integers(column: string, range: Range): Column<number> {
    const { values } = this.#integers(column, this.#column(column), range, false);
    return (row) => values[row] as number;
  }

  /** Whole numbers in a range. */
  maybeIntegers(column: string, range: Range): Column<Maybe<number>> {
    return maybeNumber(this.#integers(column, this.#column(column), range, true));
  }

  /** Whole numbers stored as steps from the known value before, none unknown. */
  steps(column: string, range: Range): Column<number> {
    const { values } = this.#steps(column, range, false);
    return (row) => values[row] as number;
  }

  /** Whole numbers stored as steps from the known value before. */
  maybeSteps(column: string, range: Range): Column<Maybe<number>> {
    return maybeNumber(this.#steps(column, range, true));
  }

  /** Text, one line a row, none empty. */
  lines(column: string): Column<string> {
    const lines = this.#lines(column);
    const empty = lines.indexOf('');
    if (empty !== -1) this.#damaged(column, `row ${empty} is empty`);
    return (row) => lines[row] as string;
  }

  /** Text, one line a row; an empty line is unknown. */
  maybeLines(column: string): Column<Maybe<string>> {
    const lines = this.#lines(column);
    return (row) => (lines[row] === '' ? UNKNOWN : (lines[row] as string));
  }

  /** A value of a short dictionary per row, none unknown. Each entry is parsed once, so rows share values. */
  letters<T>(column: string, parse: Parse<T>): Column<T> {
    return this.#letters<T>(column, parse, []);
  }

  /** A value of a short dictionary per row. */
  maybeLetters<T extends Primitive>(column: string, parse: Parse<T>): Column<Maybe<T>> {
    return this.#letters<Maybe<T>>(column, parse, [[UNKNOWN_LETTER, UNKNOWN]]);
  }

  /** A value of a long dictionary per row, none unknown. */
  lookup<T>(column: string, parse: Parse<T>): Column<T> {
    const { source, values } = this.#lookup(column, parse, false);
    return (row) => values[source[row] as number] as T;
  }

  /** A value of a long dictionary per row. */
  maybeLookup<T extends Primitive>(column: string, parse: Parse<T>): Column<Maybe<T>> {
    const { source, values } = this.#lookup(column, parse, true);
    return (row) => (source[row] === null ? UNKNOWN : (values[source[row] as number] as T));
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
    if (given.length === this.rows) return given;
    return this.#damaged(column, `it has ${given.length} rows, not ${this.rows}`);
  }

  #lines(column: string): readonly string[] {
    const text = this.#column(column);
    if (typeof text !== 'string') return this.#damaged(column, 'it is missing or not text');
    const lines = this.rows === 0 && text === '' ? [] : text.split('\n');
    if (lines.length === this.rows) return lines;
    return this.#damaged(column, `it has ${lines.length} rows, not ${this.rows}`);
  }

  #integers(column: string, given: unknown, { min, max }: Range, allowUnknown: boolean): Places {
    const source = this.#list(column, given);
    for (let row = 0; row < source.length; row += 1) {
      const value = source[row];
      if (value === null && allowUnknown) continue;
      if (typeof value !== 'number' || !(value >= min && value <= max && Number.isInteger(value))) {
        this.#damaged(column, `row ${row} is ${JSON.stringify(value)}, not ${min} to ${max}`);
        break;
      }
    }
    return { source, values: source as readonly number[] };
  }

  #steps(column: string, { min, max }: Range, allowUnknown: boolean): Places {
    const source = this.#list(column, this.#column(column));
    const values = new Float64Array(source.length);
    let last = 0;
    for (let row = 0; row < source.length; row += 1) {
      const step = source[row];
      if (step === null && allowUnknown) continue;
      if (typeof step !== 'number' || !Number.isInteger(step)) {
        this.#damaged(column, `row ${row} is ${JSON.stringify(step)}, not a step`);
        break;
      }
      last += step;
      if (last < min || last > max) {
        this.#damaged(column, `row ${row} is ${last}, not ${min} to ${max}`);
        break;
      }
      values[row] = last;
    }
    return { source, values };
  }

  #letters<T>(column: string, parse: Parse<T>, extra: readonly (readonly [string, T])[]): Column<T> {
    const { values, rows } = this.#dictionary(column, parse);
    const text = typeof rows === 'string' ? rows : '';
    if (text.length !== this.rows) this.#damaged(column, `it has ${text.length} rows, not ${this.rows}`);
    const byCode: (T | undefined)[] = new Array(128).fill(undefined);
    values.forEach((value, place) => {
      byCode[LETTERS.charCodeAt(place)] = value;
    });
    for (const [letter, value] of extra) byCode[letter.charCodeAt(0)] = value;
    for (let row = 0; row < text.length; row += 1) {
      if (byCode[text.charCodeAt(row)] === undefined) {
        this.#damaged(column, `row ${row} is "${text.charAt(row)}", not in the dictionary`);
        break;
      }
    }
    return (row) => byCode[text.charCodeAt(row)] as T;
  }

  #lookup<T>(column: string, parse: Parse<T>, allowUnknown: boolean) {
    const { values, rows } = this.#dictionary(column, parse);
    const { source } = this.#integers(column, rows, { min: 0, max: values.length - 1 }, allowUnknown);
    return { source, values };
  }

  #dictionary<T>(column: string, parse: Parse<T>) {
    const given = this.#column(column);
    const { values, rows }: { readonly values?: unknown; readonly rows?: unknown } =
      typeof given === 'object' && given !== null ? given : {};
    const parsed: T[] = [];
    for (const entry of Array.isArray(values) ? values : this.#damaged(column, 'it has no dictionary')) {
      const value = parse(entry);
      if (value === undefined) this.#damaged(column, `"${String(entry)}" is not a value of this column`);
      else parsed.push(value);
    }
    return { values: parsed, rows };
  }
}

function maybeNumber({ source, values }: Places): Column<Maybe<number>> {
  return (row) => (source[row] === null ? UNKNOWN : (values[row] as number));
}
