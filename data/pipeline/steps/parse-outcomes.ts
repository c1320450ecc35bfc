import {
  type InspectionRecord,
  type KeyStage2Record,
  type KeyStage4Record,
  OVERALL_GRADES,
  UNGRADED_RESULTS,
} from '../../../src/domain/outcomes.ts';
import { UNKNOWN } from '../../../src/domain/unknown.ts';
import { parseUrn, type Urn } from '../../../src/domain/urn.ts';
import type { Issue, Step } from '../issue.ts';
import { parseBritishDay } from '../parse-cell.ts';
import type { CsvFile, CsvRow } from '../read-csv.ts';
import type { KEY_STAGE_2_COLUMNS, KEY_STAGE_4_COLUMNS, SCHOOL_COLUMNS } from '../source-files.ts';

type Read<K extends string> = Pick<CsvFile<K>, 'file' | 'rows'>;
type Cells<K extends string> = CsvRow<K>['cells'];

/** Published for a school without an overall grade: all graded inspections since September 2024. */
const NO_OVERALL_GRADE = 'Not judged';

/** Latest graded inspections; a school without one is passed over. A grade or a day in no known form becomes an issue. */
export function parseInspections({ file, rows }: Read<keyof typeof SCHOOL_COLUMNS>): Step<InspectionRecord> {
  const inspected = rows.filter(({ cells }) => cells.gradedOn !== '');
  return collect(file, inspected, (urn, cells) => {
    const gradedOn = parseBritishDay(cells.gradedOn);
    const overallGrade = OVERALL_GRADES.find((grade) => String(grade) === cells.overallGrade);
    const ungradedOn = cells.ungradedOn === '' ? UNKNOWN : parseBritishDay(cells.ungradedOn);
    const ungradedResult = UNGRADED_RESULTS.find((result) => result === cells.ungradedResult);
    const readable =
      (overallGrade !== undefined || cells.overallGrade === NO_OVERALL_GRADE) &&
      (ungradedResult !== undefined || cells.ungradedResult === '') &&
      ['Yes', 'No'].includes(cells.gradedUnderThisUrn);
    if (gradedOn === undefined || ungradedOn === undefined || !readable) return undefined;
    return {
      urn,
      gradedOn,
      overallGrade: overallGrade === undefined ? UNKNOWN : overallGrade,
      ofPredecessor: cells.gradedUnderThisUrn === 'No',
      ungradedOn,
      ungradedResult: ungradedResult === undefined ? UNKNOWN : ungradedResult,
    };
  });
}

/** Key stage 2; a school whose figure is not published, as where few pupils would be known by it, is passed over. */
export function parseKeyStage2({
  file,
  rows,
}: Read<keyof typeof KEY_STAGE_2_COLUMNS>): Step<KeyStage2Record> {
  const published = rows.filter(({ cells }) => cells.expectedPct !== '' && cells.pupils !== '');
  return collect(file, published, (urn, cells) => {
    const expectedPct = numberOf(cells.expectedPct, 0, 100);
    const pupils = numberOf(cells.pupils, 1, 9_999);
    if (expectedPct === undefined || pupils === undefined) return undefined;
    return { urn, expectedPct: Math.round(expectedPct), pupils: Math.round(pupils) };
  });
}

/** Key stage 4; a school whose Attainment 8 is not published is passed over. */
export function parseKeyStage4({
  file,
  rows,
}: Read<keyof typeof KEY_STAGE_4_COLUMNS>): Step<KeyStage4Record> {
  const published = rows.filter(({ cells }) => cells.attainment8 !== '' && cells.pupils !== '');
  return collect(file, published, (urn, cells) => {
    const attainment8 = numberOf(cells.attainment8, 0, 90);
    const progress8 = cells.progress8 === '' ? UNKNOWN : numberOf(cells.progress8, -10, 10);
    const pupils = numberOf(cells.pupils, 1, 9_999);
    if (attainment8 === undefined || progress8 === undefined || pupils === undefined) return undefined;
    return { urn, attainment8, progress8, pupils: Math.round(pupils) };
  });
}

function numberOf(cell: string, min: number, max: number): number | undefined {
  const value = /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : Number.NaN;
  return value >= min && value <= max ? value : undefined;
}

/** One record per URN; a row that cannot be read, or whose URN stood before, becomes an issue and is left out of the outcomes only. */
function collect<K extends 'urn' | string, T>(
  file: string,
  rows: readonly CsvRow<K | 'urn'>[],
  read: (urn: Urn, cells: Cells<K | 'urn'>) => T | undefined,
): Step<T> {
  const issues: Issue[] = [];
  const found = new Map<Urn, T>();
  for (const { line, cells } of rows) {
    const urn = parseUrn(cells.urn);
    if (!urn.ok || found.has(urn.value)) continue;
    const record = read(urn.value, cells);
    if (record === undefined) {
      const detail = 'a figure is not as expected; the school has no outcome of this kind';
      issues.push({ kind: 'unreadable-outcome', file, line, key: urn.value, detail });
    } else found.set(urn.value, record);
  }
  return { rows: [...found.values()], issues };
}
