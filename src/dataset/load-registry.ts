import { err, ok, type Result } from '../domain/result.ts';
import { decodeRegistry, type OnProgress, type RegistryParts } from './decode-registry.ts';
import { parseManifest, type RegistryManifest } from './manifest.ts';
import type { Registry } from './registry.ts';
import type { RegistryError } from './registry-error.ts';
import { type CorePart, REGISTRY_FILES, type RegistryFile } from './registry-files.ts';

/** Why a part could not be had, in words that complete "could not be read: …". */
type FetchFailure = { readonly kind: 'not-fetched'; readonly why: string };

/** Gets one part as text, from the network or from disk. */
export type FetchPart = (file: RegistryFile) => Promise<Result<string, FetchFailure>>;

/** Hex SHA-256 of the text's UTF-8 bytes. Browsers offer it on secure origins only. */
export type Sha256 = (text: string) => Promise<string>;

export type LoadOptions = {
  readonly fetchPart: FetchPart;
  readonly onProgress?: OnProgress;
  /** When given, each part must have the hash that the manifest states; otherwise its length must agree. */
  readonly sha256?: Sha256;
};

const FETCHED = 0.6;
const DATA_PARTS = ['schools', 'trusts', 'places'] as const satisfies readonly CorePart[];

/**
 * Fetches and decodes the registry: the manifest first, then the other core parts at once. Reports progress from 0 to 1: one
 * share for each part that arrived, the rest while decoding.
 */
export async function loadRegistry(options: LoadOptions): Promise<Result<Registry, RegistryError>> {
  const { onProgress = () => {} } = options;
  let arrived = 0;
  const partArrived = () => {
    arrived += 1;
    onProgress((FETCHED * arrived) / (DATA_PARTS.length + 1));
  };
  onProgress(0);
  const manifestText = await fetchText(REGISTRY_FILES.manifest, options.fetchPart);
  if (!manifestText.ok) return manifestText;
  const manifestJson = parseJson(REGISTRY_FILES.manifest, manifestText.value);
  if (!manifestJson.ok) return manifestJson;
  const manifest = parseManifest(manifestJson.value);
  if (!manifest.ok) return manifest;
  partArrived();
  const fetched = await Promise.all(
    DATA_PARTS.map(async (part) => {
      const json = await fetchChecked(REGISTRY_FILES[part], manifest.value, options);
      if (json.ok) partArrived();
      return [part, json] as const;
    }),
  );
  const parts: Record<CorePart, unknown> = { manifest: manifestJson.value, schools: 0, trusts: 0, places: 0 };
  for (const [part, json] of fetched) {
    if (!json.ok) return json;
    parts[part] = json.value;
  }
  return decodeRegistry(parts satisfies RegistryParts, (share) =>
    onProgress(FETCHED + (1 - FETCHED) * share),
  );
}

/** Fetches one part and checks it against the manifest before reading it as JSON. */
export async function fetchChecked(
  file: RegistryFile,
  manifest: RegistryManifest,
  { fetchPart, sha256 }: LoadOptions,
): Promise<Result<unknown, RegistryError>> {
  const text = await fetchText(file, fetchPart);
  if (!text.ok) return text;
  const stated = manifest.outputs.find((output) => output.file === file);
  if (stated === undefined) return err({ kind: 'missing-file', file, why: 'the manifest does not name it' });
  if (sha256 !== undefined) {
    const found = await sha256(text.value);
    if (found !== stated.sha256) return err({ kind: 'hash-mismatch', file, expected: stated.sha256, found });
  } else {
    const bytes = new TextEncoder().encode(text.value).length;
    if (bytes !== stated.bytes)
      return err({
        kind: 'hash-mismatch',
        file,
        expected: `${stated.bytes} bytes`,
        found: `${bytes} bytes`,
      });
  }
  return parseJson(file, text.value);
}

async function fetchText(file: RegistryFile, fetchPart: FetchPart): Promise<Result<string, RegistryError>> {
  const text = await fetchPart(file);
  return text.ok ? text : err({ kind: 'missing-file', file, why: text.error.why });
}

function parseJson(file: RegistryFile, text: string): Result<unknown, RegistryError> {
  try {
    return ok(JSON.parse(text));
  } catch (cause) {
    return err({ kind: 'bad-json', file, why: cause instanceof Error ? cause.message : String(cause) });
  }
}
