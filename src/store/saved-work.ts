import { err, ok, type Result } from '../domain/result.ts';

/** The part of the browser's storage that is used, so that tests can pass in one that is full or blocked. */
export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export const WORK_KEY = 'trust-match.decision';
export const SUMMARY_KEY = 'trust-match.summary';
export const RESCUE_KEY = 'trust-match.rescue';

/** Why the browser did not take or give the work. */
export type StorageFailure = 'storage-full' | 'storage-blocked';

/** The browser's own storage, or null where reading the property is itself refused (cookies blocked, sandboxed frames). */
export function browserStorage(): KeyValueStorage | null {
  try {
    return globalThis.localStorage;
  } catch (refusal) {
    if (refusal instanceof DOMException) return null;
    throw refusal;
  }
}

function failureOf(thrown: unknown): StorageFailure {
  return thrown instanceof Error && /quota/i.test(`${thrown.name} ${thrown.message}`)
    ? 'storage-full'
    : 'storage-blocked';
}

function attempt<T>(
  storage: KeyValueStorage | null,
  use: (given: KeyValueStorage) => T,
): Result<T, StorageFailure> {
  if (storage === null) return err('storage-blocked');
  try {
    return ok(use(storage));
  } catch (thrown) {
    return err(failureOf(thrown));
  }
}

/** The text saved under a key; null where there is none. */
export function readSaved(
  storage: KeyValueStorage | null,
  key: string,
): Result<string | null, StorageFailure> {
  return attempt(storage, (given) => given.getItem(key));
}

/** Writes a text and reads it back: some browsers drop a write without a word. */
export function writeSaved(
  storage: KeyValueStorage | null,
  key: string,
  text: string,
): Result<string, StorageFailure> {
  const kept = attempt(storage, (given) => {
    given.setItem(key, text);
    return given.getItem(key);
  });
  if (!kept.ok) return kept;
  return kept.value === text ? ok(text) : err('storage-full');
}

/** Removes a text; removing what is not there succeeds. */
export function removeSaved(storage: KeyValueStorage | null, key: string): Result<void, StorageFailure> {
  return attempt(storage, (given) => given.removeItem(key));
}
