import type { Registry } from '../dataset/registry.ts';
import { type IsoDate, parseIsoDate } from '../domain/iso-date.ts';
import { type ReplayFigures, replayFigures } from './replay-figures.ts';
import { findJoins, type Parity } from './replay-joins.ts';
import { replayJoin } from './replay-run.ts';

/** The joins that are replayed: since trusts' growth after the pandemic settled, up to the day of the register. Both days included. */
export const REPLAYED = { from: dayOf('2023-09-01'), to: dayOf('2025-08-31') } as const;

/** Replays every join of the parity. */
export function replay(registry: Registry, parity: Parity): ReplayFigures {
  const joins = findJoins(registry.schools, { ...REPLAYED, parity });
  return replayFigures(
    joins.length,
    joins.flatMap((join) => replayJoin(registry, join) ?? []),
  );
}

function dayOf(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (!date.ok) throw new Error(`not a date: ${text}`);
  return date.value;
}
