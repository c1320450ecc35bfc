import Papa from 'papaparse';

/** A row of a CSV file and the line on which it starts, the header being line 1. */
export type ParsedRow = { readonly line: number; readonly cells: readonly string[] };

/** Turns text that comes in pieces into rows with line numbers; a line break inside quotes counts as a line of the file. */
export class RowParser {
  #rest = '';
  #line = 1;
  #newline: '\n' | '\r\n' | undefined;

  /** Rows that are complete once this piece is added. */
  push(text: string): readonly ParsedRow[] {
    this.#rest += text;
    return this.#parse(true);
  }

  /** The last piece, and with it the last row, whether or not a line break ends it. */
  end(text: string): readonly ParsedRow[] {
    this.#rest += text;
    return this.#rest === '' ? [] : [...this.#parse(true), ...(this.#rest === '' ? [] : this.#parse(false))];
  }

  #parse(more: boolean): readonly ParsedRow[] {
    const text = this.#rest;
    const newline = this.#newlineOf(text);
    if (newline === undefined && more) return [];
    const rows: ParsedRow[] = [];
    let used = 0;
    const parser = new Papa.Parser({
      delimiter: ',',
      newline: newline ?? '\n',
      step: ({ data, meta }: Papa.ParseStepResult<string[][]>) => {
        for (const cells of data) rows.push({ line: this.#line, cells });
        this.#line += text.slice(used, meta.cursor).split('\n').length - 1;
        used = meta.cursor;
      },
    });
    parser.parse(text, 0, more);
    this.#rest = text.slice(used);
    return rows;
  }

  #newlineOf(text: string): '\n' | '\r\n' | undefined {
    const at = text.indexOf('\n');
    if (this.#newline === undefined && at !== -1) this.#newline = text[at - 1] === '\r' ? '\r\n' : '\n';
    return this.#newline;
  }
}
