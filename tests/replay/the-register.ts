import { readRegistry } from '../../data/pipeline/read-registry.ts';
import type { Registry } from '../../src/dataset/registry.ts';

/** The committed registry, for tests that replay reality. */
export async function theRegister(): Promise<Registry> {
  const registry = await readRegistry();
  if (!registry.ok) throw new Error(`the registry could not be read: ${registry.error.kind}`);
  return registry.value;
}
