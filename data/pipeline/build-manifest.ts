import type { ManifestOutput, ManifestSource, RegistryManifest } from '../../src/dataset/manifest.ts';
import { REGISTRY_SCHEMA_VERSION, type RegistryFile } from '../../src/dataset/registry-files.ts';
import { REGISTER_SOURCES, type RegisterSource } from '../../src/domain/register-sources.ts';
import { countIssues, ISSUE_KINDS, type Issue } from './issue.ts';
import { sha256Hex } from './sha256.ts';
import { OPEN_GOVERNMENT_LICENCE, SOURCE_NOTICES } from './source-notices.ts';

/** A source as read, and how many of its rows the registry uses. */
export type SourceUse = {
  readonly source: RegisterSource;
  readonly file: string;
  readonly sha256: string;
  readonly rowsRead: number;
  readonly rowsKept: number;
};

/** A part as it will be written. */
export type OutputText = {
  readonly file: RegistryFile;
  readonly text: string;
  readonly rows: Readonly<Record<string, number>>;
};

/** The manifest of a build: no clock, no folder and no machine in it, so that the same sources give the same bytes. */
export function buildManifest(
  uses: readonly SourceUse[],
  outputs: readonly OutputText[],
  issues: readonly Issue[],
): RegistryManifest {
  return {
    schemaVersion: REGISTRY_SCHEMA_VERSION,
    asOf: REGISTER_SOURCES.schools.asOf,
    licence: OPEN_GOVERNMENT_LICENCE,
    sources: uses.map((use) => describeSource(use, issues)),
    outputs: outputs.map(describeOutput),
    issues: countIssues(issues),
  };
}

function describeSource(
  { source, file, sha256, rowsRead, rowsKept }: SourceUse,
  issues: readonly Issue[],
): ManifestSource {
  const { attribution, notNeeded } = SOURCE_NOTICES[source.id];
  const dropped = countIssues(issues.filter((issue) => issue.file === file))
    .filter(({ kind }) => ISSUE_KINDS[kind].dropsRow)
    .map(({ meaning, rows }): { reason: string; rows: number } => ({ reason: meaning, rows }));
  const accounted = dropped.reduce((sum, { rows }) => sum + rows, rowsKept);
  if (accounted < rowsRead) dropped.push({ reason: notNeeded, rows: rowsRead - accounted });
  return {
    id: source.id,
    publisher: source.publisher,
    title: source.title,
    asOf: source.asOf,
    asOfText: source.asOfText,
    licence: OPEN_GOVERNMENT_LICENCE,
    attribution,
    file,
    sha256,
    rowsRead,
    rowsKept,
    dropped,
  };
}

function describeOutput({ file, text, rows }: OutputText): ManifestOutput {
  return { file, sha256: sha256Hex(text), bytes: Buffer.byteLength(text, 'utf8'), rows };
}
