import { type IsoDate, parseIsoDate } from '../../src/domain/iso-date.ts';
import { type Maybe, UNKNOWN } from '../../src/domain/unknown.ts';
import type { Issue } from './issue.ts';

/** A cell's fact, unknown when blank; unreadable content is noted and unknown too. */
export type CellReader = {
  readonly integer: (column: string, cell: string, min: number, max: number) => Maybe<number>;
  readonly day: (column: string, cell: string) => Maybe<IsoDate>;
  readonly match: (column: string, cell: string, form: RegExp) => Maybe<string>;
};

/** Reads the cells of one row, adding an `unreadable-cell` issue for each that has content but not of the form expected. */
export function cellReader(at: Pick<Issue, 'file' | 'line' | 'key'>, issues: Issue[]): CellReader {
  const unreadable = (column: string, cell: string) => {
    issues.push({ ...at, kind: 'unreadable-cell', detail: `${column} is "${cell}"` });
    return UNKNOWN;
  };
  return {
    integer: (column, cell, min, max) => {
      if (cell === '') return UNKNOWN;
      const value = /^\d+$/.test(cell) ? Number(cell) : Number.NaN;
      return value >= min && value <= max ? value : unreadable(column, cell);
    },
    day: (column, cell) => {
      if (cell === '') return UNKNOWN;
      const date = parseBritishDay(cell);
      return date === undefined ? unreadable(column, cell) : date;
    },
    match: (column, cell, form) => {
      if (cell === '') return UNKNOWN;
      return form.test(cell) ? cell : unreadable(column, cell);
    },
  };
}

/** "31/08/2025" or "31-08-2025" (day first), or an ISO date; `undefined` for anything else. */
export function parseBritishDay(text: string): IsoDate | undefined {
  const iso = text.replace(/^(\d\d)[/-](\d\d)[/-](\d{4})$/, '$3-$2-$1');
  const date = parseIsoDate(iso);
  return date.ok ? date.value : undefined;
}

/** A postcode in its published form with one space, upper case: "CB1 2AB". `undefined` when it is none. */
export function parsePostcode(text: string): string | undefined {
  const match = /^([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})$/.exec(text.toUpperCase());
  return match === null ? undefined : `${match[1]} ${match[2]}`;
}
