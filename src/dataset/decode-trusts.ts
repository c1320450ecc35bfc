import { err, ok, type Result } from '../domain/result.ts';
import type { SchoolTrust } from '../domain/school.ts';
import type { TrustRecord } from '../domain/trust.ts';
import { parseTrustUid } from '../domain/trust-uid.ts';
import { isKnown } from '../domain/unknown.ts';
import { ColumnReader } from './column-reader.ts';
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
  const uid = reader.steps('uid', UID_RANGE);
  const groupId = reader.lines('groupId');
  const name = reader.lines('name');
  const publishedName = reader.maybeLines('publishedName');
  const companiesHouseNumber = reader.maybeLines('companiesHouseNumber');
  const incorporatedOn = reader.maybeLookup('incorporatedOn', parseDay);
  const town = reader.maybeLookup('town', parseText);
  const postcode = reader.maybeLines('postcode');
  if (reader.damage !== undefined) return err(reader.damage);
  const rows: TrustRecord[] = [];
  for (let row = 0; row < reader.rows; row += 1) {
    const key = parseTrustUid(uid(row));
    if (!key.ok) return err(damagedColumn(FILE, 'multi.uid', `row ${row} is not a UID`));
    const shown = name(row);
    const published = publishedName(row);
    rows.push({
      uid: key.value,
      groupId: groupId(row),
      name: shown,
      publishedName: isKnown(published) ? published : shown.toUpperCase(),
      companiesHouseNumber: companiesHouseNumber(row),
      incorporatedOn: incorporatedOn(row),
      town: town(row),
      postcode: postcode(row),
    });
  }
  return ok(rows);
}

function decodeSingle(reader: ColumnReader): Result<readonly SchoolTrust[], RegistryError> {
  const uid = reader.steps('uid', UID_RANGE);
  const name = reader.lines('name');
  if (reader.damage !== undefined) return err(reader.damage);
  return ok(
    Array.from({ length: reader.rows }, (_, row) => ({
      kind: 'standalone',
      uid: String(uid(row)),
      name: name(row),
    })),
  );
}
