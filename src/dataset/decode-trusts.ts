import { err, ok, type Result } from '../domain/result.ts';
import type { SchoolTrust } from '../domain/school.ts';
import type { TrustRecord } from '../domain/trust.ts';
import { parseTrustUid } from '../domain/trust-uid.ts';
import { UNKNOWN } from '../domain/unknown.ts';
import { ColumnReader, cellAt } from './column-reader.ts';
import { parseDay, parseText } from './parse-entry.ts';
import type { RegistryError } from './registry-error.ts';
import { REGISTRY_FILES } from './registry-files.ts';
import { damagedColumn, parseTablePart } from './table.ts';

/** Multi-academy trusts, and what a school's place in the trust column means: multi-academy trusts first, then single ones. */
export type DecodedTrusts = {
  readonly trusts: readonly TrustRecord[];
  readonly places: readonly SchoolTrust[];
};

const UID_RANGE = { min: 1, max: 999_999 };
const FILE = REGISTRY_FILES.trusts;

/** Reads the trusts part. */
export function decodeTrusts(json: unknown): Result<DecodedTrusts, RegistryError> {
  const part = parseTablePart(FILE, json);
  if (!part.ok) return part;
  const trusts = decodeMulti(new ColumnReader(FILE, part.value, 'multi'));
  if (!trusts.ok) return trusts;
  const single = decodeSingle(new ColumnReader(FILE, part.value, 'single'));
  if (!single.ok) return single;
  const multi = trusts.value.map(({ uid }): SchoolTrust => ({ kind: 'multi', uid }));
  return ok({ trusts: trusts.value, places: [...multi, ...single.value] });
}

function decodeMulti(reader: ColumnReader): Result<readonly TrustRecord[], RegistryError> {
  const uid = reader.required('uid', reader.steps('uid', UID_RANGE));
  const groupId = reader.required('groupId', reader.lines('groupId'));
  const name = reader.required('name', reader.lines('name'));
  const publishedName = reader.lines('publishedName', true);
  const companiesHouseNumber = reader.lines('companiesHouseNumber', true);
  const incorporatedOn = reader.lookup('incorporatedOn', parseDay);
  const town = reader.lookup('town', parseText);
  const postcode = reader.lines('postcode', true);
  if (reader.damage !== undefined) return err(reader.damage);
  const rows: TrustRecord[] = [];
  for (let row = 0; row < reader.rows; row += 1) {
    const key = parseTrustUid(cellAt(uid, row));
    if (!key.ok) return err(damagedColumn(FILE, 'multi.uid', `row ${row} is not a UID`));
    const shown = cellAt(name, row);
    rows.push({
      uid: key.value,
      groupId: cellAt(groupId, row),
      name: shown,
      publishedName: cellAt(publishedName, row) ?? shown.toUpperCase(),
      companiesHouseNumber: cellAt(companiesHouseNumber, row) ?? UNKNOWN,
      incorporatedOn: cellAt(incorporatedOn, row) ?? UNKNOWN,
      town: cellAt(town, row) ?? UNKNOWN,
      postcode: cellAt(postcode, row) ?? UNKNOWN,
    });
  }
  return ok(rows);
}

function decodeSingle(reader: ColumnReader): Result<readonly SchoolTrust[], RegistryError> {
  const uid = reader.required('uid', reader.steps('uid', UID_RANGE));
  const name = reader.required('name', reader.lines('name'));
  if (reader.damage !== undefined) return err(reader.damage);
  return ok(name.map((shown, row) => ({ kind: 'standalone', uid: String(cellAt(uid, row)), name: shown })));
}
