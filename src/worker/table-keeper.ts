import type { Registry } from '../dataset/registry.ts';
import { buildCandidateIndex, type CandidateIndex } from '../matching/candidate-index.ts';
import { type GatheredTable, gatherTable } from '../matching/gather.ts';
import { once } from './once.ts';
import type { RankInput } from './protocol.ts';

/** The candidates of a registry, and the last table made of them: the screens ask one question after the other about the same input. */
export type TableKeeper = {
  readonly candidates: () => CandidateIndex;
  readonly tableFor: (input: RankInput) => GatheredTable;
};

/** Nothing is made before it is first asked for. */
export function createTableKeeper(registry: Registry): TableKeeper {
  const candidates = once(() => buildCandidateIndex(registry.candidates, registry.authorities));
  let last: { readonly key: string; readonly table: GatheredTable } | null = null;
  return {
    candidates,
    tableFor: ({ school, answers, recorded }) => {
      const key = JSON.stringify([school, answers, recorded]);
      if (last?.key !== key) {
        const input = { school, answers, recorded, candidates: candidates(), asOf: registry.manifest.asOf };
        last = { key, table: gatherTable(input) };
      }
      return last.table;
    },
  };
}
