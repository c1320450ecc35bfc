import type { Issue, Step } from '../issue.ts';
import type { CsvFile, CsvRow } from '../read-csv.ts';

/** A hand-made fix of one cell: data/corrections.json. `from` is the cell as published, so that a mended source is noticed. */
export type Correction = {
  readonly source: string;
  readonly key: string;
  readonly column: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
};

/**
 * Corrects cells of one source, whose rows are known by the column `key`. A correction that finds no such row or another cell
 * is left out and noted: the publisher has mended the file, or the correction is mistyped.
 */
export function applyCorrections<K extends string>(
  { file, rows }: Pick<CsvFile<K>, 'file' | 'rows'>,
  key: NoInfer<K>,
  corrections: readonly Correction[],
): Step<CsvRow<K>> {
  const byKey = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const same = byKey.get(correction.key);
    if (same === undefined) byKey.set(correction.key, [correction]);
    else same.push(correction);
  }
  const used = new Set<Correction>();
  const corrected = rows.map((row) => {
    const found = byKey.get(row.cells[key]);
    return found === undefined ? row : { ...row, cells: correctCells(row.cells, found, used) };
  });
  const issues = corrections
    .filter((correction) => !used.has(correction))
    .map(
      ({ key: named, column, from }): Issue => ({
        kind: 'unused-correction',
        file,
        line: 0,
        key: named,
        detail: `${column} is no longer "${from}"`,
      }),
    );
  return { rows: corrected, issues };
}

function correctCells<K extends string>(
  cells: CsvRow<K>['cells'],
  corrections: readonly Correction[],
  used: Set<Correction>,
): CsvRow<K>['cells'] {
  const entries = (Object.entries(cells) as [K, string][]).map(([column, cell]): [K, string] => {
    const correction = corrections.find(
      (candidate) => candidate.column === column && candidate.from === cell,
    );
    if (correction === undefined) return [column, cell];
    used.add(correction);
    return [column, correction.to];
  });
  return Object.fromEntries(entries) as Record<K, string>;
}
