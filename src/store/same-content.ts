/** A group of named values, as against a list, a plain value or nothing. */
export type Group = { readonly [key: string]: unknown };

/** True for a group of named values. */
export function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True where two parts of a file say the same, in whatever order their keys stand. An absent key is one that is `undefined`. */
export function isSameContent(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, at) => isSameContent(item, b[at]));
  }
  if (!isGroup(a) || !isGroup(b)) return false;
  return keysOfAll(a, b).every((key) => isSameContent(a[key], b[key]));
}

/** Every key of the groups given, each once. */
export function keysOfAll(...groups: readonly Group[]): readonly string[] {
  return [...new Set(groups.flatMap(Object.keys))];
}
