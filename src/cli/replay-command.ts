import { parseArgs } from 'node:util';
import { readRegistry } from '../../data/pipeline/read-registry.ts';
import { describeRegistryError } from '../dataset/registry-error.ts';
import { err, ok } from '../domain/result.ts';
import { type CommandOutcome, misuse } from './command-outcome.ts';
import { DEPTHS, type Hits, type ReplayFigures } from './replay-figures.ts';
import { PARITIES, type Parity } from './replay-joins.ts';
import { replay } from './replay-period.ts';
import { checkRecord, writeRecord } from './replay-record.ts';

const USAGE = 'npm run replay -- --parity even|odd|all [--json] | --write | --check';

/**
 * Replays real joins and prints how often the ranking had the real trust near the top. `--write` keeps what a replay of all finds, for
 * the page that shows it; `--check` finds out whether that is still so.
 */
export async function runReplay(args: readonly string[]): Promise<CommandOutcome> {
  const options = readOptions(args);
  if (!options.ok) return options;
  const { parity: parityText, write, check } = options.value;
  const parity = PARITIES.find((known) => known === parityText);
  const recording = write === true || check === true;
  if (recording === (parityText !== undefined) || (write === true && check === true)) {
    return misuse('Give --parity, or --write or --check alone.', USAGE);
  }
  if (parity === undefined && !recording) {
    return misuse('Which joins? --parity is even, odd or all.', USAGE);
  }
  const registry = await readRegistry();
  if (!registry.ok) return err({ message: describeRegistryError(registry.error), exitCode: 1 });
  if (parity === undefined) return write === true ? writeRecord(registry.value) : checkRecord(registry.value);
  const figures = replay(registry.value, parity);
  return ok(
    options.value.json === true ? JSON.stringify({ parity, ...figures }, null, 2) : asTable(parity, figures),
  );
}

function readOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        parity: { type: 'string' },
        json: { type: 'boolean' },
        write: { type: 'boolean' },
        check: { type: 'boolean' },
      },
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
