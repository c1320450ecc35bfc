import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { REGISTER_SOURCES } from '../../src/domain/register-sources.ts';
import { err, ok, type Result } from '../../src/domain/result.ts';
import type { BuildError } from './issue.ts';
import { SOURCE_FILES, type SourceFile } from './source-files.ts';

/** Path of each source's file. */
export type SourcePaths = Readonly<Record<SourceFile['source'], string>>;

/**
 * Finds every source in a folder; names the first that is not there and the file name expected. A file whose name has another
 * date than src/domain/register-sources.ts is refused: its figures would be shown with the wrong date.
 */
export async function findSources(folder: string): Promise<Result<SourcePaths, BuildError>> {
  const names = await listFolder(folder);
  const found: Partial<Record<SourceFile['source'], string>> = {};
  for (const { source, patterns, expected } of SOURCE_FILES) {
    const name = patterns
      .map((pattern) => names.filter((candidate) => pattern.test(candidate)).at(-1))
      .find((candidate) => candidate !== undefined);
    if (name === undefined) return err({ kind: 'missing-source', source, looked: folder, expected });
    const stated = REGISTER_SOURCES[source].asOf;
    const dated = dateInName(name);
    if (dated !== undefined && !stated.startsWith(dated))
      return err({ kind: 'date-differs', file: name, dated, stated });
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

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The day or month that a publisher put into a file name, as "2026-02-28" or "2026-07"; months may be spelled long or short.
 * `undefined` where there is neither, as for a school year ("2024-25").
 */
export function dateInName(name: string): string | undefined {
  const worded = /(?<![0-9])(\d{1,2})[ _-]([A-Z][a-z]{2})[a-z]*[ _-](20\d\d)/.exec(name);
  const month = worded === null ? 0 : MONTHS.indexOf(String(worded[2])) + 1;
  if (worded !== null && month > 0)
    return [worded[3], String(month).padStart(2, '0'), String(worded[1]).padStart(2, '0')].join('-');
  const compact = /(?<![0-9])(20\d\d)(\d\d)(\d\d)(?![0-9])/.exec(name);
  if (compact !== null) return compact.slice(1, 4).join('-');
  const iso = /(?<![0-9])(20\d\d)-(0[1-9]|1[0-2])(?:-(\d\d))?(?![0-9])/.exec(name);
  return iso === null ? undefined : iso[0];
}
