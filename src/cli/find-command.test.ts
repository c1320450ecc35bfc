import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runFind } from './find-command.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'find-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(text: string): Promise<string> {
  const file = join(folder, 'queries.json');
  await writeFile(file, text);
  return file;
}

async function refusal(...args: readonly string[]) {
  const outcome = await runFind(args);
  if (outcome.ok) throw new Error(`not refused: ${outcome.value}`);
  return outcome.error;
}

describe('npm run find', { timeout: 60_000 }, () => {
  test('prints an array of URNs for each query, best first, at most ten, empty where there is nothing to find', async () => {
    const file = await fileOf('["148675", "st marys", "", "hawthorn primry"]');
    const outcome = await runFind(['--queries', file, '--json']);
    const [urn, shared, nothing, misspelt] = JSON.parse(outcome.ok ? outcome.value : 'null');
    expect(urn).toEqual(['148675']);
    expect(shared).toHaveLength(10);
    expect(nothing).toEqual([]);
    expect(misspelt).toContain('148675');
  });

  test('tells schools of one name apart by town, authority and postcode', async () => {
    const outcome = await runFind(['--query', 'lingfield primary middlesbrough']);
    expect(outcome.ok && outcome.value).toContain(
      '146251  Lingfield Primary School (others have this name), Middlesbrough, Middlesbrough, TS7 8LP',
    );
  });

  test.each([
    ['not JSON', '["open', /is not JSON/],
    ['not an array', '{"query": "x"}', /must hold a JSON array of strings/],
    ['not of strings', '["one", 2]', /entry 2 is not a string/],
  ])('refuses a file that is %s with exit code 2', async (_, text, message) => {
    const { exitCode, message: said } = await refusal('--queries', await fileOf(text), '--json');
    expect(exitCode).toBe(2);
    expect(said).toMatch(message);
  });

  test.each([
    ['a file that is not there', ['--queries', '/nowhere/queries.json'], /cannot be read/],
    ['no query at all', [], /Give --query or --queries/],
    ['both kinds of query', ['--query', 'x', '--queries', 'y'], /not both/],
    ['an option that it does not know', ['--fuzzy'], /--fuzzy/],
  ])('refuses %s with exit code 2', async (_, args, message) => {
    const { exitCode, message: said } = await refusal(...args);
    expect(exitCode).toBe(2);
    expect(said).toMatch(message);
  });
});
