import { loadOutcomes } from '../dataset/decode-outcomes.ts';
import type { LoadOptions } from '../dataset/load-registry.ts';
import type { Registry } from '../dataset/registry.ts';
import type { RegistryError } from '../dataset/registry-error.ts';
import { ok, type Result } from '../domain/result.ts';
import { indexOutcomes, rollUpOutcomes } from '../matching/outcomes-roll-up.ts';
import type { Outcomes, WorkerCalls } from './protocol.ts';

/** Answers questions about published outcomes. */
export type OutcomeDesk = (ask: WorkerCalls['outcomes']['ask']) => Outcomes;

/** Loads the outcomes, which are not part of the register that everything needs. */
export async function openOutcomeDesk(
  registry: Registry,
  options: LoadOptions,
): Promise<Result<OutcomeDesk, RegistryError>> {
  const outcomes = await loadOutcomes(registry.manifest, options);
  if (!outcomes.ok) return outcomes;
  const index = indexOutcomes(outcomes.value);
  return ok(({ uids, urn }) => ({
    trusts: uids.flatMap((uid) => {
      const candidate = registry.candidates.find(({ trust }) => trust.uid === uid);
      if (candidate === undefined) return [];
      const urns = candidate.schools.map((school) => school.urn);
      return [{ uid, rollUp: rollUpOutcomes(urns, index) }];
    }),
    ours: urn === null ? null : rollUpOutcomes([urn], index),
  }));
}
