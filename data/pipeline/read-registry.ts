import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FetchPart, loadRegistry } from '../../src/dataset/load-registry.ts';
import type { Registry } from '../../src/dataset/registry.ts';
import type { RegistryError } from '../../src/dataset/registry-error.ts';
import { err, ok, type Result } from '../../src/domain/result.ts';
import { REGISTRY_FOLDER } from './registry-folder.ts';
import { sha256Hex } from './sha256.ts';

/** Reads and decodes the registry from disk: the committed one, or one in another folder. Hashes are checked. */
export function readRegistry(folder: string = REGISTRY_FOLDER): Promise<Result<Registry, RegistryError>> {
  return loadRegistry({ fetchPart: fromFolder(folder), sha256: async (text) => sha256Hex(text) });
}

/** Gets the registry's files from a folder. */
export function fromFolder(folder: string): FetchPart {
  return async (file) => {
    try {
      return ok(await readFile(join(folder, file), 'utf8'));
    } catch (cause) {
      return err({ kind: 'not-fetched', why: cause instanceof Error ? cause.message : String(cause) });
    }
  };
}
