import { PHASES } from '../domain/phase.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { IDACI_QUINTILES, type SchoolRecord, type SchoolTrust } from '../domain/school.ts';
import { legalForm, SCHOOL_TYPES, type SchoolType } from '../domain/school-type.ts';
import { type Maybe, UNKNOWN } from '../domain/unknown.ts';
import { parseUrn } from '../domain/urn.ts';
import { ColumnReader, cellAt } from './column-reader.ts';
import { EASTING_10M, NORTHING_10M } from './grid-range.ts';
import { oneOf, parseCharacter, parseDay, parseText } from './parse-entry.ts';
import type { RegistryError } from './registry-error.ts';
import { REGISTRY_FILES } from './registry-files.ts';
import { damagedColumn, parseTablePart } from './table.ts';

const FILE = REGISTRY_FILES.schools;
const TRUTH = oneOf([true, false]);
const AGES = oneOf(Array.from({ length: 26 }, (_, age) => age));
const PUPILS = { min: 0, max: 9_999 };

const STANDALONE: SchoolTrust = { kind: 'standalone', uid: UNKNOWN, name: UNKNOWN };
const NO_TRUST: SchoolTrust = { kind: 'none' };

/**
 * Reads the schools part. `trusts` are the places of the trust column; `laCodes` the authorities that schools may name. An
 * academy without a place is a standalone one whose trust the register does not name.
 */
export function decodeSchools(
  json: unknown,
  trusts: readonly SchoolTrust[],
  laCodes: readonly string[],
): Result<readonly SchoolRecord[], RegistryError> {
  const part = parseTablePart(FILE, json);
  if (!part.ok) return part;
  const reader = new ColumnReader(FILE, part.value, 'schools');
  const columns = readColumns(reader, trusts.length, laCodes);
  return reader.damage === undefined ? buildRows(columns, trusts, reader.rows) : err(reader.damage);
}

function readColumns(reader: ColumnReader, trustCount: number, laCodes: readonly string[]) {
  return {
    urn: reader.required('urn', reader.steps('urn', { min: 100_000, max: 999_999 })),
    laestab: reader.steps('laestab', { min: 1_000_000, max: 9_999_999 }),
    name: reader.required('name', reader.lines('name')),
    phase: reader.required('phase', reader.letters('phase', oneOf(PHASES))),
    type: reader.required('type', reader.letters('type', oneOf(SCHOOL_TYPES))),
    openedOn: reader.lookup('openedOn', parseDay),
    lowestAge: reader.letters('lowestAge', AGES),
    highestAge: reader.letters('highestAge', AGES),
    sixthForm: reader.letters('sixthForm', TRUTH),
    selective: reader.letters('selective', TRUTH),
    character: reader.required('character', reader.letters('character', parseCharacter)),
    pupils: reader.integers('pupils', PUPILS),
    idaciQuintile: reader.letters('idaciQuintile', oneOf(IDACI_QUINTILES)),
    laCode: reader.required('laCode', reader.lookup('laCode', oneOf(laCodes))),
    town: reader.lookup('town', parseText),
    outward: reader.required('outward', reader.lines('outward')),
    inward: reader.fixedWidth('inward', 3),
    easting: reader.required('easting10M', reader.steps('easting10M', EASTING_10M)),
    northing: reader.required('northing10M', reader.steps('northing10M', NORTHING_10M)),
    approximate: reader.required('approximate', reader.letters('approximate', TRUTH)),
    trust: reader.integers('trust', { min: 0, max: trustCount - 1 }),
  };
}

type Columns = ReturnType<typeof readColumns>;

function buildRows(
  columns: Columns,
  trusts: readonly SchoolTrust[],
  rows: number,
): Result<readonly SchoolRecord[], RegistryError> {
  const schools: SchoolRecord[] = new Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const urn = parseUrn(cellAt(columns.urn, row));
    if (!urn.ok) return err(damagedColumn(FILE, 'schools.urn', `row ${row} is not a URN`));
    const type = cellAt(columns.type, row);
    schools[row] = {
      urn: urn.value,
      laestab: textOf(cellAt(columns.laestab, row)),
      name: cellAt(columns.name, row),
      phase: cellAt(columns.phase, row),
      type,
      openedOn: cellAt(columns.openedOn, row) ?? UNKNOWN,
      lowestAge: cellAt(columns.lowestAge, row) ?? UNKNOWN,
      highestAge: cellAt(columns.highestAge, row) ?? UNKNOWN,
      sixthForm: cellAt(columns.sixthForm, row) ?? UNKNOWN,
      selective: cellAt(columns.selective, row) ?? UNKNOWN,
      character: cellAt(columns.character, row),
      pupils: cellAt(columns.pupils, row) ?? UNKNOWN,
      idaciQuintile: cellAt(columns.idaciQuintile, row) ?? UNKNOWN,
      laCode: cellAt(columns.laCode, row),
      town: cellAt(columns.town, row) ?? UNKNOWN,
      postcode: `${cellAt(columns.outward, row)} ${cellAt(columns.inward, row)}`,
      position: {
        eastingM: cellAt(columns.easting, row) * 10,
        northingM: cellAt(columns.northing, row) * 10,
        approximate: cellAt(columns.approximate, row),
      },
      trust: trustOf(type, cellAt(columns.trust, row), trusts),
    };
  }
  return ok(schools);
}

function textOf(value: number | null): Maybe<string> {
  return value === null ? UNKNOWN : String(value);
}

function trustOf(type: SchoolType, place: number | null, trusts: readonly SchoolTrust[]): SchoolTrust {
  if (place !== null) return cellAt(trusts, place);
  return legalForm(type) === 'academy' ? STANDALONE : NO_TRUST;
}
