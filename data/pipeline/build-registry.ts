import { REGISTRY_FILES, type RegistryFile } from '../../src/dataset/registry-files.ts';
import type { TablePart } from '../../src/dataset/table.ts';
import { REGISTER_SOURCES } from '../../src/domain/register-sources.ts';
import { err, ok, type Result } from '../../src/domain/result.ts';
import type { SchoolRecord } from '../../src/domain/school.ts';
import type { TrustRecord } from '../../src/domain/trust.ts';
import { buildManifest, type OutputText, type SourceUse } from './build-manifest.ts';
import { formatJson } from './encode/format-json.ts';
import { encodePlaces, encodeSchools, encodeTrusts, type SingleTrust } from './encode/parts.ts';
import { findSources } from './find-sources.ts';
import { type BuildError, type Issue, overBudget, type Step } from './issue.ts';
import { readSources, type Sources } from './read-sources.ts';
import { joinSchools } from './steps/join-schools.ts';
import { nameTrust } from './steps/name-trusts.ts';
import { parseGroups } from './steps/parse-groups.ts';
import { parseAuthorities, parseCoordinates, parseOutcodes, parseTowns } from './steps/parse-places.ts';
import { parseSchools } from './steps/parse-schools.ts';

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
  return sources.ok ? assembleRegistry(sources.value) : sources;
}

/** Joins what was read into the registry's files; fails when more rows have an issue than its budget allows. */
export function assembleRegistry(sources: Sources): Result<BuiltRegistry, BuildError> {
  const issues: Issue[] = readIssues(sources);
  const take = <T>({ rows, issues: found }: Step<T>): readonly T[] => {
    issues.push(...found);
    return rows;
  };
  const authorities = take(parseAuthorities(sources.authorities));
  const outcodes = take(parseOutcodes(sources.outcodes));
  const places = take(parseCoordinates(sources.coordinates));
  const towns = take(parseTowns(sources.towns));
  const groups = take(parseGroups(sources.groups));
  const facts = take(parseSchools(sources.schools));
  const schools = take(
    joinSchools(facts, { authorities, outcodes, places, towns, trusts: groups, singleTrusts: new Map() }),
  );
  const trusts = groups.filter(({ kind }) => kind === 'multi').map(nameTrust);
  const over = overBudget(issues);
  if (over !== undefined) return err(over);
  const singles: readonly SingleTrust[] = [];
  const known = new Set<string>(schools.map(({ urn }) => urn));
  const outputs = outputTexts(schools, trusts, singles, {
    places: encodePlaces(authorities, outcodes),
  });
  const uses = [
    use(sources, 'schools', schools.length),
    use(sources, 'groups', trusts.length + singles.length),
    use(sources, 'towns', towns.filter(({ urn }) => known.has(urn)).length),
    use(sources, 'coordinates', places.filter(({ urn }) => known.has(urn)).length),
    use(sources, 'authorities', authorities.length),
    use(sources, 'outcodes', outcodes.length),
  ];
  const manifest = formatJson(buildManifest(uses, outputs, issues), 3);
  const files = new Map<RegistryFile, string>(outputs.map(({ file, text }) => [file, text]));
  return ok({ files: files.set(REGISTRY_FILES.manifest, manifest), issues });
}

function readIssues(sources: Sources): Issue[] {
  const { boundaries: _, ...tables } = sources;
  return Object.values(tables).flatMap(({ issues }) => issues);
}

function outputTexts(
  schools: readonly SchoolRecord[],
  trusts: readonly TrustRecord[],
  singles: readonly SingleTrust[],
  { places }: { readonly places: TablePart },
): readonly OutputText[] {
  return [
    tableText(REGISTRY_FILES.schools, encodeSchools(schools, trusts, singles)),
    tableText(REGISTRY_FILES.trusts, encodeTrusts(trusts, singles)),
    tableText(REGISTRY_FILES.places, places),
  ];
}

function tableText(file: RegistryFile, part: TablePart): OutputText {
  const rows = Object.entries(part.tables).map(([name, table]) => [name, table.rows] as const);
  return { file, text: formatJson(part, 4), rows: Object.fromEntries(rows) };
}

function use(sources: Sources, key: Exclude<keyof Sources, 'boundaries'>, rowsKept: number): SourceUse {
  const { file, sha256, rowsRead } = sources[key];
  return { source: REGISTER_SOURCES[key], file, sha256, rowsRead, rowsKept };
}
