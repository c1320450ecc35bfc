import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { err, ok, type Result } from '../../src/domain/result.ts';
import type { SourcePaths } from './find-sources.ts';
import type { BuildError } from './issue.ts';
import { type ColumnSpecs, type CsvFile, readCsvFile } from './read-csv.ts';
import { sha256Hex } from './sha256.ts';
import {
  AUTHORITY_COLUMNS,
  COORDINATE_COLUMNS,
  ESTABLISHMENT_COLUMNS,
  GROUP_COLUMNS,
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
  readonly boundaries: BoundaryFile;
};

/** Reads all files, one after the other; stops at the first that lacks a column or cannot be read. */
export async function readSources(paths: SourcePaths): Promise<Result<Sources, BuildError>> {
  const failures: BuildError[] = [];
  const csv = async <K extends string>(path: string, columns: ColumnSpecs<K>): Promise<CsvFile<K>> => {
    const read = await readCsvFile(path, columns);
    if (read.ok) return read.value;
    failures.push(read.error);
    return { file: basename(path), sha256: '', encoding: 'utf-8', rowsRead: 0, rows: [], issues: [] };
  };
  const sources = {
    schools: await csv(paths.schools, SCHOOL_COLUMNS),
    groups: await csv(paths.groups, GROUP_COLUMNS),
    towns: await csv(paths.towns, TOWN_COLUMNS),
    establishments: await csv(paths.establishments, ESTABLISHMENT_COLUMNS),
    coordinates: await csv(paths.coordinates, COORDINATE_COLUMNS),
    authorities: await csv(paths.authorities, AUTHORITY_COLUMNS),
    outcodes: await csv(paths.outcodes, OUTCODE_COLUMNS),
  };
  const boundaries = await readJson(paths.boundaries);
  if (!boundaries.ok) return boundaries;
  const [failure] = failures;
  return failure === undefined ? ok({ ...sources, boundaries: boundaries.value }) : err(failure);
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
