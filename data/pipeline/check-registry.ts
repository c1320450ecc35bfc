import { loadOutcomes } from '../../src/dataset/decode-outcomes.ts';
import { loadBoundaries } from '../../src/dataset/load-boundaries.ts';
import { describeRegistryError } from '../../src/dataset/registry-error.ts';
import type { RegistryFile } from '../../src/dataset/registry-files.ts';
import { err, ok, type Result } from '../../src/domain/result.ts';
import { buildRegistry } from './build-registry.ts';
import type { CheckContext } from './checks.ts';
import { findSources } from './find-sources.ts';
import { describeBuildError } from './issue.ts';
import { fromFolder, readRegistry } from './read-registry.ts';
import { sha256Hex } from './sha256.ts';

/**
 * Rebuilds the registry and compares it byte for byte where the sources are; otherwise reads the committed files with every
 * check of hash, version, column and boundary. A folder named by the user must hold the sources.
 */
export async function checkRegistry({
  registry,
  sources,
  defaultSources,
}: CheckContext): Promise<Result<string, readonly string[]>> {
  if (sources !== undefined) return compare(registry, sources);
  for (const folder of defaultSources) {
    if ((await findSources(folder)).ok) return compare(registry, folder);
  }
  return validate(registry);
}

async function compare(registry: string, sources: string): Promise<Result<string, readonly string[]>> {
  const built = await buildRegistry(sources);
  if (!built.ok) return err([describeBuildError(built.error)]);
  const problems: string[] = [];
  for (const [file, text] of built.value.files) {
    const committed = await readText(registry, file);
    if (committed === undefined) problems.push(`${file} is missing from the registry.`);
    else if (committed !== text)
      problems.push(`${file} differs from a rebuild: ${firstDifference(committed, text)}.`);
  }
  const { size } = built.value.files;
  return problems.length === 0
    ? ok(`Rebuilt from the sources: all ${size} files are the same, byte for byte.`)
    : err([...problems, 'Run "npm run data:build" and commit the result, or restore the files.']);
}

async function validate(registry: string): Promise<Result<string, readonly string[]>> {
  const read = await readRegistry(registry);
  if (!read.ok) return err([describeRegistryError(read.error)]);
  const { manifest, schools, trusts } = read.value;
  const options = { fetchPart: fromFolder(registry), sha256: async (text: string) => sha256Hex(text) };
  const boundaries = await loadBoundaries(manifest, options);
  if (!boundaries.ok) return err([describeRegistryError(boundaries.error)]);
  const outcomes = await loadOutcomes(manifest, options);
  if (!outcomes.ok) return err([describeRegistryError(outcomes.error)]);
  const held = `${schools.length} schools, ${trusts.length} trusts, ${boundaries.value.authorities.length} boundaries`;
  return ok(
    `The sources are not here, so nothing was rebuilt. The committed files agree with their hashes and schema: ${held}.`,
  );
}

async function readText(folder: string, file: RegistryFile): Promise<string | undefined> {
  const text = await fromFolder(folder)(file);
  return text.ok ? text.value : undefined;
}

function firstDifference(committed: string, rebuilt: string): string {
  const [before, after] = [committed.split('\n'), rebuilt.split('\n')];
  const line = before.findIndex((text, at) => text !== after[at]);
  return line === -1
    ? `${before.length} lines, not ${after.length}`
    : `line ${line + 1} (${before[line]?.slice(0, 40)}…)`;
}
