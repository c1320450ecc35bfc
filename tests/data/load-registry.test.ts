import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../data/pipeline/sha256.ts';
import { type LoadOptions, loadRegistry } from '../../src/dataset/load-registry.ts';
import { describeRegistryError, type RegistryError } from '../../src/dataset/registry-error.ts';
import type { RegistryFile } from '../../src/dataset/registry-files.ts';
import { err, ok } from '../../src/domain/result.ts';
import { aRegistry, withText } from '../builders/a-registry.ts';

const sha256 = async (text: string) => sha256Hex(text);

function from(files: ReadonlyMap<RegistryFile, string>, options: Partial<LoadOptions> = {}) {
  return loadRegistry({
    fetchPart: async (file) => {
      const text = files.get(file);
      return text === undefined ? err({ kind: 'not-fetched', why: 'status 404' }) : ok(text);
    },
    ...options,
  });
}

async function failure(
  files: ReadonlyMap<RegistryFile, string>,
  options: Partial<LoadOptions> = {},
): Promise<RegistryError> {
  const loaded = await from(files, options);
  if (loaded.ok) throw new Error('expected the registry to be refused');
  return loaded.error;
}

function without(file: RegistryFile): ReadonlyMap<RegistryFile, string> {
  return new Map([...aRegistry()].filter(([name]) => name !== file));
}

function replaced(file: RegistryFile, change: (text: string) => string): ReadonlyMap<RegistryFile, string> {
  return new Map([...aRegistry()].map(([name, text]) => [name, name === file ? change(text) : text]));
}

describe('loading the registry', () => {
  it('reads a whole registry, with and without a way to take hashes', async () => {
    const files = aRegistry();
    for (const options of [{}, { sha256 }]) {
      const loaded = await from(files, options);
      expect(loaded.ok && loaded.value.schools.map(({ name }) => name)).toEqual(['Made-up Primary School']);
    }
  });

  it('reports progress from 0 to 1 and never back', async () => {
    const shares: number[] = [];
    await from(aRegistry(), { onProgress: (share) => shares.push(share) });
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(new Set(shares).size).toBeGreaterThan(4);
  });

  it.each(['manifest.json', 'schools.json', 'trusts.json', 'places.json'] as const)(
    'names %s when it cannot be had',
    async (file) => {
      expect(await failure(without(file))).toEqual({ kind: 'missing-file', file, why: 'status 404' });
    },
  );

  it('names a file that is not JSON, and one cut short by its length', async () => {
    expect(await failure(replaced('manifest.json', () => '<!doctype html>'))).toMatchObject({
      kind: 'bad-json',
      file: 'manifest.json',
    });
    const cut = await failure(replaced('schools.json', (text) => text.slice(0, -9)));
    expect(cut).toMatchObject({ kind: 'hash-mismatch', file: 'schools.json' });
    const broken = withText(aRegistry(), 'schools.json', (text) => text.slice(0, -9));
    expect(await failure(broken)).toMatchObject({ kind: 'bad-json', file: 'schools.json' });
  });

  it('notices a changed letter by its hash, where hashes can be taken', async () => {
    const changed = replaced('schools.json', (text) => text.replace('Made-up', 'Made-ut'));
    expect(await failure(changed, { sha256 })).toMatchObject({ kind: 'hash-mismatch', file: 'schools.json' });
  });

  it.each([
    ['an older', 0],
    ['a newer', 2],
  ])('refuses %s format version and says which it reads', async (_, version) => {
    const changed = withText(aRegistry(), 'trusts.json', (text) =>
      text.replace('"schemaVersion":1', `"schemaVersion":${version}`),
    );
    const error = await failure(changed);
    expect(error).toEqual({ kind: 'wrong-schema-version', file: 'trusts.json', found: version, expected: 1 });
    expect(describeRegistryError(error)).toContain(`format version ${version}`);
  });

  it('refuses a manifest of another version before it asks for anything else', async () => {
    const asked: RegistryFile[] = [];
    const text = String(aRegistry().get('manifest.json')).replace('"schemaVersion":1', '"schemaVersion":7');
    const loaded = await loadRegistry({
      fetchPart: async (file) => {
        asked.push(file);
        return ok(text);
      },
    });
    expect(loaded).toMatchObject({ ok: false, error: { kind: 'wrong-schema-version', found: 7 } });
    expect(asked).toEqual(['manifest.json']);
  });

  it.each([
    ['schools.json', '"pupils":[210]', '"pupils":[-5]', 'schools.pupils'],
    ['schools.json', '"pupils":[210]', '"pupils":[]', 'schools.pupils'],
    ['schools.json', '"laCode":{"values":["999"]', '"laCode":{"values":["998"]', 'schools.laCode'],
    ['schools.json', '"trust":[null]', '"trust":[0]', 'schools.trust'],
    [
      'schools.json',
      '"character":{"values":["none"]',
      '"character":{"values":["druid"]',
      'schools.character',
    ],
    [
      'places.json',
      '"region":{"values":["East Midlands"]',
      '"region":{"values":["Wales"]',
      'authorities.region',
    ],
    ['trusts.json', '"uid":[]', '"uid":[5]', 'multi.uid'],
    ['trusts.json', '"multi"', '"many"', 'multi.'],
  ] as const)('names the damaged column: %s, %s', async (file, text, damage, column) => {
    const changed = withText(aRegistry(), file, (whole) => whole.replace(text, damage));
    expect(changed.get(file)).not.toBe(aRegistry().get(file));
    expect(await failure(changed)).toMatchObject({ kind: 'damaged-column', file, column });
  });

  it('refuses schools that are not as many as the manifest says', async () => {
    const files = replaced('manifest.json', (text) => text.replace('{"schools":1}', '{"schools":2}'));
    expect(await failure(files)).toMatchObject({ kind: 'damaged-column', column: 'schools' });
  });

  it('says every failure in a sentence that names the file', () => {
    const errors: readonly RegistryError[] = [
      { kind: 'missing-file', file: 'schools.json', why: 'status 404' },
      { kind: 'bad-json', file: 'schools.json', why: 'end of input' },
      { kind: 'wrong-schema-version', file: 'schools.json', found: 'none', expected: 1 },
      { kind: 'hash-mismatch', file: 'schools.json', expected: 'a', found: 'b' },
      { kind: 'damaged-column', file: 'schools.json', column: 'schools.urn', why: 'row 1 is 7' },
    ];
    for (const error of errors) expect(describeRegistryError(error)).toMatch(/schools\.json.*\.$/);
  });
});
