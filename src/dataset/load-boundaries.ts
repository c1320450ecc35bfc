import type { Result } from '../domain/result.ts';
import { type Boundaries, decodeBoundaries } from './boundaries.ts';
import { fetchChecked, type LoadOptions } from './load-registry.ts';
import type { RegistryManifest } from './manifest.ts';
import type { RegistryError } from './registry-error.ts';
import { REGISTRY_FILES } from './registry-files.ts';

/** Fetches and decodes the boundaries, which only a map needs, checked against the manifest like every other part. */
export async function loadBoundaries(
  manifest: RegistryManifest,
  options: LoadOptions,
): Promise<Result<Boundaries, RegistryError>> {
  const json = await fetchChecked(REGISTRY_FILES.boundaries, manifest, options);
  return json.ok ? decodeBoundaries(json.value) : json;
}
