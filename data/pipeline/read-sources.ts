import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { err, ok, type Result } from '../../src/domain/result.ts';
import type { SourcePaths } from './find-sources.ts';
import type { BuildError } from './issue.ts';
import { type CsvFile, readCsvFile } from './read-csv.ts';
import { sha256Hex } from './sha256.ts';
import {
  AUTHORITY_COLUMNS,
  COORDINATE_COLUMNS,
  ESTABLISHMENT_COLUMNS,
  GROUP_COLUMNS,
  KEY_STAGE_2_COLUMNS,
  KEY_STAGE_4_COLUMNS,
  OUTCODE_COLUMNS,
  SCHOOL_COLUMNS,
  TOWN_COLUMNS,
} from './source-files.ts';

/** The map file as read, its topology not yet checked. */
export type BoundaryFile = { readonly file: string; readonly sha256: string; readonly json: unknown };

type Csv<C> = CsvFile<keyof C & string>;

/** Every source, read but not yet understood. */
export type Sources = {
  readonly schools: Csv<typeof SCHOOL_COLUMNS>;
  readonly groups: Csv<typeof GROUP_COLUMNS>;
  readonly towns: Csv<typeof TOWN_COLUMNS>;
  readonly establishments: Csv<typeof ESTABLISHMENT_COLUMNS>;
  readonly coordinates: Csv<typeof COORDINATE_COLUMNS>;
  readonly authorities: Csv<typeof AUTHORITY_COLUMNS>;
  readonly outcodes: Csv<typeof OUTCODE_COLUMNS>;
  readonly keyStage2: Csv<typeof KEY_STAGE_2_COLUMNS>;
  readonly keyStage4: Csv<typeof KEY_STAGE_4_COLUMNS>;
  readonly boundaries: BoundaryFile;
};

/** Reads all files, one after the other; stops at the first that lacks a column or cannot be read. */
export async function readSources(paths: SourcePaths): Promise<Result<Sources, BuildError>> {
  const schools = await readCsvFile(paths.schools, SCHOOL_COLUMNS);
  if (!schools.ok) return schools;
  const groups = await readCsvFile(paths.groups, GROUP_COLUMNS);
  if (!groups.ok) return groups;
  const towns = await readCsvFile(paths.towns, TOWN_COLUMNS);
  if (!towns.ok) return towns;
  const establishments = await readCsvFile(paths.establishments, ESTABLISHMENT_COLUMNS);
  if (!establishments.ok) return establishments;
  const coordinates = await readCsvFile(paths.coordinates, COORDINATE_COLUMNS);
  if (!coordinates.ok) return coordinates;
  const authorities = await readCsvFile(paths.authorities, AUTHORITY_COLUMNS);
  if (!authorities.ok) return authorities;
  const outcodes = await readCsvFile(paths.outcodes, OUTCODE_COLUMNS);
  if (!outcodes.ok) return outcodes;
  const keyStage2 = await readCsvFile(paths.keyStage2, KEY_STAGE_2_COLUMNS);
  if (!keyStage2.ok) return keyStage2;
  const keyStage4 = await readCsvFile(paths.keyStage4, KEY_STAGE_4_COLUMNS);
  if (!keyStage4.ok) return keyStage4;
  const boundaries = await readJson(paths.boundaries);
  if (!boundaries.ok) return boundaries;
  return ok({
    schools: schools.value,
    groups: groups.value,
    towns: towns.value,
    establishments: establishments.value,
    coordinates: coordinates.value,
    authorities: authorities.value,
    outcodes: outcodes.value,
    keyStage2: keyStage2.value,
    keyStage4: keyStage4.value,
    boundaries: boundaries.value,
  });
}

async function readJson(path: string): Promise<Result<BoundaryFile, BuildError>> {
  const bytes = await readFile(path);
  try {
    const json: unknown = JSON.parse(bytes.toString('utf8'));
    return ok({ file: basename(path), sha256: sha256Hex(bytes), json });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return err({ kind: 'unreadable-source', file: basename(path), why });
  }
}
