import { decodeBoundaries } from '../dataset/boundaries.ts';
import { fetchChecked, type LoadOptions } from '../dataset/load-registry.ts';
import type { Registry } from '../dataset/registry.ts';
import type { RegistryError } from '../dataset/registry-error.ts';
import { REGISTRY_FILES } from '../dataset/registry-files.ts';
import { ok, type Result } from '../domain/result.ts';
import type { AuthorityShape } from './protocol.ts';

/** The outlines of the authorities that the registry names, for a map. */
export async function loadAuthorityShapes(
  registry: Registry,
  options: LoadOptions,
): Promise<Result<readonly AuthorityShape[], RegistryError>> {
  const part = await fetchChecked(REGISTRY_FILES.boundaries, registry.manifest, options);
  if (!part.ok) return part;
  const boundaries = decodeBoundaries(part.value);
  if (!boundaries.ok) return boundaries;
  return ok(
    boundaries.value.authorities.flatMap(({ key, polygons }) => {
      const authority = registry.authorityByCode(key);
      if (authority === undefined) return [];
      const { code, name, region } = authority;
      return [{ code, name, region, rings: polygons.flat() }];
    }),
  );
}
