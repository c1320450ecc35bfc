/** A copy with a key set, or left out where `value` is undefined. */
export function withKey<T>(
  all: Readonly<Partial<Record<string, T>>>,
  key: string,
  value: T | undefined,
): Readonly<Partial<Record<string, T>>> {
  const { [key]: _before, ...others } = all;
  return value === undefined ? others : { ...others, [key]: value };
}

/** The same one level down: a group that is left without a key is left out itself. */
export function withKeyIn<T>(
  all: Readonly<Partial<Record<string, Readonly<Partial<Record<string, T>>>>>>,
  group: string,
  key: string,
  value: T | undefined,
): Readonly<Partial<Record<string, Readonly<Partial<Record<string, T>>>>>> {
  const changed = withKey(all[group] ?? {}, key, value);
  return withKey(all, group, Object.keys(changed).length === 0 ? undefined : changed);
}
