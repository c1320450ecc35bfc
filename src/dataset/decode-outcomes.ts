import { OVERALL_GRADES, type SchoolOutcomes, UNGRADED_RESULTS } from '../domain/outcomes.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { isKnown } from '../domain/unknown.ts';
import { parseUrn, type Urn } from '../domain/urn.ts';
import { ColumnReader } from './column-reader.ts';
import { fetchChecked, type LoadOptions } from './load-registry.ts';
import type { RegistryManifest } from './manifest.ts';
import { oneOf, parseDay } from './parse-entry.ts';
import type { RegistryError } from './registry-error.ts';
import { REGISTRY_FILES } from './registry-files.ts';
import { damagedColumn, parseTablePart, type TablePart } from './table.ts';

const FILE = REGISTRY_FILES.outcomes;
const URN_RANGE = { min: 100_000, max: 999_999 };
const PUPILS = { min: 1, max: 9_999 };

/** Fetches and decodes the outcomes, which only a comparison needs, checked against the manifest like every other part. */
export async function loadOutcomes(
  manifest: RegistryManifest,
  options: LoadOptions,
): Promise<Result<SchoolOutcomes, RegistryError>> {
  const json = await fetchChecked(FILE, manifest, options);
  return json.ok ? decodeOutcomes(json.value) : json;
}

/** Reads the outcomes part; every column is checked like those of the schools. */
export function decodeOutcomes(json: unknown): Result<SchoolOutcomes, RegistryError> {
  const part = parseTablePart(FILE, json);
  if (!part.ok) return part;
  const inspections = decodeInspections(part.value);
  if (!inspections.ok) return inspections;
  const keyStage2 = decodeKeyStage2(part.value);
  if (!keyStage2.ok) return keyStage2;
  const keyStage4 = decodeKeyStage4(part.value);
  if (!keyStage4.ok) return keyStage4;
  return ok({ inspections: inspections.value, keyStage2: keyStage2.value, keyStage4: keyStage4.value });
}

function decodeInspections(part: TablePart) {
  const reader = new ColumnReader(FILE, part, 'inspections');
  const gradedOn = reader.lookup('gradedOn', parseDay);
  const overallGrade = reader.maybeLetters('overallGrade', oneOf(OVERALL_GRADES));
  const ofPredecessor = reader.letters('ofPredecessor', oneOf([true, false]));
  const ungradedOn = reader.maybeLookup('ungradedOn', parseDay);
  const ungradedResult = reader.maybeLetters('ungradedResult', oneOf(UNGRADED_RESULTS));
  return rowsOf(reader, (urn, row) => ({
    urn,
    gradedOn: gradedOn(row),
    overallGrade: overallGrade(row),
    ofPredecessor: ofPredecessor(row),
    ungradedOn: ungradedOn(row),
    ungradedResult: ungradedResult(row),
  }));
}

function decodeKeyStage2(part: TablePart) {
  const reader = new ColumnReader(FILE, part, 'keyStage2');
  const expectedPct = reader.integers('expectedPct', { min: 0, max: 100 });
  const pupils = reader.integers('pupils', PUPILS);
  return rowsOf(reader, (urn, row) => ({ urn, expectedPct: expectedPct(row), pupils: pupils(row) }));
}

function decodeKeyStage4(part: TablePart) {
  const reader = new ColumnReader(FILE, part, 'keyStage4');
  const tenths = reader.integers('attainment8Tenths', { min: 0, max: 900 });
  const hundredths = reader.maybeIntegers('progress8Hundredths', { min: -1_000, max: 1_000 });
  const pupils = reader.integers('pupils', PUPILS);
  return rowsOf(reader, (urn, row) => {
    const progress = hundredths(row);
    return {
      urn,
      attainment8: tenths(row) / 10,
      progress8: isKnown(progress) ? progress / 100 : progress,
      pupils: pupils(row),
    };
  });
}

function rowsOf<T>(
  reader: ColumnReader,
  build: (urn: Urn, row: number) => T,
): Result<readonly T[], RegistryError> {
  const urn = reader.steps('urn', URN_RANGE);
  if (reader.damage !== undefined) return err(reader.damage);
  const rows: T[] = [];
  for (let row = 0; row < reader.rows; row += 1) {
    const parsed = parseUrn(urn(row));
    if (!parsed.ok) return err(damagedColumn(FILE, 'urn', `row ${row} is not a URN`));
    rows.push(build(parsed.value, row));
  }
  return ok(rows);
}
