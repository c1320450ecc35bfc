import { freshIdLike } from './next-id.ts';
import { type Group, isGroup, isSameContent, keysOfAll } from './same-content.ts';

/**
 * `now` with one earlier change, from `before` to `after`, taken back and everything else left as it is. What was put in place of
 * the change since then stays. An absent part is `undefined`.
 */
export function takeBackChange(now: unknown, before: unknown, after: unknown): unknown {
  if (isSameContent(before, after)) return now;
  if (isSameContent(now, after) || (isUnsaid(now) && isUnsaid(after))) return before;
  if (Array.isArray(now) && isListOrAbsent(before) && isListOrAbsent(after)) {
    const list = takeBackInList(now, before ?? [], after ?? []);
    return list.length === 0 && before === undefined ? undefined : list;
  }
  if (canMerge(now, before) && (after === undefined || canMerge(now, after))) {
    return takeBackInGroup(now, before, after);
  }
  return now;
}

const isUnsaid = (part: unknown): boolean => part === undefined || part === '';

const isListOrAbsent = (part: unknown): part is readonly unknown[] | undefined =>
  part === undefined || Array.isArray(part);

/** False for what only makes sense whole: both ends of a range, and forms of different kinds. */
function canMerge<T>(now: T, other: unknown): now is T & Group {
  return isGroup(now) && isGroup(other) && !('low' in now) && now.kind === other.kind;
}

function takeBackInGroup(now: Group, before: unknown, after: unknown): Group {
  const [was, left] = [before, after].map((part) => (isGroup(part) ? part : {}));
  const keys = keysOfAll(now, was ?? {});
  const parts = keys.map((key) => [key, takeBackChange(now[key], was?.[key], left?.[key])] as const);
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
}

/** What tells an item of a list from the others: its id, or else the trust that it is about, or else all that it says. */
function keyOf(item: unknown): string {
  const name = isGroup(item) ? (item.id ?? item.uid) : undefined;
  return typeof name === 'string' ? name : JSON.stringify(item);
}

const times = (list: readonly unknown[], key: string): number =>
  list.filter((item) => keyOf(item) === key).length;

const find = (list: readonly unknown[], item: unknown): unknown =>
  list.find((other) => keyOf(other) === keyOf(item));

function takeBackInList(
  now: readonly unknown[],
  before: readonly unknown[],
  after: readonly unknown[],
): readonly unknown[] {
  const { start, removed, added } = differenceOf(before, after);
  const current = now.map((item) => {
    const [was, left] = [find(before, item), find(after, item)];
    return was === undefined || left === undefined ? item : takeBackChange(item, was, left);
  });
  const isMoved = (item: unknown): boolean =>
    times(removed, keyOf(item)) > 0 && times(added, keyOf(item)) > 0;
  const others = added.reduce<readonly unknown[]>(
    (list, item) => withoutLast(list, item, isMoved(item)),
    current,
  );
  const back = removed.flatMap((item): readonly unknown[] => {
    if (isMoved(item)) return current.filter((other) => keyOf(other) === keyOf(item)).slice(0, 1);
    return isBackAlready(item, current, after) ? [] : [withFreeId(item, current)];
  });
  const leading = new Set(before.slice(0, start).map(keyOf));
  const place = others.findLastIndex((item) => leading.has(keyOf(item))) + 1;
  return others.toSpliced(place, 0, ...back);
}

/** Where two lists begin to differ, and what stands there in each, up to the end that they share. */
function differenceOf(before: readonly unknown[], after: readonly unknown[]) {
  const [was, left] = [before.map(keyOf), after.map(keyOf)];
  const shorter = Math.min(was.length, left.length);
  let start = 0;
  while (start < shorter && was[start] === left[start]) start += 1;
  let end = 0;
  while (end < shorter - start && was.at(-1 - end) === left.at(-1 - end)) end += 1;
  return {
    start,
    removed: before.slice(start, before.length - end),
    added: after.slice(start, after.length - end),
  };
}

/** Without the last item of the same key; one that says something else by now stays, unless it only moved. */
function withoutLast(list: readonly unknown[], item: unknown, isMoved: boolean): readonly unknown[] {
  const at = list.findLastIndex((other) => keyOf(other) === keyOf(item));
  return at === -1 || !(isMoved || isSameContent(list[at], item)) ? list : list.toSpliced(at, 1);
}

/** True where somebody has put the item back; another item that took its id meanwhile does not count. */
function isBackAlready(item: unknown, now: readonly unknown[], after: readonly unknown[]): boolean {
  const key = keyOf(item);
  if (times(now, key) <= times(after, key)) return false;
  return !hasId(item) || now.some((other) => isSameContent(other, item));
}

const hasId = (item: unknown): item is Group & { readonly id: string } =>
  isGroup(item) && typeof item.id === 'string';

function withFreeId(item: unknown, now: readonly unknown[]): unknown {
  if (!hasId(item)) return item;
  const used = now.filter(hasId).map(({ id }) => id);
  return used.includes(item.id) ? { ...item, id: freshIdLike(item.id, [...used, item.id]) } : item;
}
