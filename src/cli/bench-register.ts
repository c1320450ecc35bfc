import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { REGISTRY_FOLDER } from '../../data/pipeline/registry-folder.ts';
import { loadRegistry } from '../dataset/load-registry.ts';
import type { Registry } from '../dataset/registry.ts';
import { REGISTRY_FILES, type RegistryFile } from '../dataset/registry-files.ts';
import { ok } from '../domain/result.ts';
import { buildCandidateIndex } from '../matching/candidate-index.ts';
import { defaultAnswers } from '../matching/defaults.ts';
import { rankCandidates } from '../matching/rank.ts';
import { type Ratio, ratioOf, type Timing, timeAsyncRuns, timeRuns } from './timing.ts';

const REPEATS = { runs: 31, warmUps: 15 };
/** Schools of different phases, regions and characters, so that no single one sets the figure. */
const EVERY_NTH_SCHOOL = 2_000;

/** Ranking all trusts for one school from the loaded registry, everything measured and judged afresh each time. */
export function benchRank(registry: Registry): Timing {
  const candidates = buildCandidateIndex(registry.candidates, registry.authorities);
  const inputs = registry.schools
    .filter((_, at) => at % EVERY_NTH_SCHOOL === 0)
    .map((school) => ({
      school,
      candidates,
      answers: defaultAnswers(school),
      recorded: {},
      asOf: registry.manifest.asOf,
    }));
  const all = timeRuns(() => inputs.forEach((input) => void rankCandidates(input)), REPEATS);
  const each = (ms: number) => ms / inputs.length;
  return {
    medianMs: each(all.medianMs),
    lowestMs: each(all.lowestMs),
    highestMs: each(all.highestMs),
    runs: all.runs,
  };
}

/** Registry load, fetched from memory, decoded, and its trusts indexed for ranking; beside `JSON.parse` of the same schools as plain records. */
export async function benchLoad(
  registry: Registry,
): Promise<{ readonly load: Timing; readonly ratio: Ratio }> {
  const texts = new Map<RegistryFile, string>();
  for (const file of Object.values(REGISTRY_FILES)) {
    texts.set(file, await readFile(join(REGISTRY_FOLDER, file), 'utf8'));
  }
  const load = await timeAsyncRuns(async () => {
    const loaded = await loadRegistry({ fetchPart: async (file) => ok(textOf(texts, file)) });
    if (!loaded.ok) throw new Error(`the registry is refused: ${loaded.error.kind}`);
    buildCandidateIndex(loaded.value.candidates, loaded.value.authorities);
  }, REPEATS);
  const records = JSON.stringify({ schools: registry.schools, trusts: registry.trusts });
  const yardstick = timeRuns(() => void JSON.parse(records), REPEATS);
  return { load, ratio: ratioOf(yardstick, load) };
}

function textOf(texts: ReadonlyMap<RegistryFile, string>, file: RegistryFile): string {
  const text = texts.get(file);
  if (text === undefined) throw new RangeError(`no text of ${file}`);
  return text;
}
