import * as z from 'zod/mini';
import { type IsoDate, parseIsoDate } from '../domain/iso-date.ts';
import { REGISTER_SOURCE_IDS } from '../domain/register-sources.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { RegistryError } from './registry-error.ts';
import { REGISTRY_FILES, REGISTRY_SCHEMA_VERSION } from './registry-files.ts';
import { checkVersion, damagedColumn, firstProblem } from './table.ts';

const count = z.int().check(z.minimum(0));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const day = z.pipe(
  z.string().check(z.refine((text) => parseIsoDate(text).ok, 'not a date')),
  z.transform((text): IsoDate => text as IsoDate),
);

const sourceSchema = z.object({
  id: z.enum(REGISTER_SOURCE_IDS),
  publisher: z.string(),
  title: z.string(),
  asOf: day,
  asOfText: z.string(),
  licence: z.string(),
  attribution: z.string(),
  /** Name of the file that was read, without its folder. */
  file: z.string(),
  sha256,
  rowsRead: count,
  rowsKept: count,
  dropped: z.array(z.object({ reason: z.string(), rows: count })),
});

const outputSchema = z.object({
  file: z.enum(Object.values(REGISTRY_FILES)),
  sha256,
  bytes: count,
  /** Rows per table of the file. */
  rows: z.record(z.string(), count),
});

const manifestSchema = z.object({
  schemaVersion: z.literal(REGISTRY_SCHEMA_VERSION),
  /** Day of the schools file: the date of the register as a whole. */
  asOf: day,
  licence: z.string(),
  sources: z.array(sourceSchema),
  outputs: z.array(outputSchema),
  /** What the build noticed, by kind; nothing here stopped it. */
  issues: z.array(z.object({ kind: z.string(), meaning: z.string(), rows: count, budget: count })),
});

/** A published file as the build read it. */
export type ManifestSource = Readonly<z.infer<typeof sourceSchema>>;
/** A file that the build wrote, apart from the manifest itself. */
export type ManifestOutput = Readonly<z.infer<typeof outputSchema>>;
/** What the registry was built from, and what came out. */
export type RegistryManifest = Readonly<z.infer<typeof manifestSchema>>;

/** Checks the manifest in full. */
export function parseManifest(json: unknown): Result<RegistryManifest, RegistryError> {
  const version = checkVersion(REGISTRY_FILES.manifest, json);
  if (!version.ok) return version;
  const parsed = manifestSchema.safeParse(json);
  return parsed.success
    ? ok(parsed.data)
    : err(damagedColumn(REGISTRY_FILES.manifest, 'manifest', firstProblem(parsed.error)));
}
