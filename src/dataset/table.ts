import * as z from 'zod/mini';
import { err, ok, type Result } from '../domain/result.ts';
import type { RegistryError } from './registry-error.ts';
import { REGISTRY_SCHEMA_VERSION, type RegistryFile } from './registry-files.ts';

z.config({ jitless: true });

const tableSchema = z.object({
  rows: z.int().check(z.minimum(0)),
  columns: z.record(z.string(), z.unknown()),
});

const partSchema = z.object({
  schemaVersion: z.literal(REGISTRY_SCHEMA_VERSION),
  tables: z.record(z.string(), tableSchema),
});

const versionSchema = z.object({ schemaVersion: z.number() });

/** A table as it travels: a row count and its columns, each in one of the encodings that `ColumnReader` knows. */
export type Table = z.infer<typeof tableSchema>;

/** A file of the registry that holds tables. */
export type TablePart = z.infer<typeof partSchema>;

/** Checks the outside of a part: its version and that it holds tables. Columns are checked when they are read. */
export function parseTablePart(file: RegistryFile, json: unknown): Result<TablePart, RegistryError> {
  const version = checkVersion(file, json);
  if (!version.ok) return version;
  const parsed = partSchema.safeParse(json);
  return parsed.success ? ok(parsed.data) : err(damagedColumn(file, 'tables', firstProblem(parsed.error)));
}

/** Refuses a part of another version, older or newer, or one that states none. */
export function checkVersion(file: RegistryFile, json: unknown): Result<number, RegistryError> {
  const parsed = versionSchema.safeParse(json);
  const found = parsed.success ? parsed.data.schemaVersion : 'none';
  return found === REGISTRY_SCHEMA_VERSION
    ? ok(found)
    : err({ kind: 'wrong-schema-version', file, found, expected: REGISTRY_SCHEMA_VERSION });
}

/** Names the file and the column that cannot be used, and why. */
export function damagedColumn(file: RegistryFile, column: string, why: string): RegistryError {
  return { kind: 'damaged-column', file, column, why };
}

/** The first of zod's complaints: where and what. */
export function firstProblem(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  return issue === undefined ? 'unreadable' : `${issue.path.join('.')}: ${issue.message}`;
}
