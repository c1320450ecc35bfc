import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '../../src/domain/result.ts';
import type { BuildError } from './issue.ts';
import { SOURCE_FILES, type SourceFile } from './source-files.ts';

/** Path of each source's file. */
export type SourcePaths = Readonly<Record<SourceFile['source'], string>>;

/** Finds every source in a folder; names the first that is not there and the file name expected. */
export async function findSources(folder: string): Promise<Result<SourcePaths, BuildError>> {
  const names = await listFolder(folder);
  const found: Partial<Record<SourceFile['source'], string>> = {};
  for (const { source, patterns, expected } of SOURCE_FILES) {
    const name = patterns
      .map((pattern) => names.filter((candidate) => pattern.test(candidate)).at(-1))
      .find((candidate) => candidate !== undefined);
    if (name === undefined) return err({ kind: 'missing-source', source, looked: folder, expected });
    found[source] = join(folder, name);
  }
  return ok(found as SourcePaths);
}

/** Names in the folder, sorted; none when there is no such folder. */
async function listFolder(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw cause;
  }
}
