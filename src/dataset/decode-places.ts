import { type LocalAuthority, REGIONS } from '../domain/local-authority.ts';
import type { Position } from '../domain/position.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { ColumnReader } from './column-reader.ts';
import { EASTING_10M, NORTHING_10M } from './grid-range.ts';
import { oneOf } from './parse-entry.ts';
import type { RegistryError } from './registry-error.ts';
import { REGISTRY_FILES } from './registry-files.ts';
import { parseTablePart } from './table.ts';

/** Local authorities, and where outward codes lie. */
export type DecodedPlaces = {
  readonly authorities: readonly LocalAuthority[];
  readonly outcodes: ReadonlyMap<string, Position>;
};

/** Reads the places part. */
export function decodePlaces(json: unknown): Result<DecodedPlaces, RegistryError> {
  const part = parseTablePart(REGISTRY_FILES.places, json);
  if (!part.ok) return part;
  const authorities = decodeAuthorities(new ColumnReader(REGISTRY_FILES.places, part.value, 'authorities'));
  if (!authorities.ok) return authorities;
  const outcodes = decodeOutcodes(new ColumnReader(REGISTRY_FILES.places, part.value, 'outcodes'));
  if (!outcodes.ok) return outcodes;
  return ok({ authorities: authorities.value, outcodes: outcodes.value });
}

function decodeAuthorities(reader: ColumnReader): Result<readonly LocalAuthority[], RegistryError> {
  const code = reader.integers('code', { min: 100, max: 999 });
  const gss = reader.lines('gss');
  const name = reader.lines('name');
  const region = reader.letters('region', oneOf(REGIONS));
  if (reader.damage !== undefined) return err(reader.damage);
  return ok(
    Array.from({ length: reader.rows }, (_, row) => ({
      code: String(code(row)),
      gss: gss(row),
      name: name(row),
      region: region(row),
    })),
  );
}

function decodeOutcodes(reader: ColumnReader): Result<ReadonlyMap<string, Position>, RegistryError> {
  const code = reader.lines('code');
  const easting = reader.steps('easting10M', EASTING_10M);
  const northing = reader.steps('northing10M', NORTHING_10M);
  if (reader.damage !== undefined) return err(reader.damage);
  return ok(
    new Map(
      Array.from({ length: reader.rows }, (_, row): [string, Position] => [
        code(row),
        {
          eastingM: easting(row) * 10,
          northingM: northing(row) * 10,
          approximate: true,
        },
      ]),
    ),
  );
}
