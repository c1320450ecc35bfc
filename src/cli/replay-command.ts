import { parseArgs } from 'node:util';
import { readRegistry } from '../../data/pipeline/read-registry.ts';
import type { Registry } from '../dataset/registry.ts';
import { describeRegistryError } from '../dataset/registry-error.ts';
import { type IsoDate, parseIsoDate } from '../domain/iso-date.ts';
import { err, ok } from '../domain/result.ts';
import { type CommandOutcome, misuse } from './command-outcome.ts';
import { DEPTHS, type Hits, type ReplayFigures, replayFigures } from './replay-figures.ts';
import { findJoins, PARITIES, type Parity } from './replay-joins.ts';
import { replayJoin } from './replay-run.ts';

const USAGE = 'npm run replay -- --parity even|odd|all [--json]';

/** The joins that are replayed: since trusts' growth after the pandemic settled, up to the day of the register. */
const FROM = dayOf('2023-09-01');
const TO = dayOf('2025-08-31');

/** Replays real joins and prints how often the ranking had the real trust near the top. */
export async function runReplay(args: readonly string[]): Promise<CommandOutcome> {
  const options = readOptions(args);
  if (!options.ok) return options;
  const parity = PARITIES.find((known) => known === options.value.parity);
  if (parity === undefined) return misuse('Which joins? --parity is even, odd or all.', USAGE);
  const registry = await readRegistry();
  if (!registry.ok) return err({ message: describeRegistryError(registry.error), exitCode: 1 });
  const figures = replay(registry.value, parity);
  return ok(
    options.value.json === true ? JSON.stringify({ parity, ...figures }, null, 2) : asTable(parity, figures),
  );
}

/** Replays every join of the parity. */
export function replay(registry: Registry, parity: Parity): ReplayFigures {
  const joins = findJoins(registry.schools, { from: FROM, to: TO, parity });
  return replayFigures(
    joins.length,
    joins.flatMap((join) => replayJoin(registry, join) ?? []),
  );
}

function readOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { parity: { type: 'string' }, json: { type: 'boolean' } },
    });
    return ok(values);
  } catch (cause) {
    return misuse(cause instanceof Error ? cause.message : String(cause), USAGE);
  }
}

function asTable(parity: Parity, figures: ReplayFigures): string {
  const { joins, usable, hits, baselines, excludedByConstraint, byPhase, byRegion } = figures;
  const groups = [...Object.entries(byPhase), ...Object.entries(byRegion)];
  return [
    `${joins} joins, URN ${parity}; ${usable} of them into a trust that had an academy before. Real trust among the first …, in per cent:`,
    `${''.padEnd(34)}${DEPTHS.map((depth) => String(depth).padStart(7)).join('')}`,
    row('this ranking', hits),
    ...Object.entries(baselines).map(([name, of]) => row(name, of)),
    ...groups.map(([name, of]) => row(`${name} (${of.joins})`, of.hits)),
    ...Object.entries(excludedByConstraint).map(
      ([group, { joins: all, excluded }]) => `excluded by a constraint, ${group}: ${excluded} of ${all}`,
    ),
  ].join('\n');
}

function row(name: string, hits: Hits): string {
  return `${name.padEnd(34)}${DEPTHS.map((depth) => (hits[depth] * 100).toFixed(1).padStart(7)).join('')}`;
}

function dayOf(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (!date.ok) throw new Error(`not a date: ${text}`);
  return date.value;
}
