import { PHASES } from '../domain/phase.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { IDACI_QUINTILES, type SchoolRecord, type SchoolTrust } from '../domain/school.ts';
import { legalForm, SCHOOL_TYPES, type SchoolType } from '../domain/school-type.ts';
import { isKnown, type Maybe, UNKNOWN } from '../domain/unknown.ts';
import { parseUrn } from '../domain/urn.ts';
import { ColumnReader } from './column-reader.ts';
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
    urn: reader.steps('urn', { min: 100_000, max: 999_999 }),
    laestab: reader.maybeSteps('laestab', { min: 1_000_000, max: 9_999_999 }),
    name: reader.lines('name'),
    phase: reader.letters('phase', oneOf(PHASES)),
    type: reader.letters('type', oneOf(SCHOOL_TYPES)),
    openedOn: reader.maybeLookup('openedOn', parseDay),
    lowestAge: reader.maybeLetters('lowestAge', AGES),
    highestAge: reader.maybeLetters('highestAge', AGES),
    sixthForm: reader.maybeLetters('sixthForm', TRUTH),
    selective: reader.maybeLetters('selective', TRUTH),
    character: reader.letters('character', parseCharacter),
    pupils: reader.maybeIntegers('pupils', PUPILS),
    idaciQuintile: reader.maybeLetters('idaciQuintile', oneOf(IDACI_QUINTILES)),
    laCode: reader.lookup('laCode', oneOf(laCodes)),
    town: reader.maybeLookup('town', parseText),
    postcode: reader.lines('postcode'),
    easting: reader.steps('easting10M', EASTING_10M),
    northing: reader.steps('northing10M', NORTHING_10M),
    approximate: reader.letters('approximate', TRUTH),
    trust: reader.maybeIntegers('trust', { min: 0, max: trustCount - 1 }),
  };
}

type Columns = ReturnType<typeof readColumns>;

function buildRows(
  columns: Columns,
  trusts: readonly SchoolTrust[],
  rows: number,
): Result<readonly SchoolRecord[], RegistryError> {
  const schools: SchoolRecord[] = [];
  for (let row = 0; row < rows; row += 1) {
    const urn = parseUrn(columns.urn(row));
    if (!urn.ok) return err(damagedColumn(FILE, 'schools.urn', `row ${row} is not a URN`));
    const laestab = columns.laestab(row);
    const type = columns.type(row);
    schools.push({
      urn: urn.value,
      laestab: isKnown(laestab) ? String(laestab) : laestab,
      name: columns.name(row),
      phase: columns.phase(row),
      type,
      openedOn: columns.openedOn(row),
      lowestAge: columns.lowestAge(row),
      highestAge: columns.highestAge(row),
      sixthForm: columns.sixthForm(row),
      selective: columns.selective(row),
      character: columns.character(row),
      pupils: columns.pupils(row),
      idaciQuintile: columns.idaciQuintile(row),
      laCode: columns.laCode(row),
      town: columns.town(row),
      postcode: columns.postcode(row),
      position: {
        eastingM: columns.easting(row) * 10,
        northingM: columns.northing(row) * 10,
        approximate: columns.approximate(row),
      },
      trust: trustOf(type, columns.trust(row), trusts),
    });
  }
  return ok(schools);
}

function trustOf(type: SchoolType, place: Maybe<number>, trusts: readonly SchoolTrust[]): SchoolTrust {
  const named = isKnown(place) ? trusts[place] : undefined;
  if (named !== undefined) return named;
  return legalForm(type) === 'academy' ? STANDALONE : NO_TRUST;
}
