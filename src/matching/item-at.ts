/**
 * The item at a position that must exist.
 *
 * @throws RangeError when it does not: positions come from the same list, so that is a mistake of the caller.
 */
export function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index} of ${items.length}`);
  return item;
}
