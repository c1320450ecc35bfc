import type { ScoreRange } from '../../domain/score.ts';
import type { TrustUid } from '../../domain/trust-uid.ts';
import type { AlternativeId } from '../../finding/comparison-work.ts';
import { formatScore, type ScoreDecimals } from '../../report/format/format-score.ts';

/** A column of the comparison: a trust, or what else a governing body can choose. */
export type Column =
  | { readonly kind: 'trust'; readonly id: TrustUid; readonly name: string; readonly note: string }
  | {
      readonly kind: 'alternative';
      readonly id: AlternativeId;
      readonly name: string;
      readonly note: string;
    };

export type ColumnId = Column['id'];

/**
 * What stands in one cell. `score`: on the common scale of 0 to 1. `words`: known, and not a score. `unknown`: nobody has found it
 * out, or no publisher says; `range` where that still leaves part of the scale open. `not-comparable`: the row asks about something
 * that this column does not have. `pending`: nothing has come yet, or the look-up failed; it says nothing of the trust.
 */
export type Cell =
  | {
      readonly kind: 'score';
      readonly range: ScoreRange;
      /** Of the expected score; whole points unless told. */
      readonly decimals?: ScoreDecimals;
      readonly words: string;
      readonly source: string;
    }
  | { readonly kind: 'words'; readonly words: string; readonly source: string }
  | {
      readonly kind: 'unknown';
      readonly words: string;
      readonly range?: ScoreRange;
      readonly meanwhile?: string;
    }
  | { readonly kind: 'not-comparable'; readonly words: string }
  | { readonly kind: 'pending'; readonly words: string };

/** What stands in a cell whose answer has not come, and in one whose look-up failed. */
export const PENDING: Cell = { kind: 'pending', words: 'Being looked up…' };
export const NOT_LOOKED_UP: Cell = { kind: 'pending', words: 'Could not be looked up.' };

/** One row; `id` is permanent, since notes are kept by it. */
export type Row = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly cells: Readonly<Record<string, Cell>>;
};

/** Rows under one heading. */
export type RowGroup = { readonly id: string; readonly heading: string; readonly rows: readonly Row[] };

/**
 * True when the trusts of the row show different things; with fewer than two trusts every row counts as different, and so does one in
 * which an answer is still to come.
 */
export function trustsDiffer(row: Row, columns: readonly Column[]): boolean {
  const cells = columns.flatMap(({ kind, id }) => {
    const cell = row.cells[id];
    return kind === 'trust' && cell !== undefined ? [cell] : [];
  });
  if (cells.length < 2 || cells.some(({ kind }) => kind === 'pending')) return true;
  return new Set(cells.map(whatCounts)).size > 1;
}

/** Scores by the points shown, since two distances may be worth the same; everything else by its words. */
function whatCounts(cell: Cell): string {
  return cell.kind === 'score' || (cell.kind === 'unknown' && cell.range !== undefined)
    ? `${cell.kind} ${rangeOf(cell.range)}`
    : `${cell.kind} ${cell.words}`;
}

function rangeOf(range: ScoreRange | undefined): string {
  if (range === undefined) return '';
  return [range.low, range.expected, range.high].map((score) => formatScore(score)).join(' ');
}

/** The groups with only the rows in which the trusts differ; groups without such a row are left out. */
export function onlyDifferences(
  groups: readonly RowGroup[],
  columns: readonly Column[],
): readonly RowGroup[] {
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => trustsDiffer(row, columns)) }))
    .filter(({ rows }) => rows.length > 0);
}
