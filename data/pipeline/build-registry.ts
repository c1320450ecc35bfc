import type { BoundariesPart } from '../../src/dataset/boundaries.ts';
import { REGISTRY_FILES, type RegistryFile } from '../../src/dataset/registry-files.ts';
import type { TablePart } from '../../src/dataset/table.ts';
import { REGISTER_SOURCES } from '../../src/domain/register-sources.ts';
import { err, ok, type Result } from '../../src/domain/result.ts';
import { buildManifest, type OutputText, type SourceUse } from './build-manifest.ts';
import { formatJson } from './encode/format-json.ts';
import { encodeOutcomes } from './encode/outcomes.ts';
import { encodePlaces, encodeSchools, encodeTrusts } from './encode/parts.ts';
import { findSources } from './find-sources.ts';
import { HAND_TABLES, type HandTables } from './hand-tables.ts';
import { type BuildError, type Issue, overBudget } from './issue.ts';
import { readSources, type Sources } from './read-sources.ts';
import { convertBoundaries } from './steps/convert-boundaries.ts';
import { type Understood, understandSources } from './understand-sources.ts';

/** What a build makes, still in memory: the text of every file, by name, and what was noticed. */
export type BuiltRegistry = {
  readonly files: ReadonlyMap<RegistryFile, string>;
  readonly issues: readonly Issue[];
};

/** Reads the sources in a folder and makes the registry. Writes nothing. The same files give the same text. */
export async function buildRegistry(folder: string): Promise<Result<BuiltRegistry, BuildError>> {
  const paths = await findSources(folder);
  if (!paths.ok) return paths;
  const sources = await readSources(paths.value);
  return sources.ok ? assembleRegistry(sources.value, HAND_TABLES) : sources;
}

/** Joins what was read into the registry's files; fails when more rows have an issue than its budget allows. */
function assembleRegistry(sources: Sources, tables: HandTables): Result<BuiltRegistry, BuildError> {
  const boundaries = convertBoundaries(sources.boundaries);
  if (!boundaries.ok) return boundaries;
  const understood = understandSources(sources, tables);
  const over = overBudget(understood.issues);
  if (over !== undefined) return err(over);
  const { schools, trusts, singles, authorities, outcodes, outcomes, issues } = understood;
  const outputs = [
    tableText(REGISTRY_FILES.schools, encodeSchools(schools, trusts, singles)),
    tableText(REGISTRY_FILES.trusts, encodeTrusts(trusts, singles)),
    tableText(REGISTRY_FILES.places, encodePlaces(authorities, outcodes)),
    boundariesText(boundaries.value),
    tableText(REGISTRY_FILES.outcomes, encodeOutcomes(outcomes)),
  ];
  const manifest = buildManifest(sourceUses(sources, understood, boundaries.value), outputs, issues);
  const files = new Map<RegistryFile, string>(outputs.map(({ file, text }) => [file, text]));
  return ok({ files: files.set(REGISTRY_FILES.manifest, formatJson(manifest, 3)), issues });
}

function tableText(file: RegistryFile, part: TablePart): OutputText {
  const rows = Object.entries(part.tables).map(([name, table]) => [name, table.rows] as const);
  return { file, text: formatJson(part, 4), rows: Object.fromEntries(rows) };
}

function boundariesText(part: BoundariesPart): OutputText {
  const { arcs, authorities, regions } = part;
  const rows = { arcs: arcs.length, authorities: authorities.length, regions: regions.length, england: 1 };
  return { file: REGISTRY_FILES.boundaries, text: formatJson(part, 2), rows };
}

function sourceUses(
  sources: Sources,
  { rowsKept }: Understood,
  { authorities, regions }: BoundariesPart,
): readonly SourceUse[] {
  const { boundaries, ...tables } = sources;
  const areas = authorities.length + regions.length + 1;
  const ofTable = (key: keyof typeof tables): SourceUse => {
    const { file, sha256, rowsRead } = tables[key];
    return { source: REGISTER_SOURCES[key], file, sha256, rowsRead, rowsKept: rowsKept[key] };
  };
  return [
    ...(Object.keys(tables) as (keyof typeof tables)[]).map(ofTable),
    {
      source: REGISTER_SOURCES.boundaries,
      file: boundaries.file,
      sha256: boundaries.sha256,
      rowsRead: areas,
      rowsKept: areas,
    },
  ];
}
