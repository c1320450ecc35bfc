import type { KeyValueStorage } from '../../src/store/saved-work.ts';

type Condition = 'working' | 'full' | 'blocked';

/** Storage in memory that can become full (writes throw) or blocked (everything throws), as browsers' does. */
export function fakeStorage(
  start: Readonly<Record<string, string>> = {},
): KeyValueStorage & { becomes: (condition: Condition) => void; keys: () => readonly string[] } {
  const kept = new Map(Object.entries(start));
  let condition: Condition = 'working';
  const refuseWhenBlocked = (): void => {
    if (condition === 'blocked') throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  return {
    becomes: (next) => {
      condition = next;
    },
    keys: () => [...kept.keys()],
    getItem: (key) => {
      refuseWhenBlocked();
      return kept.get(key) ?? null;
    },
    setItem: (key, value) => {
      refuseWhenBlocked();
      if (condition === 'full') throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key) => {
      refuseWhenBlocked();
      kept.delete(key);
    },
  };
}
