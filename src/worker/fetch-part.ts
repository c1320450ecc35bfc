import type { FetchPart, Sha256 } from '../dataset/load-registry.ts';
import { err, ok } from '../domain/result.ts';

/** Addresses of the registry's parts: files with their hash in the name, beside the app's own. */
const ADDRESSES = import.meta.glob<string>('../../data/registry/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Gets one part of the registry from where the app itself came from. */
export const fetchPart: FetchPart = async (file) => {
  const address = ADDRESSES[`../../data/registry/${file}`];
  if (address === undefined)
    return err({ kind: 'not-fetched', why: 'it is not part of this copy of the app' });
  try {
    const response = await fetch(address);
    if (!response.ok) return err({ kind: 'not-fetched', why: `the server answered ${response.status}` });
    return ok(await response.text());
  } catch (thrown) {
    return err({ kind: 'not-fetched', why: thrown instanceof Error ? thrown.message : String(thrown) });
  }
};

/** Hash of a part; absent where the browser offers none, which is on addresses that are neither https nor this computer. */
export const sha256: Sha256 | undefined = globalThis.isSecureContext
  ? async (text) => {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    }
  : undefined;
