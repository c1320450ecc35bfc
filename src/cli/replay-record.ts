import { readFile, writeFile } from 'node:fs/promises';
import type { Registry } from '../dataset/registry.ts';
import { err, ok } from '../domain/result.ts';
import type { CommandOutcome } from './command-outcome.ts';
import { REPLAYED, replay } from './replay-period.ts';

/** The committed result that the page "How well does this work?" shows. */
const RECORD = new URL('../../data/replay.json', import.meta.url);

/** Shares are kept to so many decimals: more would say nothing of a few hundred joins. */
const DECIMALS = 4;

/** Replays all joins and writes what was found, those that the defaults were shaped on apart from those that they were not. */
export async function writeRecord(registry: Registry): Promise<CommandOutcome> {
  await writeFile(RECORD, recordOf(registry));
  return ok('data/replay.json is written.');
}

/** Replays all joins anew and compares with what is committed, byte for byte. */
export async function checkRecord(registry: Registry): Promise<CommandOutcome> {
  const anew = recordOf(registry);
  const committed = await readRecord();
  if (committed === anew) return ok('replay: data/replay.json is what a replay finds.');
  return err({
    message:
      'replay: data/replay.json is not what a replay finds. Run `npm run replay -- --write`, read what changed, and commit it.',
    exitCode: 1,
  });
}

function recordOf(registry: Registry): string {
  const record = {
    registerAsOf: registry.manifest.asOf,
    ...REPLAYED,
    odd: replay(registry, 'odd'),
    even: replay(registry, 'even'),
  };
  return `${JSON.stringify(record, rounded, 2)}\n`;
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(DECIMALS)) : value;
}

/** The committed text, or `undefined` where there is none: then any replay differs from it. */
async function readRecord(): Promise<string | undefined> {
  try {
    return await readFile(RECORD, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  }
}
