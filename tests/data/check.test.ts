import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHECKS } from '../../data/pipeline/checks.ts';
import { REGISTRY_FOLDER } from '../../data/pipeline/registry-folder.ts';
import type { RegistryFile } from '../../src/dataset/registry-files.ts';
import { SOURCES, WITHOUT_SOURCES } from './sources.ts';

let registry = '';
beforeEach(async () => {
  registry = await mkdtemp(join(tmpdir(), 'registry-'));
  await cp(REGISTRY_FOLDER, registry, { recursive: true });
});
afterEach(() => rm(registry, { recursive: true }));

async function check(sources: string | undefined, defaultSources: readonly string[] = []) {
  const [first] = CHECKS;
  if (first === undefined) throw new Error('there is no check');
  return first.run({ registry, sources, defaultSources });
}

async function change(file: RegistryFile, from: string, to: string) {
  const text = await readFile(join(registry, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(registry, file), text.replace(from, to));
}

describe('data:check without the sources', () => {
  it('validates the committed files and says that nothing was rebuilt', async () => {
    const result = await check(undefined, [join(registry, 'absent')]);
    expect(result).toMatchObject({ ok: true });
    expect(result.ok && result.value).toMatch(
      /sources are not here.*21990 schools, 1327 trusts, 153 boundaries/,
    );
  });

  it('names a file that was edited by hand', async () => {
    await change('schools.json', 'Hawthorne Primary', 'Hawthorn Primary');
    expect(await check(undefined)).toEqual({
      ok: false,
      error: ["The register's file schools.json is not the one that the manifest describes."],
    });
  });

  it('names damaged boundaries too', async () => {
    await change('boundaries.json', '"stepM":100', '"stepM":101');
    const result = await check(undefined);
    expect(!result.ok && result.error.join()).toContain('boundaries.json');
  });

  it('fails when the folder that was named has no sources', async () => {
    const result = await check(registry);
    expect(!result.ok && result.error.join()).toContain('No file for "schools"');
  });
});

describe.skipIf(SOURCES === undefined)(`data:check with the sources (${WITHOUT_SOURCES})`, () => {
  it('rebuilds and finds every file the same, byte for byte', async () => {
    const result = await check(undefined, [String(SOURCES)]);
    expect(result.ok && result.value).toBe(
      'Rebuilt from the sources: all 6 files are the same, byte for byte.',
    );
  }, 120_000);

  it('names the file and the line that differ', async () => {
    await change('schools.json', 'Hawthorne Primary', 'Hawthorn Primary');
    const result = await check(SOURCES);
    expect(!result.ok && result.error[0]).toMatch(/^schools\.json differs from a rebuild: line \d+ \("name"/);
  }, 120_000);
});
