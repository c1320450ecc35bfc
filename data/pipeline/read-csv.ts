import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { err, ok, type Result } from '../../src/domain/result.ts';
import type { BuildError, Issue } from './issue.ts';
import { type ParsedRow, RowParser } from './row-parser.ts';

/** Header names under which publishers have given a column, the current one first. `optional` columns read as blank. */
type ColumnSpec = { readonly headers: readonly [string, ...string[]]; readonly optional?: true };
export type ColumnSpecs<K extends string> = Readonly<Record<K, ColumnSpec>>;

/** A row with the cells asked for: spaces around and the publishers' NULL taken off, so that blank means not given. */
export type CsvRow<K extends string> = {
  readonly line: number;
  readonly cells: Readonly<Record<K, string>>;
};

/** A file as read. `encoding` is what its bytes turned out to be. */
export type CsvFile<K extends string> = {
  readonly file: string;
  readonly sha256: string;
  readonly encoding: 'utf-8' | 'windows-1252';
  readonly rowsRead: number;
  readonly rows: readonly CsvRow<K>[];
  readonly issues: readonly Issue[];
};

/** Bytes of a file in pieces; read twice, so a function. */
export type OpenBytes = () => AsyncIterable<Uint8Array>;

/** Reads a CSV file from disk. */
export function readCsvFile<K extends string>(path: string, columns: ColumnSpecs<K>) {
  return readCsv(basename(path), () => createReadStream(path), columns);
}

/**
 * Streams a CSV file and keeps the columns asked for. The first pass takes the hash and the encoding (UTF-8 unless some byte
 * is not, then Windows-1252, as GIAS and Ofsted publish); the second parses. Rows that are blank or of another width become
 * issues.
 */
export async function readCsv<K extends string>(
  file: string,
  open: OpenBytes,
  columns: ColumnSpecs<K>,
): Promise<Result<CsvFile<K>, BuildError>> {
  const { sha256, encoding } = await inspect(open);
  const decoder = new TextDecoder(encoding);
  const parser = new RowParser();
  const sink = new RowSink<K>(file, columns);
  for await (const bytes of open()) {
    sink.take(parser.push(decoder.decode(bytes, { stream: true })));
    if (sink.missing !== undefined) return err(sink.missing);
  }
  sink.take(parser.end(decoder.decode()));
  if (sink.missing !== undefined) return err(sink.missing);
  if (!sink.hasHeader) return err({ kind: 'unreadable-source', file, why: 'it is empty' });
  return ok({ file, sha256, encoding, rowsRead: sink.rowsRead, rows: sink.rows, issues: sink.issues });
}

async function inspect(open: OpenBytes) {
  const hash = createHash('sha256');
  const strict = new TextDecoder('utf-8', { fatal: true });
  let utf8 = true;
  for await (const bytes of open()) {
    hash.update(bytes);
    utf8 = utf8 && decodes(strict, bytes, true);
  }
  utf8 = utf8 && decodes(strict, new Uint8Array(), false);
  return { sha256: hash.digest('hex'), encoding: utf8 ? 'utf-8' : 'windows-1252' } as const;
}

function decodes(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array, stream: boolean): boolean {
  try {
    decoder.decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

const ABSENT = -1;

/** Keeps the wanted cells of each row; notes a missing column instead of reading on. */
class RowSink<K extends string> {
  readonly rows: CsvRow<K>[] = [];
  readonly issues: Issue[] = [];
  rowsRead = 0;
  missing: BuildError | undefined;
  readonly #file: string;
  readonly #columns: ColumnSpecs<K>;
  #places: readonly (readonly [K, number])[] | undefined;
  #width = 0;

  constructor(file: string, columns: ColumnSpecs<K>) {
    this.#file = file;
    this.#columns = columns;
  }

  get hasHeader(): boolean {
    return this.#places !== undefined;
  }

  take(parsed: readonly ParsedRow[]): void {
    for (const row of parsed) {
      if (this.missing !== undefined) return;
      if (this.#places === undefined) this.#readHeader(row.cells);
      else this.#readRow(row, this.#places);
    }
  }

  #readHeader(cells: readonly string[]): void {
    const names = cells.map(headerKey);
    const places: (readonly [K, number])[] = [];
    for (const key of Object.keys(this.#columns) as K[]) {
      const { headers, optional } = this.#columns[key];
      const found = headers.map((header) => names.indexOf(headerKey(header))).find((at) => at !== -1);
      if (found === undefined && optional === undefined)
        this.missing ??= { kind: 'missing-column', file: this.#file, expected: headers[0] };
      places.push([key, found === undefined ? ABSENT : found]);
    }
    this.#places = places;
    this.#width = cells.length;
  }

  #readRow({ line, cells }: ParsedRow, places: readonly (readonly [K, number])[]): void {
    this.rowsRead += 1;
    if (cells.every((cell) => cell.trim() === '')) {
      this.#refuse('blank-row', line, 'no cell is filled');
    } else if (cells.length !== this.#width) {
      this.#refuse('not-a-row', line, `${cells.length} cells, not ${this.#width}`);
    } else {
      const kept = places.map(([key, place]) => [key, cleanCell(cells[place])] as const);
      this.rows.push({ line, cells: Object.fromEntries(kept) as Record<K, string> });
    }
  }

  #refuse(kind: 'blank-row' | 'not-a-row', line: number, detail: string): void {
    this.issues.push({ kind, file: this.#file, line, key: '', detail });
  }
}

/** Header names as they are compared: letter case, runs of spaces and a byte order mark do not count. */
function headerKey(header: string): string {
  return header
    .replace(/^\uFEFF/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function cleanCell(cell: string | undefined): string {
  const text = cell === undefined ? '' : cell.replace(/\s+/g, ' ').trim();
  return text === 'NULL' ? '' : text;
}
