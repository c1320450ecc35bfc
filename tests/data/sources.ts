import { findSources } from '../../data/pipeline/find-sources.ts';
import { SOURCE_FOLDERS } from '../../data/pipeline/registry-folder.ts';

/** Said in the names of tests that need the source files, so that a run that skips them says why. */
export const WITHOUT_SOURCES =
  'skipped where neither data/source nor ../shared/data holds the published files';

/** The first folder that holds every source; `undefined` when none does. */
export const SOURCES: string | undefined = await firstComplete(SOURCE_FOLDERS);

async function firstComplete(folders: readonly string[]): Promise<string | undefined> {
  for (const folder of folders) if ((await findSources(folder)).ok) return folder;
  return undefined;
}
